package org.chengsheng.publicity.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.campaign.WriteYearFrame.CampaignEntry;

/** 年度专项 (M-024): who leads it, how it is done, its activities, and at the end what came of it. */
@Entity
@Table(name = "publicity_campaign")
class Campaign extends YearPart {

    private String leadingGroup;
    private String scheme;
    private String summary;
    private LocalDate closedOn;

    protected Campaign() {}

    Campaign(int year) {
        super(year);
    }

    /** It is closed with its summary, and open again when that turns out to be too early. */
    void write(CampaignEntry entry, LocalDate today) {
        name(entry.title());
        leadingGroup = Words.orNull(entry.leadingGroup());
        scheme = Words.orNull(entry.scheme());
        summary = Words.orNull(entry.summary());
        if (entry.closed() && summary == null) {
            throw new Refusal(PublicityCode.PUBLICITY_CAMPAIGN_SUMMARY_MISSING);
        }
        LocalDate before = closedOn == null ? today : closedOn;
        closedOn = entry.closed() ? before : null;
    }

    @Override
    CampaignEntry asWritten() {
        return new CampaignEntry(
                version(), title(), leadingGroup, scheme, summary, closedOn != null);
    }

    /** What is summed up takes no further activity. */
    void requireOpen() {
        if (closedOn != null) {
            throw new Refusal(PublicityCode.PUBLICITY_CAMPAIGN_CLOSED);
        }
    }

    String leadingGroup() {
        return leadingGroup;
    }

    String scheme() {
        return scheme;
    }

    String summary() {
        return summary;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
