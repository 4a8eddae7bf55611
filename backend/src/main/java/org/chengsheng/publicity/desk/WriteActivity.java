package org.chengsheng.publicity.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityOutline;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.activity.PlanCompleteness;
import org.chengsheng.publicity.audience.Audiences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan is drafted, changed while it is a draft, and noted on while it is carried out. */
@ApplicationScoped
class WriteActivity {

    private final Activities activities;
    private final ActivityPlans plans;
    private final ActivityDesk desk;
    private final Audiences audiences;
    private final Directory directory;
    private final Clock clock;

    WriteActivity(
            Activities activities,
            ActivityPlans plans,
            ActivityDesk desk,
            Audiences audiences,
            Directory directory,
            Clock clock) {
        this.activities = activities;
        this.plans = plans;
        this.desk = desk;
        this.audiences = audiences;
        this.directory = directory;
        this.clock = clock;
    }

    /** What is noted after the approval. */
    @Schema(name = "ActivityProgress")
    record Progress(
            int version,
            @Valid ActivityEntry.PermissionEntry permission,
            @Valid @NotNull ActivityPlan plan) {}

    @Transactional
    Activity draft(ActivityEntry entry, StaffMember staff) {
        UUID unitId = entry.unitId() == null ? staff.unitId() : entry.unitId();
        if (directory.activeUnit(unitId).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        if (!new ActivityAccess(staff).prepares(unitId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        ActivityOutline outline = checked(entry);
        Activity activity =
                Activity.draft(
                        new Activity.Origin(
                                UuidCreator.getTimeOrderedEpoch(), unitId, null, staff.id()),
                        outline,
                        entry.plan(),
                        clock.instant());
        activity.keepPermission(entry.known(), clock.instant());
        activities.save(activity);
        plans.keep(activity.id(), entry.plan());
        return activity;
    }

    @Transactional
    Activity change(String number, ActivityEntry entry, StaffMember staff) {
        Activity activity = desk.findForChange(number, entry.version(), staff);
        activity.describe(checked(entry), entry.plan(), clock.instant());
        activity.keepPermission(entry.known(), clock.instant());
        activities.save(activity);
        plans.keep(activity.id(), entry.plan());
        return activity;
    }

    @Transactional
    Activity note(String number, Progress progress, StaffMember staff) {
        Activity activity = desk.findForChange(number, progress.version(), staff);
        activity.note(plans.of(activity.id()), progress.plan(), clock.instant());
        if (progress.permission() != null) {
            activity.keepPermission(progress.permission().permission(), clock.instant());
        }
        activities.save(activity);
        plans.keep(activity.id(), progress.plan());
        return activity;
    }

    private ActivityOutline checked(ActivityEntry entry) {
        PlanCompleteness.requireParties(entry.plan());
        return entry.outline(audiences.requireKnown(entry.audience()));
    }
}
