package org.chengsheng.publicity.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.SignUpWindow;
import org.chengsheng.publicity.signup.Applicants;
import org.chengsheng.publicity.signup.EntryCodes;
import org.chengsheng.publicity.signup.SignUp;
import org.chengsheng.publicity.signup.SignUpNumber;
import org.chengsheng.publicity.signup.SignUpState;
import org.chengsheng.publicity.signup.SignUps;
import org.chengsheng.publicity.signup.Tally;
import org.hibernate.jpa.AvailableHints;

/** The sign-ups of an activity as its desk sees them. */
@ApplicationScoped
class DeskSignUps {

    private static final int FETCH = 500;
    private static final String DIGITS = "\\d{4}";

    private final CheckInDesk desk;
    private final SignUps signUps;
    private final Applicants applicants;
    private final EntryCodes entryCodes;
    private final RotatingCode rotating;
    private final EntityManager database;
    private final Clock clock;

    DeskSignUps(
            CheckInDesk desk,
            SignUps signUps,
            Applicants applicants,
            EntryCodes entryCodes,
            RotatingCode rotating,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.signUps = signUps;
        this.applicants = applicants;
        this.entryCodes = entryCodes;
        this.rotating = rotating;
        this.database = database;
        this.clock = clock;
    }

    /**
     * One row at the desk.
     *
     * @param name whole, because people are called by it; the phone is masked
     * @param entryHash SHA-256 of the entry code, so that a list kept on a phone lets nobody in
     */
    record DeskSignUp(
            String number,
            SignUpState state,
            String stateLabel,
            String name,
            String phone,
            int people,
            int children,
            Instant signedAt,
            Instant checkedInAt,
            String entryHash) {}

    /**
     * What the desk stands for.
     *
     * @param capacity null where nobody signs up
     * @param open people can be let in now
     */
    record DeskCounts(
            String number,
            String title,
            ActivityState state,
            String stateLabel,
            Instant startsAt,
            Instant endsAt,
            String address,
            Integer capacity,
            int taken,
            int waiting,
            int arrived,
            int missed,
            int walkIns,
            boolean open,
            int opensMinutes) {}

    /** The code on the screen at the entrance, and how long it is worth showing. */
    record EntranceCode(String code, Instant validUntil) {}

    DeskCounts counts(String number, StaffMember staff) {
        Activity activity = desk.find(number, staff);
        Tally tally = signUps.tally(activity.id());
        CheckInHours hours = desk.hours();
        return new DeskCounts(
                activity.number(),
                activity.title(),
                activity.state(),
                Messages.label(activity.state()),
                activity.startsAt(),
                activity.endsAt(),
                activity.place().map(it -> it.address()).orElse(null),
                activity.signUp().map(SignUpWindow::capacity).orElse(null),
                tally.taken(),
                tally.waiting(),
                tally.arrived(),
                tally.missed(),
                tally.walkIns(),
                hours.isOpenForStaff(activity, clock.instant()),
                (int) hours.opensBefore().toMinutes());
    }

    EntranceCode code(String number, StaffMember staff) {
        Activity activity = desk.find(number, staff);
        Instant now = clock.instant();
        desk.hours().requireForCitizen(activity, now);
        return new EntranceCode(rotating.at(activity.id(), now), rotating.validUntil(now));
    }

    /**
     * In the order of signing up.
     *
     * @param query a number, the last four digits of a phone, a whole phone or a whole name; null
     *     for all
     * @param state null for all
     */
    Slice<DeskSignUp> list(
            String number,
            String query,
            SignUpState state,
            int limit,
            String cursor,
            StaffMember staff) {
        Activity activity = desk.find(number, staff);
        Cursor after = cursor == null ? null : Cursor.decode(cursor);
        Wanted wanted = wanted(activity.id(), query);
        TypedQuery<SignUp> found =
                database.createQuery(
                                "from SignUp where activityId = :activity"
                                        + (wanted == null ? "" : " and " + wanted.condition())
                                        + (state == null ? "" : " and state = :state")
                                        + (after == null ? "" : " and (signedAt, id) > (:at, :id)")
                                        + " order by signedAt, id",
                                SignUp.class)
                        .setParameter("activity", activity.id())
                        .setMaxResults(limit + 1);
        if (wanted != null) {
            found.setParameter("wanted", wanted.value());
        }
        if (state != null) {
            found.setParameter("state", state);
        }
        if (after != null) {
            found.setParameter("at", after.at()).setParameter("id", after.id());
        }
        Slice<SignUp> page =
                Slice.of(
                        found.getResultList(),
                        limit,
                        row -> new Cursor(row.signedAt(), row.id()).encode());
        return new Slice<>(page.items().stream().map(this::row).toList(), page.nextCursor());
    }

    Activity find(String number, StaffMember staff) {
        return desk.find(number, staff);
    }

    /** All of an activity in the order of signing up; stream and transaction end together. */
    Stream<DeskSignUp> all(Activity activity) {
        return database.createQuery(
                        "from SignUp where activityId = :activity order by signedAt, id",
                        SignUp.class)
                .setParameter("activity", activity.id())
                .setHint(AvailableHints.HINT_FETCH_SIZE, FETCH)
                .setHint(AvailableHints.HINT_READ_ONLY, true)
                .getResultStream()
                .peek(database::detach)
                .map(this::row);
    }

    private record Wanted(String condition, Object value) {}

    private Wanted wanted(UUID activityId, String query) {
        String typed = query == null ? "" : query.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (SignUpNumber.isWellFormed(typed.toUpperCase(Locale.ROOT))) {
            return new Wanted("number = :wanted", typed.toUpperCase(Locale.ROOT));
        }
        if (typed.matches(DIGITS)) {
            return new Wanted("tailIndex = :wanted", applicants.tailIndex(activityId, typed));
        }
        if (typed.matches("[+0-9 ()-]+")) {
            return new Wanted(
                    "phoneIndex = :wanted", applicants.phoneIndex(new Contact(null, typed)));
        }
        return new Wanted("nameIndex = :wanted", applicants.nameIndex(activityId, typed));
    }

    DeskSignUp row(SignUp signUp) {
        Contact contact = applicants.open(signUp);
        return new DeskSignUp(
                signUp.number(),
                signUp.state(),
                Messages.label(signUp.state()),
                contact.name(),
                contact.masked().phone(),
                signUp.people(),
                signUp.children(),
                signUp.signedAt(),
                signUp.checkedInAt(),
                EntryHash.of(signUp.number(), entryCodes.of(signUp.id())));
    }
}
