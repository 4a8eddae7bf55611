package org.chengsheng.publicity.campaign;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.campaign.WriteYearFrame.CampaignEntry;
import org.junit.jupiter.api.Test;

/** A campaign is closed with its summary (M-024). */
class CampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void withoutSummaryItStaysOpen() {
        Campaign campaign = new Campaign(2026);
        Refusal refusal =
                assertThrows(Refusal.class, () -> campaign.write(entry("  ", true), TODAY));
        assertEquals(PublicityCode.PUBLICITY_CAMPAIGN_SUMMARY_MISSING, refusal.code());
        assertNull(campaign.closedOn());
        assertDoesNotThrow(campaign::requireOpen);
    }

    @Test
    void closedItTakesNoActivityUntilItIsOpenedAgain() {
        Campaign campaign = new Campaign(2026);
        campaign.write(entry("办了十二场", true), TODAY);
        campaign.write(entry("办了十三场", true), TODAY.plusDays(3));
        assertEquals(TODAY, campaign.closedOn());
        Refusal refusal = assertThrows(Refusal.class, campaign::requireOpen);
        assertEquals(PublicityCode.PUBLICITY_CAMPAIGN_CLOSED, refusal.code());

        campaign.write(entry("办了十三场", false), TODAY.plusDays(4));
        assertDoesNotThrow(campaign::requireOpen);
    }

    private static CampaignEntry entry(String summary, boolean closed) {
        return new CampaignEntry(0, "城管形象建设年", null, null, summary, closed);
    }
}
