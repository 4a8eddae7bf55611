package org.chengsheng.voice.acts;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;

/** The side records of T13: what a unit was asked to help with, until when, and its answer. */
@ApplicationScoped
class CoUnits {

    private final EntityManager database;

    CoUnits(EntityManager database) {
        this.database = database;
    }

    /** A share of the office time that is left to the lead unit. */
    static Instant dueAt(Ticket ticket, Occasion on) {
        WorkingCalendar calendar = on.calendar();
        if (!ticket.dueAt().isAfter(on.now())) {
            return ticket.dueAt();
        }
        long left = calendar.workingSecondsBetween(on.now(), ticket.dueAt());
        return left == 0
                ? ticket.dueAt()
                : calendar.plusWorkingSeconds(
                        on.now(), left * on.rules().number(Rule.CO_UNIT_PERCENT) / 100);
    }

    @Transactional(TxType.MANDATORY)
    void open(Ticket ticket, UUID unitId, String task, Occasion on) {
        database.createNativeQuery(
                        "insert into voice_co_handling (id, ticket_id, unit_id, task, asked_by,"
                                + " asked_at, due_at) values (:id, :ticket, :unit, :task, :by, :at,"
                                + " :due) on conflict (ticket_id, unit_id) do nothing")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", ticket.id())
                .setParameter("unit", unitId)
                .setParameter("task", task == null ? ticket.summary() : task)
                .setParameter("by", on.actor().id() == null ? ticket.acceptorId() : on.actor().id())
                .setParameter("at", on.now())
                .setParameter("due", dueAt(ticket, on))
                .executeUpdate();
    }

    /** A unit answers once; a second answer is told so. */
    @Transactional(TxType.MANDATORY)
    void close(Ticket ticket, UUID unitId, String answer, Occasion on) {
        int closed =
                database.createNativeQuery(
                                "update voice_co_handling set answer = :answer, answered_by = :by,"
                                        + " answered_at = :at where ticket_id = :ticket and unit_id"
                                        + " = :unit and answered_at is null")
                        .setParameter("answer", answer)
                        .setParameter("by", on.actor().id())
                        .setParameter("at", on.now())
                        .setParameter("ticket", ticket.id())
                        .setParameter("unit", unitId)
                        .executeUpdate();
        if (closed == 0) {
            throw new Refusal(VoiceCode.VOICE_CO_UNIT_ANSWERED);
        }
    }
}
