package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.campaign.YearFrame.MoneyLine;
import org.chengsheng.publicity.desk.ActivityDesk;

/** Says where an activity belongs: campaign, central tasks, the budget line it draws on. */
@ApplicationScoped
class PlaceActivity {

    private final ActivityDesk desk;
    private final YearFrames frames;
    private final ShowYearFrame showYearFrame;
    private final CentralTasks tasks;
    private final Activities activities;
    private final EntityManager database;
    private final AuditLog audit;

    PlaceActivity(
            ActivityDesk desk,
            YearFrames frames,
            ShowYearFrame showYearFrame,
            CentralTasks tasks,
            Activities activities,
            EntityManager database,
            AuditLog audit) {
        this.desk = desk;
        this.frames = frames;
        this.showYearFrame = showYearFrame;
        this.tasks = tasks;
        this.activities = activities;
        this.database = database;
        this.audit = audit;
    }

    /**
     * Where it belongs, whole; null: nowhere.
     *
     * @param version seen; 0 while it was never placed
     */
    record PlacementEntry(
            int version,
            UUID campaignId,
            UUID budgetLineId,
            @NotNull @Size(max = 10, message = "{placement.tasks}") List<@NotNull UUID> tasks) {}

    /**
     * Where an activity belongs.
     *
     * @param year it begins in; only parts of that year can be chosen
     * @param budgetLine with its warning, this activity counted in
     */
    record PlacementView(
            int version,
            int year,
            boolean mayPlace,
            UUID campaignId,
            String campaignTitle,
            MoneyLine budgetLine,
            List<PlacedTask> tasks) {}

    /** A central task it carries. */
    record PlacedTask(UUID id, String title) {}

    @Transactional
    PlacementView show(String number, StaffMember staff) {
        return view(desk.find(number, staff), staff);
    }

    @Transactional
    PlacementView place(String number, PlacementEntry entry, StaffMember staff) {
        Activity activity = desk.find(number, staff);
        if (!new ActivityAccess(staff).prepares(activity.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        // Two who place it for the first time come one after the other.
        database.refresh(activity, LockModeType.PESSIMISTIC_WRITE);
        Placement placement = frames.placement(activity.id());
        if (entry.version() != placement.version()) {
            throw Refusal.stale(view(activity, staff));
        }
        requireKnown(placement, entry, yearOf(activity));
        placement.place(entry.campaignId(), entry.budgetLineId(), entry.tasks());
        database.persist(placement);
        database.flush();
        activities.saveTasked(activity.id(), !placement.tasks().isEmpty());
        audit.record(staff.id(), "PLACE_ACTIVITY", "activity", number, null);
        return view(activity, staff);
    }

    /** What stays as it was is not looked at again: an activity may have moved to another year. */
    private void requireKnown(Placement now, PlacementEntry entry, int year) {
        if (!Objects.equals(now.campaignId(), entry.campaignId()) && entry.campaignId() != null) {
            requireOf(year, database.find(Campaign.class, entry.campaignId())).requireOpen();
        }
        if (!Objects.equals(now.budgetLineId(), entry.budgetLineId())
                && entry.budgetLineId() != null) {
            requireOf(year, database.find(BudgetLine.class, entry.budgetLineId()));
        }
        tasks.requireOf(
                year, entry.tasks().stream().filter(it -> !now.tasks().contains(it)).toList());
    }

    private static <T extends YearPart> T requireOf(int year, T part) {
        if (part == null || part.year() != year) {
            throw new Refusal(PublicityCode.PUBLICITY_YEAR_PART_UNKNOWN, String.valueOf(year));
        }
        return part;
    }

    private PlacementView view(Activity activity, StaffMember staff) {
        Placement it = frames.placement(activity.id());
        Campaign campaign =
                it.campaignId() == null ? null : database.find(Campaign.class, it.campaignId());
        BudgetLine line =
                it.budgetLineId() == null
                        ? null
                        : database.find(BudgetLine.class, it.budgetLineId());
        return new PlacementView(
                it.version(),
                yearOf(activity),
                new ActivityAccess(staff).prepares(activity.unitId()),
                it.campaignId(),
                campaign == null ? null : campaign.title(),
                line == null ? null : showYearFrame.money(line),
                database.createQuery(
                                "from CentralTask where id in :ids order by title, id",
                                CentralTask.class)
                        .setParameter("ids", it.tasks())
                        .getResultStream()
                        .map(task -> new PlacedTask(task.id(), task.title()))
                        .toList());
    }

    private static int yearOf(Activity activity) {
        return WorkingCalendar.dayOf(activity.startsAt()).getYear();
    }
}
