package org.chengsheng.voice.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T15: the clock stands still for a reason outside the unit, from approval to a review date. */
public final class Suspending {

    /** The only reasons a clock may stop for. */
    public enum Reason {
        /** 等待当事人. */
        WAITING_FOR_PARTY,
        /** 检验鉴定. */
        EXPERT_TEST,
        /** 诉讼/复议. */
        LITIGATION,
        /** 不可抗力. */
        FORCE_MAJEURE,
        /** 需财政或规划立项. */
        FUNDING_OR_PLANNING
    }

    private final Ticket ticket;

    Suspending(Ticket ticket) {
        this.ticket = ticket;
    }

    public void ask(Reason reason, Instant until, String why, Occasion on) {
        ticket.require(Act.ASK_SUSPENSION, on.actor());
        requireWithin(until, on);
        ticket.asked = Asked.of(Awaiting.SUSPENSION, reason.name(), on).until(until);
        stay(Act.ASK_SUSPENSION, why, Map.of("reason", reason, "until", until.toString()), on);
    }

    /** Only now the clock stops. */
    public void grant(String note, Occasion on) {
        ticket.require(Act.GRANT_SUSPENSION, on.actor());
        on.requireOtherThan(ticket.asked.by());
        Instant until = ticket.asked.until();
        requireWithin(until, on);
        String reason = ticket.asked.reason();
        ticket.asked = null;
        ticket.suspendedUntil = until;
        ticket.pausedAt = on.now();
        ticket.record(
                Act.GRANT_SUSPENSION,
                TicketState.SUSPENDED,
                on.actor(),
                on.now(),
                note,
                List.of(),
                Map.of("reason", reason, "until", until.toString()));
    }

    public void refuse(String why, Occasion on) {
        ticket.require(Act.REFUSE_SUSPENSION, on.actor());
        on.requireOtherThan(ticket.asked.by());
        ticket.asked = null;
        stay(Act.REFUSE_SUSPENSION, why, Map.of(), on);
    }

    /** The clock runs again. */
    public void resume(Instant dueAt, String note, Occasion on) {
        ticket.require(Act.RESUME, on.actor());
        ticket.endPause(on.now());
        ticket.suspendedUntil = null;
        ticket.dueAt = dueAt;
        ticket.record(
                Act.RESUME,
                TicketState.HANDLING,
                on.actor(),
                on.now(),
                note,
                List.of(),
                Map.of("dueAt", dueAt.toString()));
    }

    private static void requireWithin(Instant until, Occasion on) {
        int days = on.number(TicketRules.Rule.SUSPENSION_DAYS);
        boolean within =
                until.isAfter(on.now()) && !until.isAfter(on.now().plus(Duration.ofDays(days)));
        if (!within) {
            throw new Refusal(VoiceCode.VOICE_SUSPENSION_TOO_LONG, days);
        }
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
