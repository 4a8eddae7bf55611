package org.chengsheng.publicity.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.link.MatterHeard;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityPlace;

/** A correspondent writes down on a phone what happens, once, however often it is sent. */
@ApplicationScoped
class LogInField {

    private static final int MOST_PHOTOS = 9;
    private static final int SHORTEST = 5;

    private final Activities activities;
    private final FieldLogs logs;
    private final Uploads uploads;
    private final Event<MatterHeard> heard;
    private final EntityManager database;
    private final Clock clock;

    LogInField(
            Activities activities,
            FieldLogs logs,
            Uploads uploads,
            Event<MatterHeard> heard,
            EntityManager database,
            Clock clock) {
        this.activities = activities;
        this.logs = logs;
        this.uploads = uploads;
        this.heard = heard;
        this.database = database;
        this.clock = clock;
    }

    /** 404 for what the person does not see, 403 for what the person does not prepare. */
    Activity find(String number, StaffMember staff) {
        ActivityAccess access = new ActivityAccess(staff);
        Activity activity =
                activities
                        .byNumber(number)
                        .filter(access::sees)
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
        if (!access.prepares(activity.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        return activity;
    }

    /** Keeps the entry; opinions that need an answer become tickets in the same transaction. */
    @Transactional
    void handle(String number, NewFieldLog log, StaffMember staff) {
        Activity activity = find(number, staff);
        // Two sendings of one entry follow each other.
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", log.id().getMostSignificantBits())
                .getSingleResult();
        if (logs.isLogged(log.id())) {
            return;
        }
        Instant now = clock.instant();
        FieldHours.require(activity, now);
        Instant at = FieldHours.moment(log.loggedAt(), activity, now);
        List<UUID> photos =
                uploads.claim(
                        log.photos(),
                        Uploads.staff(staff.id()),
                        MOST_PHOTOS,
                        () -> new Refusal(PublicityCode.PUBLICITY_FIELD_UPLOAD_UNKNOWN));
        int aboutStaff =
                (int) log.opinions().stream().filter(NewFieldLog.Opinion::aboutStaff).count();
        logs.add(log, activity.id(), staff.id(), photos, aboutStaff, at, now);
        int position = 0;
        for (NewFieldLog.Opinion opinion : log.opinions()) {
            String text = Texts.clean("opinions[" + position + "].text", opinion.text(), SHORTEST);
            if (!opinion.aboutStaff()) {
                logs.addOpinion(opinion.id(), log.id(), activity.id(), text, position);
            }
            if (opinion.toTicket() || opinion.aboutStaff()) {
                heard.fire(matter(opinion, text, activity, staff, at));
            }
            position++;
        }
    }

    private static MatterHeard matter(
            NewFieldLog.Opinion opinion,
            String text,
            Activity activity,
            StaffMember staff,
            Instant at) {
        return new MatterHeard(
                FieldLogs.ORIGIN,
                opinion.id(),
                text,
                activity.place().map(ActivityPlace::lat).orElse(null),
                activity.place().map(ActivityPlace::lon).orElse(null),
                activity.place().map(ActivityPlace::address).orElse(null),
                opinion.aboutStaff(),
                staff,
                at);
    }
}
