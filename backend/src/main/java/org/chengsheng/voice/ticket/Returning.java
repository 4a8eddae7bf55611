package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T12: a unit disputes the assignment; the clock runs on and the first unit stays responsible. */
public final class Returning {

    private final Ticket ticket;

    Returning(Ticket ticket) {
        this.ticket = ticket;
    }

    /** The first dispute goes to the dispatcher, any further one to a bureau leader. */
    public void ask(String reason, UUID suggestedUnit, Occasion on) {
        ticket.require(Act.ASK_RETURN, on.actor());
        if (Arrays.asList(ticket.returnedUnits).contains(ticket.leadUnitId())) {
            throw new Refusal(VoiceCode.VOICE_RETURN_ONCE);
        }
        int days = on.number(TicketRules.Rule.RETURN_DAYS);
        Instant last =
                on.calendar()
                        .closing(
                                on.calendar()
                                        .workingDayAfter(
                                                WorkingCalendar.dayOf(ticket.dispatchedAt), days));
        if (on.now().isAfter(last)) {
            throw new Refusal(VoiceCode.VOICE_RETURN_TOO_LATE, days);
        }
        Awaiting next = ticket.returnedUnits.length == 0 ? Awaiting.RETURN : Awaiting.RULING;
        ticket.returnedUnits =
                Stream.concat(Arrays.stream(ticket.returnedUnits), Stream.of(ticket.leadUnitId()))
                        .toArray(UUID[]::new);
        ticket.asked = Asked.of(next, reason, on).suggesting(suggestedUnit);
        Map<String, Object> facts =
                suggestedUnit == null
                        ? Map.of("to", next)
                        : Map.of("to", next, "suggested", suggestedUnit);
        stay(Act.ASK_RETURN, reason, facts, on);
    }

    /** The dispatcher takes it back and will give it to another unit. */
    public void grant(String note, Occasion on) {
        ticket.require(Act.GRANT_RETURN, on.actor());
        on.requireOtherThan(ticket.asked.by());
        UUID unit = ticket.leadUnitId();
        ticket.asked = null;
        ticket.leadUnitId = null;
        ticket.record(
                Act.GRANT_RETURN,
                TicketState.ACCEPTED,
                on.actor(),
                on.now(),
                note,
                List.of(),
                Map.of("unit", unit));
    }

    /** The dispatcher leaves it where it is. */
    public void refuse(String why, Occasion on) {
        ticket.require(Act.REFUSE_RETURN, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        stay(Act.REFUSE_RETURN, why, Map.of(), on);
    }

    /** A bureau leader names the unit; that is final for every unit. */
    public void rule(UUID unitId, String why, Instant signDueAt, Occasion on) {
        ticket.require(Act.RULE_RETURN, on.actor());
        ticket.refuseUnitInConflict(unitId);
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        ticket.leadUnitId = unitId;
        ticket.coHandling().release(unitId::equals);
        ticket.dispatchedAt = on.now();
        ticket.signDueAt = signDueAt;
        ticket.returnedUnits =
                Stream.concat(Arrays.stream(ticket.returnedUnits), Stream.of(unitId))
                        .distinct()
                        .toArray(UUID[]::new);
        stay(Act.RULE_RETURN, why, Map.of("unit", unitId), on);
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
