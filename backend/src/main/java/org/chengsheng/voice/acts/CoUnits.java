package org.chengsheng.voice.acts;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;

/** The side records of T13: what a unit was asked to help with, until when, and its answer. */
@ApplicationScoped
public class CoUnits {

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

    /** T15: what was left of a help when the ticket stood still is left when it runs again. */
    @Transactional(TxType.MANDATORY)
    void runOn(Ticket ticket, Instant stoodFrom, Occasion on) {
        for (Object[] help : open(ticket, " and due_at > :moment", stoodFrom)) {
            long left = on.calendar().workingSecondsBetween(stoodFrom, (Instant) help[1]);
            set("due_at", on.calendar().plusWorkingSeconds(on.now(), left), help[0]);
        }
    }

    /**
     * The units that should have answered by now and were not told so yet; from here on they were.
     *
     * @return unit and end of its help
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Instant> warnLate(Ticket ticket, Instant now) {
        Map<UUID, Instant> late = new LinkedHashMap<>();
        for (Object[] help : open(ticket, " and warned_at is null and due_at < :moment", now)) {
            set("warned_at", now, help[0]);
            late.put((UUID) help[2], (Instant) help[1]);
        }
        return late;
    }

    private List<Object[]> open(Ticket ticket, String which, Instant moment) {
        return database.createNativeQuery(
                        "select id, due_at, unit_id from voice_co_handling where ticket_id ="
                                + " :ticket and answered_at is null"
                                + which
                                + " order by due_at, id",
                        Object[].class)
                .setParameter("ticket", ticket.id())
                .setParameter("moment", moment)
                .getResultList();
    }

    private void set(String column, Instant moment, Object id) {
        database.createNativeQuery(
                        "update voice_co_handling set " + column + " = :moment where id = :id")
                .setParameter("moment", moment)
                .setParameter("id", id)
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
