package org.chengsheng.voice.ticket;

import java.util.function.Predicate;
import org.chengsheng.voice.VoiceCode;

/**
 * What else must hold for a row of {@link Lifecycle}, for one ticket and as SQL for lists, so that
 * the two cannot disagree.
 */
public enum Given {
    ALWAYS(ticket -> true, "true", VoiceCode.VOICE_ACT_NOT_POSSIBLE),
    NOTHING_ASKED(
            ticket -> ticket.asked() == null, "t.awaiting is null", VoiceCode.VOICE_REQUEST_OPEN),
    /** T9: only a question that names nobody can be answered at once. */
    CONSULT_ONLY(
            ticket ->
                    ticket.asked() == null
                            && ticket.kind() == TicketKind.CONSULT
                            && !ticket.isAboutStaff(),
            "t.awaiting is null and t.kind = 'CONSULT' and not t.about_staff",
            VoiceCode.VOICE_ANSWER_CONSULT_ONLY),
    /** 3.5.3: a leader of the bureau is accused, so another body handles it. */
    LEAVES_THE_HOUSE(
            ticket -> ticket.kept.route() == Route.OUTSIDE,
            "t.route = 'OUTSIDE'",
            VoiceCode.VOICE_ACT_NOT_POSSIBLE),
    DECLINE_ASKED(Awaiting.DECLINE),
    RETURN_ASKED(Awaiting.RETURN),
    RULING_ASKED(Awaiting.RULING),
    EXTENSION_ASKED(Awaiting.EXTENSION),
    EXTENSION_ENDORSED(Awaiting.EXTENSION_SUPERVISOR),
    EXTENSION_ESCALATED(Awaiting.EXTENSION_LEADER),
    SUSPENSION_ASKED(Awaiting.SUSPENSION),
    REWORK_ASKED(Awaiting.REWORK),
    /** T17: the unit's lead reviews, unless the ticket is urgent or a leader noted it. */
    UNIT_REVIEWS(
            ticket -> !ticket.isEscalated(),
            "not (t.urgent or t.leader_noted)",
            VoiceCode.VOICE_REVIEW_BY_SUPERVISOR),
    SUPERVISOR_REVIEWS(
            TicketRecord::isEscalated,
            "(t.urgent or t.leader_noted)",
            VoiceCode.VOICE_REVIEW_BY_UNIT),
    /** T20: called in vain so far, so the citizen still says it himself. */
    NOT_REACHED(
            ticket -> ticket.asked() == null && ticket.revisitTries > 0,
            "t.awaiting is null and t.revisit_tries > 0",
            VoiceCode.VOICE_ACT_NOT_POSSIBLE),
    /** 3.4: an urgent matter nobody has responded to. */
    RESPONSE_DUE(
            ticket -> ticket.respondDueAt() != null && ticket.respondedAt() == null,
            "t.respond_due_at is not null and t.responded_at is null",
            VoiceCode.VOICE_NO_RESPONSE_DUE),
    SUPERVISED(
            ticket -> ticket.supervisedAt() != null,
            "t.supervised_at is not null",
            VoiceCode.VOICE_NOT_SUPERVISED),
    NOT_SUPERVISED(
            ticket -> ticket.supervisedAt() == null,
            "t.supervised_at is null",
            VoiceCode.VOICE_SUPERVISION_OPEN);

    private final Predicate<TicketRecord> rule;
    private final String sql;
    private final VoiceCode refusal;
    private final boolean decision;

    Given(Predicate<TicketRecord> rule, String sql, VoiceCode refusal) {
        this(rule, sql, refusal, false);
    }

    Given(Predicate<TicketRecord> rule, String sql, VoiceCode refusal, boolean decision) {
        this.rule = rule;
        this.sql = sql;
        this.refusal = refusal;
        this.decision = decision;
    }

    Given(Awaiting awaited) {
        this(
                ticket -> ticket.asked() != null && ticket.asked().awaiting() == awaited,
                "t.awaiting = '" + awaited.name() + "'",
                VoiceCode.VOICE_NOTHING_ASKED,
                true);
    }

    boolean holds(TicketRecord ticket) {
        return rule.test(ticket);
    }

    /** It is another person's question that is decided. */
    public boolean isDecision() {
        return decision;
    }

    /** What is answered where it does not hold. */
    public VoiceCode refusal() {
        return refusal;
    }

    /** The same rule over {@code voice_ticket t}. */
    public String sql() {
        return sql;
    }
}
