package org.chengsheng.voice.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/**
 * 诉求/工单: one citizen matter. Every method is one act: it checks the rule, changes the state and
 * drafts the event; {@link Tickets#save} writes both in the same transaction.
 */
@Entity
@Table(name = "voice_ticket")
public class Ticket extends TicketRecord {

    private static final int SUMMARY_LENGTH = 60;

    @Transient private final List<EventDraft> drafts = new ArrayList<>();

    protected Ticket() {}

    /** T1: a citizen's or a registered matter enters the register, kept as written. */
    public static Ticket file(UUID id, Filing filing, Actor actor, Instant now) {
        if (filing.kind().isField() && !filing.aboutStaff() && filing.place() == null) {
            throw new Refusal(VoiceCode.VOICE_PLACE_REQUIRED);
        }
        Ticket ticket = new Ticket();
        ticket.id = id;
        ticket.number = TicketNumber.next(filing.submittedAt()).value();
        ticket.kind = filing.kind();
        ticket.source = filing.source();
        ticket.text = filing.text();
        ticket.summary = summaryOf(filing.text());
        ticket.kept = IsolationColumns.of(filing.aboutStaff(), filing.accused());
        ticket.mayPublish = filing.mayPublish();
        ticket.anonymous = filing.anonymous();
        ticket.citizenId = filing.citizenId();
        ticket.receiptHash = filing.receiptHash();
        ticket.submittedAt = filing.submittedAt();
        ticket.promisedAt = filing.promisedAt();
        // Until somebody accepts it, what was promised is what is due.
        ticket.dueAt = filing.promisedAt();
        ticket.place = filing.place();
        Map<String, Object> facts =
                Map.of(
                        "kind", filing.kind(),
                        "source", filing.source(),
                        "submittedAt", filing.submittedAt().toString());
        ticket.record(
                Act.FILE, TicketState.SUBMITTED, actor, now, filing.text(), filing.photos(), facts);
        return ticket;
    }

    /** Before anybody has seen it: of thirty-three million a day, this one was given already. */
    void takeAnotherNumber() {
        number = TicketNumber.next(submittedAt).value();
    }

    /**
     * T2: into the queue, always; what the check found only puts a flag on it.
     *
     * @param danger the words speak of one: urgent until the acceptor says otherwise (T9)
     */
    public void screen(String suspicion, boolean danger, Instant now) {
        flagged = suspicion != null;
        flagReason = suspicion;
        urgent = danger && !isAboutStaff();
        Map<String, Object> facts = new HashMap<>();
        if (flagged) {
            facts.put("flag", suspicion);
        }
        if (urgent) {
            facts.put("urgent", true);
        }
        record(
                Act.SCREEN,
                TicketState.PENDING_ACCEPTANCE,
                Actor.SYSTEM,
                now,
                null,
                List.of(),
                facts);
    }

    /** T3: asks the citizen for what is missing, at most twice; the acceptance clock stops. */
    public void askSupplement(String missing, Occasion on) {
        require(Act.ASK_SUPPLEMENT, on.actor());
        int most = on.number(TicketRules.Rule.SUPPLEMENT_MOST);
        if (supplementRequests >= most) {
            throw new Refusal(VoiceCode.VOICE_SUPPLEMENT_ASKED_TWICE, most);
        }
        supplementRequests++;
        question = missing;
        pausedAt = on.now();
        record(
                Act.ASK_SUPPLEMENT,
                TicketState.NEED_SUPPLEMENT,
                on.actor(),
                on.now(),
                missing,
                List.of(),
                Map.of());
    }

    /** T4: the last moment for the answer; null while nothing is asked. */
    public Instant supplementUntil() {
        return state == TicketState.NEED_SUPPLEMENT && stageTime != null ? stageTime.dueAt() : null;
    }

    /**
     * T4: the citizen answers, or adds facts while the ticket is being worked on.
     *
     * @param dueAfterPause the due moment after the clock stood still; used for an answer only
     */
    public void supplement(String facts, List<UUID> photos, Instant dueAfterPause, Instant now) {
        if (state == TicketState.NEED_SUPPLEMENT) {
            endPause(now);
            question = null;
            dueAt = dueAfterPause;
            record(
                    Act.SUPPLEMENT,
                    TicketState.PENDING_ACCEPTANCE,
                    Actor.CITIZEN,
                    now,
                    facts,
                    photos,
                    Map.of());
            return;
        }
        require(Act.ADD_FACTS);
        record(Act.ADD_FACTS, state, Actor.CITIZEN, now, facts, photos, Map.of());
    }

    /** T9: the bureau takes the matter; the handling clock starts. */
    public void accept(Acceptance acceptance, Actor actor, Instant now) {
        requireNewAcceptor(Act.ACCEPT, actor);
        acceptorId = actor.id();
        take(Act.ACCEPT, acceptance, List.of(), actor, now);
    }

    /** T9: a question that can be answered at once is taken and answered in one act. */
    public void answerAtOnce(String answer, Actor actor, Instant now) {
        requireNewAcceptor(Act.ANSWER_AT_ONCE, actor);
        ReplyQuality.check(answer);
        acceptorId = actor.id();
        acceptedAt = now;
        outcome = Outcome.EXPLAINED;
        answered(now);
        record(
                Act.ANSWER_AT_ONCE,
                TicketState.REPLIED,
                actor,
                now,
                answer,
                List.of(),
                Map.of("outcome", outcome));
    }

    /**
     * T10: to the unit that leads the answer.
     *
     * @param order units, the unit's moment to sign, and why this unit
     */
    public void dispatch(DispatchOrder order, Actor actor, Instant now) {
        require(Act.DISPATCH, actor);
        refuseUnitInConflict(order.unitId());
        order.coUnits().forEach(this::refuseUnitInConflict);
        coHandling().inviteAll(order);
        leadUnitId = order.unitId();
        if (firstUnitId == null) {
            firstUnitId = order.unitId();
        }
        dispatchedAt = now;
        signDueAt = order.signDueAt();
        record(
                Act.DISPATCH,
                TicketState.PENDING_SIGN,
                actor,
                now,
                order.note(),
                List.of(),
                order.facts());
    }

    /** T11: the unit takes it over; a question whether it should have it is settled by that. */
    public void sign(Actor actor, Instant now) {
        require(Act.SIGN, actor);
        asked = null;
        handledBy(actor);
        signedAt = now;
        record(Act.SIGN, TicketState.HANDLING, actor, now, null, List.of(), Map.of());
    }

    /** What acceptance decides about the matter itself. */
    void classify(Acceptance acceptance) {
        kind = acceptance.kind();
        categoryCode = acceptance.categoryCode();
        fieldCase = acceptance.fieldCase() && !isAboutStaff();
        urgent = acceptance.urgent();
        petition = acceptance.petition();
    }

    /** The matter is the bureau's from now on. */
    void take(Act act, Acceptance acceptance, List<UUID> photos, Actor actor, Instant now) {
        classify(acceptance);
        acceptedAt = now;
        dueAt = acceptance.dueAt();
        originalDueAt = dueAt;
        respondDueAt = acceptance.respondDueAt();
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind);
        facts.put("urgent", urgent);
        facts.put("dueAt", dueAt.toString());
        if (categoryCode != null) {
            facts.put("category", categoryCode);
        }
        if (respondDueAt != null) {
            facts.put("respondDueAt", respondDueAt.toString());
        }
        if (acceptance.limit() != null) {
            facts.put("limit", acceptance.limit());
        }
        record(act, TicketState.ACCEPTED, actor, now, acceptance.note(), photos, facts);
    }

    /** T4-T6: not accepted, or another body's matter. */
    public Declining declining() {
        return new Declining(this);
    }

    /** T7: handled with another ticket. */
    public Merging merging() {
        return new Merging(this);
    }

    /** T8: a look on site before it is taken. */
    public Verifying verifying() {
        return new Verifying(this);
    }

    /** 3.4: the first response to an urgent matter. */
    public Responding responding() {
        return new Responding(this);
    }

    /** T12: the unit disputes the assignment. */
    public Returning returning() {
        return new Returning(this);
    }

    /** T13: other units help. */
    public CoHandling coHandling() {
        return new CoHandling(this);
    }

    /** T14: a longer limit. */
    public Extending extending() {
        return new Extending(this);
    }

    /** T15: the clock stands still. */
    public Suspending suspending() {
        return new Suspending(this);
    }

    /** T16-T19: result, review, check, answer. */
    public Reviewing reviewing() {
        return new Reviewing(this);
    }

    /** T20, T21, T25: verdict, call back, rework, reopening. */
    public FollowingUp followingUp() {
        return new FollowingUp(this);
    }

    /** T22, T23: reminders and supervision. */
    public Supervising supervising() {
        return new Supervising(this);
    }

    /** T24: the citizen takes it back. */
    public Leaving leaving() {
        return new Leaving(this);
    }

    /** 3.5: kept from those it is about. */
    public Isolating isolating() {
        return new Isolating(this);
    }

    /** The due moment is counted anew because the calendar changed (2.6). */
    public void recountDue(Instant due, boolean provisional, Instant now) {
        require(Act.RECOUNT_DUE);
        Map<String, Object> facts = Map.of("was", dueAt.toString(), "dueAt", due.toString());
        dueAt = due;
        dueProvisional = provisional;
        record(Act.RECOUNT_DUE, state, Actor.SYSTEM, now, null, List.of(), facts);
    }

    /** The citizen has the answer: the handling clock ends. */
    void answered(Instant now) {
        overdue |= dueAt != null && now.isAfter(dueAt);
        repliedAt = now;
        if (respondDueAt != null && respondedAt == null) {
            respondedAt = now;
        }
        if (firstRepliedAt == null) {
            firstRepliedAt = now;
        }
    }

    /** A clock that was put back in between takes nothing away. */
    void endPause(Instant now) {
        pausedSeconds += Math.max(0, Duration.between(pausedAt, now).toSeconds());
        pausedAt = null;
    }

    /** 3.5.2: nobody of the conflict set does anything to the ticket, whatever the act. */
    private void refuseConflict(Actor actor) {
        if (isolation().filter(kept -> kept.bars(actor.id(), actor.unitId())).isPresent()) {
            throw new Refusal(VoiceCode.VOICE_CONFLICT_OF_INTEREST);
        }
    }

    /** 3.5.2: nor does an accused unit lead or help. */
    void refuseUnitInConflict(UUID unitId) {
        if (isolation().filter(kept -> kept.bars(null, unitId)).isPresent()) {
            throw new Refusal(VoiceCode.VOICE_CONFLICT_OF_INTEREST);
        }
    }

    /** Somebody has it in hand now; who had it before never reviews or checks it either. */
    void handledBy(Actor actor) {
        if (handlerId != null && !handlerId.equals(actor.id())) {
            formerHandlers = with(formerHandlers, handlerId);
        }
        handlerId = actor.id();
    }

    /** Somebody reviewed or checked it, and never handles it from then on. */
    void examinedBy(Actor actor) {
        examiners = with(examiners, actor.id());
    }

    /** Whether this person once reviewed or checked what another had done. */
    public boolean wasExaminedBy(UUID staffId) {
        return staffId.equals(reviewerId) || Arrays.asList(examiners).contains(staffId);
    }

    private static UUID[] with(UUID[] people, UUID one) {
        return Stream.concat(Arrays.stream(people), Stream.of(one)).distinct().toArray(UUID[]::new);
    }

    /** Before anything is changed: the act fits the state, and the person is not in conflict. */
    void require(Act act, Actor actor) {
        require(act);
        refuseConflict(actor);
        isolating().refuseInside(act, actor);
    }

    /** Whether what this person did to the ticket leaves him the act; offers go by it. */
    public boolean isOpenTo(Act act, UUID person) {
        return !new OwnPart(this, person).bars(act);
    }

    /** T5: after an objection none of those who declined decides again. */
    void requireNewAcceptor(Act act, Actor actor) {
        require(act, actor);
        if (!isOpenTo(act, actor.id())) {
            throw new Refusal(VoiceCode.VOICE_OBJECTION_NEW_ACCEPTOR);
        }
    }

    /** T17, T18, T21: nobody judges what he did himself, nor does what he judged. */
    void requireOther(Act act, Actor actor) {
        require(act, actor);
        if (!isOpenTo(act, actor.id())) {
            throw new Refusal(VoiceCode.VOICE_SAME_PERSON);
        }
    }

    /** Some row of the life-cycle holds for this act now. */
    void require(Act act) {
        List<Transition> rows = Lifecycle.rows(act, state);
        if (rows.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_POSSIBLE, Messages.label(state))
                    .withCurrent(standing());
        }
        requireGiven(rows);
    }

    /** Whether the condition of a row holds for the ticket as it stands. */
    public boolean fulfils(Transition row) {
        return row.given().holds(this);
    }

    /** Of rows that fit otherwise, one whose condition holds; else the refusal of the first. */
    public void requireGiven(List<Transition> rows) {
        if (rows.stream().noneMatch(row -> row.given().holds(this))) {
            throw new Refusal(rows.get(0).given().refusal(), Messages.label(state))
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
    public record Standing(int version, TicketState state, String stateLabel) {}

    public Standing standing() {
        return new Standing(version, state, Messages.label(state));
    }

    void record(
            Act act,
            TicketState next,
            Actor actor,
            Instant now,
            String written,
            List<UUID> photos,
            Map<String, Object> facts) {
        refuseConflict(actor);
        TicketState before = state;
        boolean fits = Lifecycle.rows(act, before).stream().anyMatch(r -> r.to().contains(next));
        if (!fits) {
            throw new IllegalStateException(act + " does not lead from " + before + " to " + next);
        }
        state = next;
        photoCount += photos.size();
        if (next != before) {
            closedAt = Lifecycle.ENDS.contains(next) ? now : null;
        }
        Map<String, Object> told = new HashMap<>(facts);
        if (endsStepLate(act, actor, now)) {
            told.put("late", true);
        }
        if (supervising().endsWith(next)) {
            told.put("supervisionEnded", true);
        }
        drafts.add(new EventDraft(now, act, before, next, actor, written, photos, told));
    }

    /** The answer that follows these is the system's; the step ends with them. */
    private boolean endsStepLate(Act act, Actor actor, Instant now) {
        if (actor.kind() != Actor.Kind.STAFF || stageTime == null || !stageTime.isOver(now)) {
            return false;
        }
        return act == Act.APPROVE_RESULT
                || act == Act.CONFIRM_CHECK
                || stageTime.stage() != Stage.of(this);
    }

    /**
     * After an act: the clock of the next step begins, unless the ticket stays where it was. The
     * minute an anonymous complainant wrote could tell who it was; a step he begins keeps the hour
     * (3.5.6).
     */
    void keepTime(StageClock clock, Instant now) {
        Stage next = Stage.of(this);
        boolean begunByCitizen = next == Stage.ACCEPTANCE || next == Stage.CALL_BACK;
        boolean nameless = isAboutStaff() && anonymous && begunByCitizen;
        Instant since = nameless ? now.truncatedTo(ChronoUnit.HOURS) : now;
        stageTime = StageTime.of(this, stageTime, clock, since);
    }

    /** The calendar changed; it waits where it did. */
    public void recountStage(StageClock clock) {
        if (stageTime != null) {
            stageTime = stageTime.recounted(this, clock);
        }
    }

    /** Gives the drafts to the one who writes them, once. */
    List<EventDraft> takeDrafts() {
        List<EventDraft> taken = List.copyOf(drafts);
        drafts.clear();
        return taken;
    }

    void advance(TicketEvent event) {
        if (event.act() == Act.ANSWER_AT_ONCE || event.act() == Act.REPLY_MERGED) {
            replyTextId = event.textId();
        }
        eventCount = event.seq();
        eventHead = event.hash();
    }

    /** Its first due moment was counted under this version of the calendar. */
    void countedUnder(int calendarVersion) {
        dueCalendar = calendarVersion;
    }

    void index(String terms) {
        search = terms;
    }

    /**
     * The beginning of the text for lists, without numbers of tickets: one may be of a complaint
     * about staff, and lists are read by those it is about (3.5).
     */
    static String summaryOf(String text) {
        String line =
                TicketNumber.replacedIn(
                        text.strip().replaceAll("\\s+", " "), Messages.text("veiled.number"));
        int end = Math.min(line.length(), SUMMARY_LENGTH);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
