package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T14: a longer limit, asked for in time and decided by others; the clock runs until granted. */
public final class Extending {

    private final Ticket ticket;

    Extending(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * The handler asks.
     *
     * @param days how many more, in the days of the running clock
     * @param most what the clock of this ticket allows at once; 0 when it allows none
     */
    public void ask(int days, int most, String reason, List<UUID> evidence, Occasion on) {
        ticket.require(Act.ASK_EXTENSION, on.actor());
        if (most == 0 || ticket.urgent) {
            throw new Refusal(VoiceCode.VOICE_EXTENSION_NOT_FOR_KIND);
        }
        if (ticket.extensionCount >= on.number(TicketRules.Rule.EXTENSION_MOST)) {
            throw new Refusal(VoiceCode.VOICE_EXTENSION_MOST, ticket.extensionCount);
        }
        int ahead = on.number(TicketRules.Rule.EXTENSION_AHEAD_DAYS);
        Instant last = on.calendar().workingDaysBefore(ticket.dueAt, ahead);
        if (on.now().isAfter(last)) {
            throw new Refusal(VoiceCode.VOICE_EXTENSION_TOO_LATE, ahead);
        }
        if (days > most) {
            throw new Refusal(VoiceCode.VOICE_EXTENSION_TOO_LONG, most);
        }
        ticket.asked = Asked.of(Awaiting.EXTENSION, reason, on).forDays(days);
        ticket.record(
                Act.ASK_EXTENSION,
                ticket.state(),
                on.actor(),
                on.now(),
                reason,
                evidence,
                Map.of("days", days));
    }

    /** The unit's lead agrees; the first goes on to the supervisor, the second to a leader. */
    public void endorse(String note, Occasion on) {
        ticket.require(Act.ENDORSE_EXTENSION, on.actor());
        on.requireOtherThan(ticket.asked.by());
        Awaiting next =
                ticket.extensionCount == 0
                        ? Awaiting.EXTENSION_SUPERVISOR
                        : Awaiting.EXTENSION_LEADER;
        ticket.asked = ticket.asked.passedTo(next);
        stay(Act.ENDORSE_EXTENSION, note, Map.of("to", next), on);
    }

    /** Granted: the due moment moves and the citizen is told. */
    public void grant(Instant dueAt, String note, Occasion on) {
        ticket.require(Act.GRANT_EXTENSION, on.actor());
        on.requireOtherThan(ticket.asked.by());
        int days = ticket.asked.days();
        ticket.asked = null;
        ticket.extensionCount++;
        ticket.dueAt = dueAt;
        ticket.warnedStep = 0;
        stay(Act.GRANT_EXTENSION, note, Map.of("days", days, "dueAt", dueAt.toString()), on);
    }

    public void refuse(String why, Occasion on) {
        ticket.require(Act.REFUSE_EXTENSION, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        stay(Act.REFUSE_EXTENSION, why, Map.of(), on);
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
