package org.chengsheng.voice.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.Ticket;

/**
 * 澄清 (domain.md 3.5.7): after the finding 不属实 the accused may be told so, in words that do not give
 * the complainant away.
 */
@ApplicationScoped
class ClearWronglyAccused {

    private static final int MOST_SHOWN = 100;

    private final DisciplineDesk desk;
    private final Accusations accusations;
    private final FactRequests factRequests;
    private final EntityManager database;
    private final Clock clock;

    ClearWronglyAccused(
            DisciplineDesk desk,
            Accusations accusations,
            FactRequests factRequests,
            EntityManager database,
            Clock clock) {
        this.desk = desk;
        this.accusations = accusations;
        this.factRequests = factRequests;
        this.database = database;
        this.clock = clock;
    }

    record NewClarification(
            @NotNull(message = "{clarification.person}") UUID staffId,
            @NotNull @Size(min = 10, max = 1000, message = "{clarification.text}") String text) {}

    /** What a member of staff reads who was wrongly accused. */
    record Clarification(UUID id, String text, Instant at) {}

    @Transactional
    void handle(String number, NewClarification request, StaffMember staff) {
        Ticket ticket = desk.findInside(number, staff);
        if (ticket.outcome() != Outcome.UNFOUNDED || ticket.repliedAt() == null) {
            throw new Refusal(VoiceCode.VOICE_NOT_UNFOUNDED);
        }
        boolean accused =
                accusations.of(ticket.id()).stream()
                        .anyMatch(one -> request.staffId().equals(one.staffId()));
        if (!accused) {
            throw new Refusal(VoiceCode.VOICE_ACCUSED_UNKNOWN);
        }
        String text = Texts.clean("text", request.text(), 10);
        factRequests.quotes(ticket).check(text);
        database.createNativeQuery(
                        "insert into voice_clarification (id, ticket_id, staff_id, body, made_by,"
                                + " made_at) values (:id, :ticket, :staff, :body, :by, :now)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", ticket.id())
                .setParameter("staff", request.staffId())
                .setParameter("body", text)
                .setParameter("by", staff.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    List<Clarification> mine(StaffMember staff) {
        List<?> rows =
                database.createNativeQuery(
                                "select id, body, made_at from voice_clarification where staff_id"
                                        + " = :staff order by made_at desc")
                        .setParameter("staff", staff.id())
                        .setMaxResults(MOST_SHOWN)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Clarification((UUID) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }
}
