package org.chengsheng.publicity.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * 宣传活动: from the draft to its closing. Every method is one act: it checks the rule, changes the
 * state and drafts what the timeline says; {@link Activities#save} writes both. Who may act is
 * decided before, by {@link ActivityLifecycle.Who}.
 */
@Entity
@Table(name = "publicity_activity")
public class Activity extends ActivityRecord {

    @Transient private final List<Done> done = new ArrayList<>();

    /**
     * One act done, not written yet.
     *
     * @param actorId null: the time did it
     */
    record Done(ActivityAct act, ActivityState state, UUID actorId, String note, Instant at) {}

    protected Activity() {}

    /**
     * Where a new draft comes from.
     *
     * @param unitId whose activity it is
     * @param seriesId of the recurrence it comes from, or null
     */
    public record Origin(UUID id, UUID unitId, UUID seriesId, UUID author) {}

    public static Activity draft(
            Origin origin, ActivityOutline outline, ActivityPlan plan, Instant now) {
        Activity activity = new Activity();
        activity.id = origin.id();
        activity.number = ActivityNumber.next(now).value();
        activity.unitId = origin.unitId();
        activity.seriesId = origin.seriesId();
        activity.createdBy = origin.author();
        activity.createdAt = now;
        activity.write(outline, now);
        activity.budget = plan.sums();
        activity.step(ActivityAct.CREATE, origin.author(), null, now);
        return activity;
    }

    /** Puts down what it shall be, as long as nobody has been asked to approve it. */
    public void describe(ActivityOutline outline, ActivityPlan plan, Instant now) {
        requireOneOf(ActivityLifecycle.EDITABLE);
        write(outline, now);
        budget = plan.sums();
    }

    /**
     * Notes what was done, spent and answered. What was approved stays as it was approved.
     *
     * @param before the plan as it is kept
     */
    public void note(ActivityPlan before, ActivityPlan after, Instant now) {
        requireOneOf(ActivityLifecycle.NOTED);
        if (!before.approved().equals(after.approved())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_APPROVED_FIXED);
        }
        budget = after.sums();
        updatedAt = now;
    }

    /** The series it belongs to from now on: its own when it was in none. */
    public UUID joinSeries(Instant now) {
        if (seriesId == null) {
            seriesId = id;
            updatedAt = now;
        }
        return seriesId;
    }

    /** The same on another day, days later or earlier; what is past of it stays behind. */
    public ActivityOutline outlineForAnotherDay(long days) {
        Duration shift = Duration.ofDays(days);
        return new ActivityOutline(
                kind,
                title,
                slogan,
                intro,
                openToPublic,
                new ActivityTime(startsAt.plus(shift), endsAt.plus(shift)),
                place,
                audience(),
                minors,
                expectedPeople,
                signUp().map(window -> window.shifted(shift)).orElse(null));
    }

    private void requireOneOf(Set<ActivityState> states) {
        if (!states.contains(state)) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_EDITABLE, Messages.label(state))
                    .withCurrent(standing());
        }
    }

    private void write(ActivityOutline outline, Instant now) {
        if (outline.signUp() != null) {
            outline.signUp().require(outline.time());
        }
        kind = outline.kind();
        title = outline.title();
        slogan = outline.slogan();
        intro = outline.intro();
        openToPublic = outline.openToPublic();
        place = outline.place();
        audience = outline.audience().toArray(String[]::new);
        minors = outline.minors();
        expectedPeople = outline.expectedPeople();
        take(outline.time());
        take(outline.signUp());
        updatedAt = now;
    }

    /** What is known of the police permission; it comes after the approval, so at any time. */
    public void keepPermission(PolicePermission known, Instant now) {
        permission = known;
        updatedAt = now;
    }

    /** To whoever approves a budget like this. */
    public void submit(PermissionRule rule, UUID actor, Instant now) {
        require(ActivityAct.SUBMIT);
        if (place == null || place.address() == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_PLACE_REQUIRED);
        }
        requireAhead(startsAt, now);
        if (expectedPeople >= rule.people()) {
            permission().requireStillPossible(startsAt, rule.days(), now);
        }
        submittedAt = now;
        step(ActivityAct.SUBMIT, actor, null, now);
    }

    /** Back to a draft, to be changed and approved anew. */
    public void takeBack(UUID actor, Instant now) {
        require(ActivityAct.TAKE_BACK);
        approverId = null;
        approvedAt = null;
        step(ActivityAct.TAKE_BACK, actor, null, now);
    }

    /** Nobody approves what they drafted themselves. */
    public void approve(UUID approver, String note, Instant now) {
        require(ActivityAct.APPROVE);
        refuseAuthor(approver);
        approverId = approver;
        approvedAt = now;
        step(ActivityAct.APPROVE, approver, note, now);
    }

    public void reject(UUID approver, String reason, Instant now) {
        require(ActivityAct.REJECT);
        refuseAuthor(approver);
        step(ActivityAct.REJECT, approver, reason, now);
    }

    /** From now on people know of it and may sign up. */
    public void publish(PermissionRule rule, UUID actor, Instant now) {
        require(ActivityAct.PUBLISH);
        requireAhead(startsAt, now);
        requirePermission(rule);
        publishedAt = now;
        firstStartsAt = startsAt;
        step(ActivityAct.PUBLISH, actor, null, now);
    }

    /**
     * @param actor null: its moment has come
     */
    public void closeSignUp(UUID actor, Instant now) {
        require(ActivityAct.CLOSE_SIGNUP);
        step(ActivityAct.CLOSE_SIGNUP, actor, null, now);
    }

    /**
     * Not at the time people were told.
     *
     * @param reason what citizens are told
     * @param newTime null when it is not known yet
     */
    public void postpone(String reason, ActivityTime newTime, UUID actor, Instant now) {
        require(ActivityAct.POSTPONE);
        if (newTime != null) {
            move(newTime, now);
        }
        timeSettled = newTime != null;
        publicReason = reason;
        step(ActivityAct.POSTPONE, actor, reason, now);
    }

    /** Goes ahead at a time that is fixed now; who had signed up stays signed up. */
    public void resume(ActivityTime newTime, PermissionRule rule, UUID actor, Instant now) {
        require(ActivityAct.RESUME);
        move(newTime, now);
        requirePermission(rule);
        timeSettled = true;
        publicReason = null;
        step(ActivityAct.RESUME, actor, null, now);
    }

    public void cancel(String reason, UUID actor, Instant now) {
        require(ActivityAct.CANCEL);
        publicReason = reason;
        step(ActivityAct.CANCEL, actor, reason, now);
    }

    /**
     * It takes place. A person may say so on its day, the clock does when it starts.
     *
     * @param actor null: its moment has come
     */
    public void begin(UUID actor, Instant now) {
        require(ActivityAct.BEGIN);
        if (!timeSettled) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_TIME_OPEN).withCurrent(standing());
        }
        if (!isItsDay(now)) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_TOO_EARLY).withCurrent(standing());
        }
        beganAt = now;
        step(ActivityAct.BEGIN, actor, null, now);
    }

    /** Its day has come, or is over: before it nobody can begin. */
    public boolean isItsDay(Instant now) {
        return timeSettled && !WorkingCalendar.dayOf(now).isBefore(WorkingCalendar.dayOf(startsAt));
    }

    /**
     * @param actor null: its moment has come
     */
    public void end(UUID actor, Instant now) {
        require(ActivityAct.END);
        endedAt = now;
        step(ActivityAct.END, actor, null, now);
    }

    /** What was found of it is written down whole; whoever keeps that has looked. */
    public void evaluate(UUID actor, Instant now) {
        require(ActivityAct.EVALUATE);
        evaluatedAt = now;
        step(ActivityAct.EVALUATE, actor, null, now);
    }

    /** Nothing of it changes any more. */
    public void close(UUID actor, Instant now) {
        require(ActivityAct.CLOSE);
        closedAt = now;
        step(ActivityAct.CLOSE, actor, null, now);
    }

    /** Until it is closed or cancelled, also while it is evaluated. */
    public boolean canBeAnswered() {
        return state != ActivityState.CLOSED && state != ActivityState.CANCELLED;
    }

    /**
     * It was said which tickets it answers.
     *
     * @param what in words, for the timeline
     */
    public void answer(String what, UUID actor, Instant now) {
        if (!canBeAnswered()) {
            throw new Refusal(PublicityCode.PUBLICITY_ANSWER_NOT_WRITABLE, Messages.label(state))
                    .withCurrent(standing());
        }
        done.add(new Done(ActivityAct.ANSWER, state, actor, what, now));
    }

    private void move(ActivityTime newTime, Instant now) {
        requireAhead(newTime.startsAt(), now);
        Duration shift = Duration.between(startsAt, newTime.startsAt());
        signUpClosesAt = signUpClosesAt == null ? null : signUpClosesAt.plus(shift);
        take(newTime);
    }

    private void take(ActivityTime time) {
        startsAt = time.startsAt();
        endsAt = time.endsAt();
    }

    private void take(SignUpWindow window) {
        capacity = window == null ? null : window.capacity();
        signUpOpensAt = window == null ? null : window.opensAt();
        signUpClosesAt = window == null ? null : window.closesAt();
    }

    private void requirePermission(PermissionRule rule) {
        if (expectedPeople >= rule.people()) {
            permission().requireGranted(startsAt, rule.days());
        }
    }

    private static void requireAhead(Instant start, Instant now) {
        if (!start.isAfter(now)) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_TIME_PAST);
        }
    }

    private void refuseAuthor(UUID approver) {
        if (createdBy.equals(approver)) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_OWN_APPROVAL);
        }
    }

    private void require(ActivityAct act) {
        if (ActivityLifecycle.row(act, state).isEmpty()) {
            throw new Refusal(
                            PublicityCode.PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE,
                            Messages.label(state))
                    .withCurrent(standing());
        }
    }

    /** A client that acted on an old picture is refused with 409 and told what is now. */
    public void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(standing());
        }
    }

    /** What a client that acted on an old picture must know. */
    public record ActivityStanding(int version, ActivityState state, String stateLabel) {}

    public ActivityStanding standing() {
        return new ActivityStanding(version, state, Messages.label(state));
    }

    private void step(ActivityAct act, UUID actor, String note, Instant now) {
        state = ActivityLifecycle.row(act, state).orElseThrow().to();
        updatedAt = now;
        done.add(new Done(act, state, actor, note, now));
    }

    /** Gives what was done to the one who writes it, once. */
    List<Done> takeDone() {
        List<Done> taken = List.copyOf(done);
        done.clear();
        return taken;
    }

    void index(String terms) {
        search = terms;
    }
}
