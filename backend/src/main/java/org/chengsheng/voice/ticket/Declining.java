package org.chengsheng.voice.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T4-T6: what is not accepted here, each with two persons, a reason and the right channel. */
public final class Declining {

    private final Ticket ticket;

    Declining(Ticket ticket) {
        this.ticket = ticket;
    }

    /** T5: the acceptor proposes; nothing is told to the citizen yet. */
    public void propose(DeclineReason reason, String channel, Occasion on) {
        ticket.requireNewAcceptor(Act.PROPOSE_DECLINE, on.actor());
        if (!reason.isChosen()) {
            throw new Refusal(VoiceCode.VOICE_DECLINE_REASON_NOT_YOURS);
        }
        ticket.asked = Asked.of(Awaiting.DECLINE, reason.name(), on);
        stay(Act.PROPOSE_DECLINE, channel, Map.of("reason", reason), on);
    }

    /** T5: a second person agrees; the citizen gets reason and channel and may object once. */
    public void confirm(String channel, Occasion on) {
        ticket.require(Act.CONFIRM_DECLINE, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.acceptorId = ticket.asked.by();
        ticket.seconderId = on.actor().id();
        decline(Act.CONFIRM_DECLINE, DeclineReason.valueOf(ticket.asked.reason()), channel, on);
    }

    /** T5: a second person disagrees; the ticket waits for acceptance as before. */
    public void refuse(String why, Occasion on) {
        ticket.require(Act.REFUSE_DECLINE, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        stay(Act.REFUSE_DECLINE, why, Map.of(), on);
    }

    /** T4: not supplemented in time. */
    public void lapse(String explanation, Occasion on) {
        ticket.require(Act.LAPSE_SUPPLEMENT, on.actor());
        ticket.endPause(on.now());
        ticket.question = null;
        decline(Act.LAPSE_SUPPLEMENT, DeclineReason.NOT_SUPPLEMENTED, explanation, on);
    }

    /** T8: not found on site, shown by photos. */
    void notFound(String report, List<java.util.UUID> photos, Occasion on) {
        ticket.declinedAt = on.now();
        ticket.declineReason = DeclineReason.NOT_FOUND_ON_SITE;
        ticket.record(
                Act.REPORT_NOT_FOUND,
                TicketState.NOT_ACCEPTED,
                on.actor(),
                on.now(),
                report,
                photos,
                Map.of("reason", DeclineReason.NOT_FOUND_ON_SITE));
    }

    /** T5: the citizen objects, once and in time; somebody else looks at it again. */
    public void object(String why, Instant dueAt, Occasion on) {
        ticket.require(Act.OBJECT, on.actor());
        if (ticket.objected) {
            throw new Refusal(VoiceCode.VOICE_OBJECTION_ONCE);
        }
        if (on.now().isAfter(objectUntil(on.rules()))) {
            throw new Refusal(
                    VoiceCode.VOICE_OBJECTION_TOO_LATE, on.number(TicketRules.Rule.OBJECTION_DAYS));
        }
        ticket.objected = true;
        ticket.dueAt = dueAt;
        ticket.record(
                Act.OBJECT,
                TicketState.PENDING_ACCEPTANCE,
                on.actor(),
                on.now(),
                why,
                List.of(),
                Map.of());
    }

    /** T5: the last moment for an objection; null unless it is declined and none was made. */
    public Instant objectUntil(TicketRules rules) {
        boolean open = ticket.state() == TicketState.NOT_ACCEPTED && !ticket.objected;
        return open && ticket.declinedAt != null
                ? ticket.declinedAt.plus(
                        Duration.ofDays(rules.number(TicketRules.Rule.OBJECTION_DAYS)))
                : null;
    }

    /** T6: another body decides it; the citizen is told which. */
    public void transferOut(String body, String note, Occasion on) {
        ticket.require(Act.TRANSFER_OUT, on.actor());
        if (ticket.pausedAt != null) {
            ticket.endPause(on.now());
        }
        ticket.question = null;
        ticket.transferredTo = body;
        ticket.record(
                Act.TRANSFER_OUT,
                TicketState.TRANSFERRED,
                on.actor(),
                on.now(),
                note,
                List.of(),
                Map.of("body", body));
    }

    private void decline(Act act, DeclineReason reason, String channel, Occasion on) {
        ticket.asked = null;
        ticket.declineReason = reason;
        ticket.declinedAt = on.now();
        ticket.record(
                act,
                TicketState.NOT_ACCEPTED,
                on.actor(),
                on.now(),
                channel,
                List.of(),
                Map.of("reason", reason));
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
