package org.chengsheng.publicity.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.signup.EntryCodes;
import org.chengsheng.publicity.signup.OwnSignUps;
import org.chengsheng.publicity.signup.OwnSignUps.Locked;
import org.chengsheng.publicity.signup.SignUp;
import org.chengsheng.publicity.signup.SignUps;

/** 签到: by staff with a scan or by hand, or by the citizen in front of the rotating code. */
@ApplicationScoped
class LetIn {

    private final CheckInDesk desk;
    private final SignUps signUps;
    private final OwnSignUps own;
    private final EntryCodes entryCodes;
    private final RotatingCode rotating;
    private final EntityManager database;
    private final Clock clock;

    LetIn(
            CheckInDesk desk,
            SignUps signUps,
            OwnSignUps own,
            EntryCodes entryCodes,
            RotatingCode rotating,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.signUps = signUps;
        this.own = own;
        this.entryCodes = entryCodes;
        this.rotating = rotating;
        this.database = database;
        this.clock = clock;
    }

    /**
     * One person let in at the entrance.
     *
     * @param scanId made where it was scanned; the same one sent again is answered alike
     * @param entry what the QR carries; null when somebody was found by name or number
     * @param at when it was scanned, perhaps before the network came back
     */
    record Scan(
            @NotNull(message = "{checkIn.scanId}") UUID scanId,
            @NotNull(message = "{checkIn.number}") @Size(max = 40, message = "{checkIn.number}")
                    String number,
            @Size(max = 40, message = "{checkIn.entry}") String entry,
            @NotNull(message = "{checkIn.at}") Instant at) {}

    /**
     * People without a sign-up.
     *
     * @param id made where they were counted; the same one sent again counts once
     * @param people below zero takes back what was counted too much
     */
    record WalkIns(
            @NotNull(message = "{checkIn.scanId}") UUID id,
            @Min(value = -10000, message = "{walkIn.people}")
                    @Max(value = 10000, message = "{walkIn.people}")
                    int people) {}

    /** Lets one in; a second scan of the same sign-up is refused with the earlier time. */
    @Transactional
    SignUp scan(String activityNumber, Scan scan, StaffMember staff) {
        Activity activity = desk.find(activityNumber, staff);
        SignUp signUp =
                signUps.byNumber(scan.number())
                        .filter(it -> it.activityId().equals(activity.id()))
                        .filter(
                                it ->
                                        scan.entry() == null
                                                || entryCodes.matches(it.id(), scan.entry()))
                        .orElseThrow(
                                () -> new Refusal(PublicityCode.PUBLICITY_CHECKIN_ENTRY_WRONG));
        Instant now = clock.instant();
        Locked locked = own.locked(signUp);
        if (isSent(scan.scanId(), signUp.id())) {
            return signUp;
        }
        desk.hours().requireForStaff(locked.activity(), now);
        CheckInWay way = scan.entry() == null ? CheckInWay.DESK : CheckInWay.SCAN;
        write(locked, scan.scanId(), way, staff.id(), moment(scan.at(), locked.activity(), now));
        return signUp;
    }

    /** The citizen, with the pass of somebody who stands in front of the screen. */
    @Transactional
    void self(String number, String pass, CitizenTokens.Holder holder) {
        SignUp signUp = own.toRead(number, holder);
        Instant now = clock.instant();
        Locked locked = own.locked(signUp);
        if (!rotating.isPass(signUp.activityId(), pass, now)) {
            throw new Refusal(PublicityCode.PUBLICITY_CHECKIN_CODE_OLD);
        }
        desk.hours().requireForCitizen(locked.activity(), now);
        write(locked, UUID.randomUUID(), CheckInWay.SELF, null, now);
    }

    /** Counts people who came without signing up. */
    @Transactional
    void walkIns(String activityNumber, WalkIns walkIns, StaffMember staff) {
        if (walkIns.people() == 0) {
            throw Refusal.invalid("people", Messages.text("input.missing"));
        }
        Activity activity = desk.find(activityNumber, staff);
        Instant now = clock.instant();
        desk.hours().requireForStaff(activity, now);
        var tally = signUps.lock(activity.id());
        int fresh =
                database.createNativeQuery(
                                "insert into publicity_walk_in (id, activity_id, people, staff_id,"
                                        + " at) values (:id, :activity, :people, :staff, :now) on"
                                        + " conflict (id) do nothing")
                        .setParameter("id", walkIns.id())
                        .setParameter("activity", activity.id())
                        .setParameter("people", walkIns.people())
                        .setParameter("staff", staff.id())
                        .setParameter("now", now)
                        .executeUpdate();
        if (fresh == 1) {
            tally.countWalkIns(walkIns.people());
        }
    }

    /** A clock that runs ahead or a phone of last week must not make a time that cannot be. */
    private Instant moment(Instant scanned, Activity activity, Instant now) {
        Instant earliest = activity.startsAt().minus(desk.hours().opensBefore());
        if (scanned.isAfter(now) || scanned.isBefore(earliest)) {
            return now;
        }
        return scanned;
    }

    private boolean isSent(UUID scanId, UUID signUpId) {
        List<?> found =
                database.createNativeQuery(
                                "select 1 from publicity_checkin where scan_id = :scan and"
                                        + " signup_id = :signUp")
                        .setParameter("scan", scanId)
                        .setParameter("signUp", signUpId)
                        .getResultList();
        return !found.isEmpty();
    }

    private void write(Locked locked, UUID scanId, CheckInWay way, UUID staffId, Instant at) {
        Instant now = clock.instant();
        locked.signUp().checkIn(locked.tally(), at, now);
        database.createNativeQuery(
                        "insert into publicity_checkin (scan_id, signup_id, activity_id, way,"
                                + " staff_id, at, received_at) values (:scan, :signUp, :activity,"
                                + " :way, cast(:staff as uuid), :at, :now)")
                .setParameter("scan", scanId)
                .setParameter("signUp", locked.signUp().id())
                .setParameter("activity", locked.activity().id())
                .setParameter("way", way.name())
                .setParameter("staff", staffId)
                .setParameter("at", at)
                .setParameter("now", now)
                .executeUpdate();
    }
}
