package org.chengsheng.publicity.signup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;

/**
 * 报名 of one person for one activity, perhaps with others. Every act is done under the lock of the
 * {@link Tally} and moves its people there.
 */
@Entity
@Table(name = "publicity_signup")
public class SignUp {

    private static final Set<SignUpState> LEAVABLE =
            EnumSet.of(SignUpState.CONFIRMED, SignUpState.WAITLISTED, SignUpState.HELD);

    private static final Set<SignUpState> ADMITTED =
            EnumSet.of(SignUpState.CONFIRMED, SignUpState.HELD, SignUpState.NO_SHOW);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Id private UUID id;
    String number;
    private UUID activityId;
    private UUID citizenId;
    private byte[] receiptHash;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    private int people;
    private int children;
    private byte[] name;
    private byte[] phone;
    private byte[] phoneIndex;
    private byte[] nameIndex;
    private byte[] tailIndex;
    private boolean yields;
    private Instant signedAt;
    private Instant heldUntil;
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private LeaveReason leaveReason;

    private Instant checkedInAt;
    private Instant missedAt;
    private Instant updatedAt;
    @Version private int version;

    protected SignUp() {}

    /**
     * Who signs up and how they are found again.
     *
     * @param citizenId the WeChat user, or null
     * @param contact sealed for this id
     * @param yields waits behind the others
     */
    public record Applicant(
            UUID citizenId, byte[] receiptHash, SealedApplicant contact, boolean yields) {}

    /** Takes a place when the party fits in what is left, else a rank in the waiting list. */
    static SignUp enter(
            UUID id,
            Activity activity,
            Applicant applicant,
            SignUpRules.Party party,
            Room room,
            Instant now) {
        SignUp signUp = new SignUp();
        signUp.id = id;
        signUp.number = SignUpNumber.next(now).value();
        signUp.activityId = activity.id();
        signUp.citizenId = applicant.citizenId();
        signUp.receiptHash = applicant.receiptHash();
        signUp.people = party.people();
        signUp.children = party.children();
        signUp.name = applicant.contact().name();
        signUp.phone = applicant.contact().phone();
        signUp.phoneIndex = applicant.contact().phoneIndex();
        signUp.nameIndex = applicant.contact().nameIndex();
        signUp.tailIndex = applicant.contact().tailIndex();
        signUp.yields = applicant.yields();
        signUp.signedAt = now;
        signUp.become(room.stateFor(party.people()), room.tally(), now);
        return signUp;
    }

    /** Before anybody has seen it: this one was given already today. */
    void takeAnotherNumber() {
        number = SignUpNumber.next(signedAt).value();
    }

    /** The citizen gives the place back, or no longer waits. */
    void cancel(Activity activity, SignUpRules rules, Tally tally, Instant now) {
        requireOneOf(LEAVABLE);
        if (!canLeave(activity, rules, now)) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_SIGNUP_CANCEL_TOO_LATE, rules.cancelUntil().toHours());
        }
        leave(state == SignUpState.HELD ? LeaveReason.DECLINED : LeaveReason.CANCELLED, tally, now);
    }

    /** Until when a place can be given back; empty while the new time is open: at any moment. */
    static Optional<Instant> cancelUntil(Activity activity, SignUpRules rules) {
        return activity.timeSettled()
                ? Optional.of(activity.startsAt().minus(rules.cancelUntil()))
                : Optional.empty();
    }

    /** A place came free: it is kept for this one until the moment given. */
    void hold(Instant until, Tally tally, Instant now) {
        requireOneOf(EnumSet.of(SignUpState.WAITLISTED));
        heldUntil = until;
        become(SignUpState.HELD, tally, now);
    }

    /** The citizen takes the place that is kept. */
    void confirm(Tally tally, Instant now) {
        requireOneOf(EnumSet.of(SignUpState.HELD));
        if (!now.isBefore(heldUntil)) {
            throw new Refusal(PublicityCode.PUBLICITY_SIGNUP_HOLD_OVER).withCurrent(standing());
        }
        become(SignUpState.CONFIRMED, tally, now);
    }

    /** Nobody confirmed in time. */
    void lapse(Tally tally, Instant now) {
        requireOneOf(EnumSet.of(SignUpState.HELD));
        leave(LeaveReason.LAPSED, tally, now);
    }

    /**
     * Is there. Also for a place that is kept, and, for a scan that arrives late, after it was
     * counted as not used.
     *
     * @param at when it was scanned
     */
    public void checkIn(Tally tally, Instant at, Instant now) {
        if (state == SignUpState.CHECKED_IN) {
            throw new Refusal(
                            PublicityCode.PUBLICITY_CHECKIN_TWICE,
                            CLOCK.format(checkedInAt.atZone(WorkingCalendar.ZONE)))
                    .withCurrent(standing());
        }
        if (state == SignUpState.WAITLISTED) {
            throw new Refusal(PublicityCode.PUBLICITY_CHECKIN_NO_PLACE).withCurrent(standing());
        }
        requireOneOf(ADMITTED);
        checkedInAt = at;
        missedAt = null;
        become(SignUpState.CHECKED_IN, tally, now);
    }

    private void leave(LeaveReason reason, Tally tally, Instant now) {
        leaveReason = reason;
        cancelledAt = now;
        become(SignUpState.CANCELLED, tally, now);
    }

    private void become(SignUpState next, Tally tally, Instant now) {
        tally.count(state, next, people);
        state = next;
        updatedAt = now;
    }

    private void requireOneOf(Set<SignUpState> states) {
        if (!states.contains(state)) {
            throw new Refusal(
                            PublicityCode.PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE, Messages.label(state))
                    .withCurrent(standing());
        }
    }

    /** What a client that acted on an old picture must know. */
    public record SignUpStanding(
            String number, SignUpState state, String stateLabel, Instant checkedInAt) {}

    SignUpStanding standing() {
        return new SignUpStanding(number, state, Messages.label(state), checkedInAt);
    }

    boolean canLeave(Activity activity, SignUpRules rules, Instant now) {
        return LEAVABLE.contains(state)
                && (state != SignUpState.CONFIRMED
                        || cancelUntil(activity, rules)
                                .filter(end -> !now.isBefore(end))
                                .isEmpty());
    }

    boolean canConfirm(Instant now) {
        return state == SignUpState.HELD && now.isBefore(heldUntil);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID activityId() {
        return activityId;
    }

    public UUID citizenId() {
        return citizenId;
    }

    public byte[] receiptHash() {
        return receiptHash.clone();
    }

    public SignUpState state() {
        return state;
    }

    public int people() {
        return people;
    }

    public int children() {
        return children;
    }

    SealedApplicant contact() {
        return new SealedApplicant(name, phone, phoneIndex, nameIndex, tailIndex);
    }

    boolean yields() {
        return yields;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Until when the place is kept; only while {@code HELD}. */
    public Instant heldUntil() {
        return state == SignUpState.HELD ? heldUntil : null;
    }

    public LeaveReason leaveReason() {
        return leaveReason;
    }

    public Instant checkedInAt() {
        return checkedInAt;
    }
}
