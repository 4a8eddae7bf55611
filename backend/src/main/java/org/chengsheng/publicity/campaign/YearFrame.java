package org.chengsheng.publicity.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.campaign.CentralTask.TaskSource;

/** What the activities of a year are sorted under, and how much of it there is. */
record YearFrame(
        int year,
        List<TaskLine> tasks,
        List<CampaignLine> campaigns,
        List<MoneyLine> budgetLines,
        Tagging tagging) {

    /**
     * A central task.
     *
     * @param activities that carry it, without those cancelled
     * @param targets of the issued plan that carry it
     */
    record TaskLine(
            UUID id, String title, TaskSource source, int version, long activities, long targets) {}

    /**
     * A campaign; money in 分.
     *
     * @param activities without those cancelled
     * @param held of them over
     */
    record CampaignLine(
            UUID id,
            String title,
            String leadingGroup,
            String scheme,
            String summary,
            LocalDate closedOn,
            int version,
            long activities,
            long held,
            long planned,
            long spent) {

        static CampaignLine of(Campaign it, List<StateSum> sums) {
            List<StateSum> alive =
                    sums.stream().filter(sum -> sum.state() != ActivityState.CANCELLED).toList();
            return new CampaignLine(
                    it.id(),
                    it.title(),
                    it.leadingGroup(),
                    it.scheme(),
                    it.summary(),
                    it.closedOn(),
                    it.version(),
                    alive.stream().mapToLong(StateSum::activities).sum(),
                    alive.stream().filter(YearFrame::over).mapToLong(StateSum::activities).sum(),
                    alive.stream().mapToLong(StateSum::planned).sum(),
                    sums.stream().mapToLong(StateSum::actual).sum());
        }
    }

    /** A budget line and how it stands; the amount in 分. */
    record MoneyLine(UUID id, String title, long amount, int version, BudgetStanding standing) {

        static MoneyLine of(BudgetLine it, List<StateSum> sums) {
            return new MoneyLine(
                    it.id(),
                    it.title(),
                    it.amount(),
                    it.version(),
                    BudgetStanding.of(it.amount(), sums));
        }
    }

    /**
     * How much of the year carries no central task (M-022) and answers no ticket (M-101).
     *
     * @param unlinkedActivities that answer none
     */
    record Tagging(
            long activities,
            long untaggedActivities,
            long unlinkedActivities,
            long targets,
            long untaggedTargets) {}

    /** A campaign with the newest of its activities that the reader may see, twenty at most. */
    record CampaignView(CampaignLine campaign, List<CampaignActivity> activities) {}

    /** One activity of a campaign. */
    record CampaignActivity(
            String number,
            String title,
            ActivityState state,
            String stateLabel,
            String unitName,
            Instant startsAt) {}

    private static boolean over(StateSum sum) {
        return switch (sum.state()) {
            case ENDED, EVALUATED, CLOSED -> true;
            default -> false;
        };
    }
}
