package org.chengsheng.voice.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T20, T21, T25: the citizen's verdict, the call back, doing it again, coming back to it. */
public final class FollowingUp {

    private final Ticket ticket;

    FollowingUp(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * T20: the citizen's verdict. Content closes; anything else asks for a call back, except for
     * questions and praise, which are rated only.
     */
    public void rate(Rating rating, Instant now) {
        if (ticket.ratedAt != null) {
            throw new Refusal(VoiceCode.VOICE_TICKET_ALREADY_RATED).withCurrent(ticket.standing());
        }
        ticket.require(Act.RATE);
        if (ticket.kind().isField() && rating.solved() == null) {
            throw new Refusal(VoiceCode.VOICE_RATING_INCOMPLETE);
        }
        ticket.ratedAt = now;
        // A call back the citizen asks for with it is counted from now.
        ticket.stageTime = null;
        ticket.ratingReasons = rating.reasons().stream().map(Enum::name).toArray(String[]::new);
        ticket.ratingComment = rating.comment();
        verdict(rating.contacted(), rating.solved(), rating.satisfied());
        boolean over = rating.isContent() || !ticket.kind().isRevisited();
        ticket.record(
                Act.RATE,
                over ? TicketState.CLOSED : TicketState.REVISITING,
                Actor.CITIZEN,
                now,
                rating.comment(),
                List.of(),
                Map.of("satisfied", rating.satisfied(), "solved", String.valueOf(rating.solved())));
    }

    /**
     * T20: a call back. Not reached on three days closes as 未接通; solved and content closes; not
     * solved or not content goes back to the unit once (T21), after that to the supervisor.
     *
     * @param again the limit of a rework, if it comes to that
     */
    public void revisit(Revisit revisit, NewLimit again, Occasion on) {
        ticket.require(Act.REVISIT, on.actor());
        refuseUnclear(revisit, on);
        ticket.revisitTries++;
        ticket.revisitedAt = on.now();
        if (revisit.reached()) {
            verdict(revisit.contacted(), revisit.solved(), revisit.satisfied());
        }
        TicketState next = after(revisit, on);
        boolean notGood = revisit.reached() && next != TicketState.CLOSED;
        int reworks = ticket.reworkCount;
        int tries = ticket.revisitTries;
        if (next == TicketState.REVISITING && revisit.reached()) {
            ticket.asked = Asked.of(Awaiting.REWORK, revisit.note(), on);
        }
        if (next == TicketState.REWORK) {
            beginRework(again);
        }
        ticket.record(
                Act.REVISIT,
                next,
                on.actor(),
                on.now(),
                revisit.note(),
                List.of(),
                facts(revisit, tries, next == TicketState.REWORK ? again : null));
        if (notGood) {
            ticket.supervising().beginReworkFailed(reworks, on);
        }
    }

    private TicketState after(Revisit revisit, Occasion on) {
        if (!revisit.reached()) {
            boolean over = ticket.revisitTries >= on.number(TicketRules.Rule.REVISIT_TRIES);
            return over ? TicketState.CLOSED : TicketState.REVISITING;
        }
        boolean content =
                Boolean.TRUE.equals(revisit.satisfied()) && !Boolean.FALSE.equals(revisit.solved());
        if (content || revisit.unreasonable() || !ticket.kind().isRevisited()) {
            return TicketState.CLOSED;
        }
        boolean again = ticket.reworkCount < on.number(TicketRules.Rule.REWORK_AUTOMATIC);
        return again ? TicketState.REWORK : TicketState.REVISITING;
    }

    private static Map<String, Object> facts(Revisit revisit, int tries, NewLimit again) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reached", revisit.reached());
        facts.put("try", tries);
        if (revisit.unreasonable()) {
            facts.put("unreasonable", true);
        }
        if (again != null) {
            facts.putAll(again.facts());
        }
        return facts;
    }

    private void refuseUnclear(Revisit revisit, Occasion on) {
        if (revisit.reached() && revisit.satisfied() == null) {
            throw new Refusal(VoiceCode.VOICE_REVISIT_INCOMPLETE);
        }
        boolean explained = revisit.note() != null && revisit.note().length() >= 10;
        if (revisit.unreasonable() && !explained) {
            throw new Refusal(VoiceCode.VOICE_EXPLANATION_REQUIRED);
        }
        boolean discontent =
                Boolean.FALSE.equals(revisit.satisfied()) || Boolean.FALSE.equals(revisit.solved());
        if (revisit.reached() && discontent && revisit.note() == null) {
            throw new Refusal(VoiceCode.VOICE_REVISIT_REASON_REQUIRED);
        }
        if (!revisit.reached()
                && ticket.revisitedAt != null
                && WorkingCalendar.dayOf(ticket.revisitedAt)
                        .equals(WorkingCalendar.dayOf(on.now()))) {
            throw new Refusal(VoiceCode.VOICE_REVISIT_SAME_DAY);
        }
    }

    /** T21: the automatic reworks are used up, and the supervisor has to decide. */
    public boolean isReworkAsked() {
        return ticket.asked != null && ticket.asked.awaiting() == Awaiting.REWORK;
    }

    /** T21: the supervisor has it done once more. */
    public void orderRework(String note, NewLimit again, Occasion on) {
        ticket.require(Act.ORDER_REWORK, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        beginRework(again);
        ticket.record(
                Act.ORDER_REWORK,
                TicketState.REWORK,
                on.actor(),
                on.now(),
                note,
                List.of(),
                again.facts());
    }

    /** T21: what is asked for cannot be had; that is explained on record and the ticket closes. */
    public void closeExplained(String explanation, Occasion on) {
        ticket.require(Act.CLOSE_EXPLAINED, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        ticket.record(
                Act.CLOSE_EXPLAINED,
                TicketState.CLOSED,
                on.actor(),
                on.now(),
                explanation,
                List.of(),
                Map.of());
    }

    /**
     * T21: somebody takes it up again, never one who reviewed or checked what was done.
     *
     * @param othersThere the unit has another active handler who may; then it must not be the same
     */
    public void takeRework(boolean othersThere, Actor actor, Instant now) {
        ticket.requireOther(Act.TAKE_REWORK, actor);
        if (othersThere && wasHandledLastBy(actor.id())) {
            throw new Refusal(VoiceCode.VOICE_REWORK_OTHER_HANDLER);
        }
        ticket.handledBy(actor);
        if (ticket.isolation().filter(it -> it.bars(null, ticket.leadUnitId)).isPresent()) {
            // It was answered before anybody knew that it is about this unit.
            ticket.leadUnitId = actor.unitId();
            ticket.coHandling().release(actor.unitId()::equals);
        }
        ticket.record(Act.TAKE_REWORK, TicketState.HANDLING, actor, now, null, List.of(), Map.of());
    }

    /** T21: such a person takes a rework only where there is nobody else. */
    public boolean wasHandledLastBy(UUID person) {
        return Objects.equals(person, ticket.previousHandlerId);
    }

    /** T20: the rating window is over; 未评价 is never counted as satisfied. */
    public void closeUnrated(Instant now) {
        ticket.require(Act.CLOSE_UNRATED);
        ticket.record(
                Act.CLOSE_UNRATED,
                TicketState.CLOSED,
                Actor.SYSTEM,
                now,
                null,
                List.of(),
                Map.of());
    }

    /** T25: a citizen once, in time and with new facts; a supervisor at any time. */
    public void reopen(String facts, List<java.util.UUID> photos, Occasion on) {
        ticket.require(Act.REOPEN, on.actor());
        boolean citizen = on.actor().kind() == Actor.Kind.CITIZEN;
        if (citizen) {
            refuseLateOrSecond(on);
            ticket.citizenReopened = true;
        }
        ticket.reopened = true;
        ticket.revisitTries = 0;
        ticket.revisitedAt = null;
        ticket.record(
                Act.REOPEN, TicketState.REVISITING, on.actor(), on.now(), facts, photos, Map.of());
    }

    /** T25: the last moment to come back to it; null unless it is closed and none was made. */
    public Instant reopenUntil(TicketRules rules) {
        boolean open = ticket.state() == TicketState.CLOSED && !ticket.citizenReopened;
        return open && ticket.closedAt != null
                ? ticket.closedAt.plus(Duration.ofDays(rules.number(TicketRules.Rule.REOPEN_DAYS)))
                : null;
    }

    private void refuseLateOrSecond(Occasion on) {
        if (ticket.citizenReopened) {
            throw new Refusal(VoiceCode.VOICE_REOPEN_ONCE);
        }
        if (on.now().isAfter(reopenUntil(on.rules()))) {
            throw new Refusal(
                    VoiceCode.VOICE_REOPEN_TOO_LATE, on.number(TicketRules.Rule.REOPEN_DAYS));
        }
    }

    /** The citizen is answered anew, so he judges anew; the earlier verdict stays in the events. */
    private void beginRework(NewLimit again) {
        ticket.reworkCount++;
        ticket.dueAt = again.dueAt();
        ticket.previousHandlerId = ticket.handlerId;
        ticket.repliedAt = null;
        ticket.ratedAt = null;
        ticket.ratingReasons = new String[0];
        ticket.ratingComment = null;
        ticket.revisitTries = 0;
        ticket.revisitedAt = null;
        ticket.warnedStep = 0;
        verdict(null, null, null);
    }

    private void verdict(Boolean wasContacted, Boolean isSolved, Boolean isSatisfied) {
        ticket.contacted = wasContacted;
        ticket.solved = isSolved;
        ticket.satisfied = isSatisfied;
    }
}
