package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.campaign.YearFrame.CampaignActivity;
import org.chengsheng.publicity.campaign.YearFrame.CampaignLine;
import org.chengsheng.publicity.campaign.YearFrame.CampaignView;
import org.chengsheng.publicity.campaign.YearFrame.MoneyLine;
import org.chengsheng.publicity.campaign.YearFrame.TaskLine;
import org.chengsheng.publicity.campaign.YearFrames.Place;

/** The frame of a year with its sums, and one campaign with its activities. */
@ApplicationScoped
class ShowYearFrame {

    /** The others are in the list of activities, narrowed to the campaign. */
    private static final int NEWEST = 20;

    private final YearFrames frames;
    private final EntityManager database;

    ShowYearFrame(YearFrames frames, EntityManager database) {
        this.frames = frames;
        this.database = database;
    }

    @Transactional
    YearFrame of(int year) {
        return new YearFrame(year, tasks(year), campaigns(year), money(year), frames.tagging(year));
    }

    /** How one budget line stands now. */
    MoneyLine money(BudgetLine line) {
        return MoneyLine.of(line, sumsOf(Place.BUDGET_LINE, line));
    }

    @Transactional
    CampaignView campaign(int year, UUID id, StaffMember staff) {
        Campaign campaign = database.find(Campaign.class, id);
        if (campaign == null || campaign.year() != year) {
            throw new Refusal(PublicityCode.PUBLICITY_YEAR_PART_NOT_FOUND);
        }
        return new CampaignView(
                CampaignLine.of(campaign, sumsOf(Place.CAMPAIGN, campaign)), newest(id, staff));
    }

    private List<TaskLine> tasks(int year) {
        Map<UUID, Long> activities = frames.activitiesByTask(year);
        Map<UUID, Long> targets = frames.targetsByTask(year);
        return frames.of(CentralTask.class, year).stream()
                .map(
                        it ->
                                new TaskLine(
                                        it.id(),
                                        it.title(),
                                        it.source(),
                                        it.version(),
                                        activities.getOrDefault(it.id(), 0L),
                                        targets.getOrDefault(it.id(), 0L)))
                .toList();
    }

    private List<CampaignLine> campaigns(int year) {
        List<Campaign> campaigns = frames.of(Campaign.class, year);
        Map<UUID, List<StateSum>> sums = frames.sums(Place.CAMPAIGN, ids(campaigns));
        return campaigns.stream()
                .map(it -> CampaignLine.of(it, sums.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private List<MoneyLine> money(int year) {
        List<BudgetLine> lines = frames.of(BudgetLine.class, year);
        Map<UUID, List<StateSum>> sums = frames.sums(Place.BUDGET_LINE, ids(lines));
        return lines.stream()
                .map(it -> MoneyLine.of(it, sums.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private List<StateSum> sumsOf(Place place, YearPart part) {
        return frames.sums(place, List.of(part.id())).getOrDefault(part.id(), List.of());
    }

    private static List<UUID> ids(List<? extends YearPart> parts) {
        return parts.stream().map(YearPart::id).toList();
    }

    private List<CampaignActivity> newest(UUID campaign, StaffMember staff) {
        String seen = new ActivityAccess(staff).sql();
        var query =
                database.createNativeQuery(
                                "select a.number, a.title, a.state, u.name, a.starts_at from"
                                        + " publicity_placement p join publicity_activity a on a.id ="
                                        + " p.activity_id join org_unit u on u.id = a.unit_id where"
                                        + " p.campaign_id = :campaign"
                                        + (seen == null ? "" : " and " + seen)
                                        + " order by a.starts_at desc, a.id desc")
                        .setParameter("campaign", campaign)
                        .setMaxResults(NEWEST);
        if (seen != null) {
            query.setParameter("ownUnit", staff.unitId());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> activity((Object[]) row)).toList();
    }

    private static CampaignActivity activity(Object[] row) {
        ActivityState state = ActivityState.valueOf((String) row[2]);
        return new CampaignActivity(
                (String) row[0],
                (String) row[1],
                state,
                Messages.label(state),
                (String) row[3],
                (Instant) row[4]);
    }
}
