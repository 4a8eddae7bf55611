package org.chengsheng.publicity.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.ApprovalPolicy.ApprovalLevel;
import org.chengsheng.publicity.activity.PolicePermission;
import org.chengsheng.publicity.activity.SignUpWindow;

/**
 * An activity with everything its page shows.
 *
 * @param firstStartsAt the start people were first told, or null
 * @param approval who approves a budget like this
 * @param mayEdit the caller may change the whole plan now
 * @param mayNote the caller may note what is done, spent and answered now
 * @param mayRepeat the caller may make drafts of a rule from it
 * @param may acts the caller can do now
 */
public record ActivityDetail(
        UUID id,
        String number,
        int version,
        ActivityKind kind,
        String kindLabel,
        String title,
        String slogan,
        String intro,
        ActivityState state,
        String stateLabel,
        UUID unitId,
        String unitName,
        String authorName,
        boolean openToPublic,
        Instant startsAt,
        Instant endsAt,
        boolean timeSettled,
        Instant firstStartsAt,
        Instant beganAt,
        Instant endedAt,
        ActivityPlace place,
        List<String> audience,
        List<String> audienceNames,
        boolean minors,
        int expectedPeople,
        SignUpWindow signUp,
        PolicePermission permission,
        boolean permissionNeeded,
        String publicReason,
        UUID seriesId,
        BudgetView budget,
        ApprovalLevel approval,
        String approvalLabel,
        ActivityPlan plan,
        boolean mayEdit,
        boolean mayNote,
        boolean mayRepeat,
        List<ActivityAct> may,
        List<TimelineLine> timeline) {

    /**
     * 分.
     *
     * @param planned sum of the items
     * @param actual sum of what was spent
     * @param stated the total somebody wrote down, or null
     * @param differs the stated total is not the sum
     * @param overspent more was spent than planned
     */
    public record BudgetView(
            long planned, long actual, Long stated, boolean differs, boolean overspent) {}

    /**
     * @param actorName null: the time did it
     */
    public record TimelineLine(
            ActivityAct act,
            String actLabel,
            ActivityState state,
            String stateLabel,
            String actorName,
            String note,
            Instant at) {}
}
