package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Consumer;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityLifecycle;
import org.chengsheng.publicity.activity.ActivityLifecycle.Who;

/**
 * Where every act of staff on an activity passes: it exists for this person, is as they saw it, the
 * act fits the state, and the row of the life-cycle lets this person do it.
 */
@ApplicationScoped
public class ActivityDesk {

    private final Activities activities;
    private final Directory directory;
    private final ActivityRules rules;

    ActivityDesk(Activities activities, Directory directory, ActivityRules rules) {
        this.activities = activities;
        this.directory = directory;
        this.rules = rules;
    }

    /** The activity, or 404 alike for one that does not exist and one that is not theirs. */
    public Activity find(String number, StaffMember staff) {
        return activities
                .byNumber(number)
                .filter(new ActivityAccess(staff)::sees)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
    }

    /**
     * The activity of the own unit (of any, for the office), locked, as this person last saw it.
     */
    @Transactional(TxType.MANDATORY)
    public Activity findForChange(String number, int version, StaffMember staff) {
        Activity activity = lock(number, version, staff);
        if (!new ActivityAccess(staff).prepares(activity.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        return activity;
    }

    /** Does one act and writes it, inside the transaction of the use case. */
    @Transactional(TxType.MANDATORY)
    public Activity act(
            ActivityAct act,
            String number,
            int version,
            StaffMember staff,
            Consumer<Activity> change) {
        Activity activity = lock(number, version, staff);
        Who who =
                ActivityLifecycle.row(act, activity.state())
                        .orElseThrow(() -> notPossible(activity))
                        .who();
        if (!is(who, activity, staff)) {
            throw new Refusal(
                    who == Who.APPROVER
                            ? PublicityCode.PUBLICITY_ACTIVITY_APPROVER_HIGHER
                            : PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS,
                    Messages.label(rules.approval().required(activity.budget().planned())));
        }
        change.accept(activity);
        activities.save(activity);
        return activity;
    }

    /** Whether this person is the one a row of the life-cycle asks for. */
    boolean is(Who who, Activity activity, StaffMember staff) {
        ActivityAccess access = new ActivityAccess(staff);
        return switch (who) {
            case PREPARER -> access.prepares(activity.unitId());
            case PUBLISHER -> access.publishes(activity.unitId());
            case APPROVER ->
                    rules.approval()
                            .mayApprove(
                                    staff,
                                    activity.unitId(),
                                    activity.budget().planned(),
                                    directory.units());
        };
    }

    private Activity lock(String number, int version, StaffMember staff) {
        Activity activity =
                activities
                        .byNumberForAct(number)
                        .filter(new ActivityAccess(staff)::sees)
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
        activity.requireVersion(version);
        return activity;
    }

    private static Refusal notPossible(Activity activity) {
        return new Refusal(
                        PublicityCode.PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE,
                        Messages.label(activity.state()))
                .withCurrent(activity.standing());
    }
}
