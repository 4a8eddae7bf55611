package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Asked;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.DeclineReason;
import org.chengsheng.voice.ticket.Supervising;
import org.chengsheng.voice.ticket.Suspending;
import org.chengsheng.voice.ticket.Ticket;

/** What goes on beside the main line of a ticket, for the staff screen. */
@ApplicationScoped
class Standings {

    /** More followers than this are counted, not named. */
    private static final int NAMED_FOLLOWERS = 50;

    private final EntityManager database;

    Standings(EntityManager database) {
        this.database = database;
    }

    TicketDetail.Standing of(
            Ticket ticket, Map<UUID, String> names, TicketDetail.Extension extension) {
        return new TicketDetail.Standing(
                asked(ticket.asked(), names),
                coUnits(ticket, names),
                ticket.declineReason() == null ? null : Messages.label(ticket.declineReason()),
                ticket.transferredTo(),
                master(ticket),
                followers(ticket),
                named(ticket.firstUnitId(), names),
                ticket.signDueAt(),
                ticket.originalDueAt(),
                ticket.pausedAt(),
                ticket.suspendedUntil(),
                ticket.extensionCount(),
                ticket.reworkCount(),
                ticket.wasOverdue(),
                ticket.bulletinAt() != null,
                ticket.respondDueAt() == null
                        ? null
                        : new TicketDetail.FirstResponse(
                                ticket.respondDueAt(), ticket.respondedAt()),
                ticket.isFieldCase(),
                ticket.isPetition(),
                ticket.isLeaderNoted(),
                ticket.isReopened(),
                ticket.isCitizenLeft(),
                ticket.supervisedAt() == null
                        ? null
                        : new TicketDetail.Supervision(
                                Messages.label(
                                        Supervising.Trigger.valueOf(ticket.supervisionTrigger())),
                                ticket.supervisedAt(),
                                ticket.supervisionDueAt()),
                extension);
    }

    private static TicketDetail.Question asked(Asked asked, Map<UUID, String> names) {
        if (asked == null) {
            return null;
        }
        return new TicketDetail.Question(
                asked.awaiting(),
                Messages.label(asked.awaiting()),
                names.get(asked.by()),
                asked.at(),
                asked.days(),
                asked.until(),
                named(asked.unitId(), names),
                reason(asked));
    }

    /** Reasons from a list are kept as code, others as words. */
    private static String reason(Asked asked) {
        if (asked.awaiting() == Awaiting.DECLINE) {
            return Messages.label(DeclineReason.valueOf(asked.reason()));
        }
        return asked.awaiting() == Awaiting.SUSPENSION
                ? Messages.label(Suspending.Reason.valueOf(asked.reason()))
                : asked.reason();
    }

    private List<TicketDetail.CoUnit> coUnits(Ticket ticket, Map<UUID, String> names) {
        if (ticket.coUnits().isEmpty()) {
            return List.of();
        }
        List<?> rows =
                database.createNativeQuery(
                                "select unit_id, task, due_at, answer, answered_at from"
                                        + " voice_co_handling where ticket_id = :id order by"
                                        + " asked_at, id")
                        .setParameter("id", ticket.id())
                        .getResultList();
        return rows.stream().map(row -> coUnit((Object[]) row, names)).toList();
    }

    private static TicketDetail.CoUnit coUnit(Object[] row, Map<UUID, String> names) {
        return new TicketDetail.CoUnit(
                (UUID) row[0],
                names.get((UUID) row[0]),
                (String) row[1],
                (Instant) row[2],
                (String) row[3],
                (Instant) row[4]);
    }

    private String master(Ticket ticket) {
        if (ticket.mergedInto() == null) {
            return null;
        }
        return (String)
                database.createNativeQuery("select number from voice_ticket where id = :id")
                        .setParameter("id", ticket.mergedInto())
                        .getSingleResult();
    }

    private List<String> followers(Ticket ticket) {
        if (ticket.followerCount() == 0) {
            return List.of();
        }
        return database.createNativeQuery(
                        "select number from voice_ticket where merged_into = :id order by id",
                        String.class)
                .setParameter("id", ticket.id())
                .setMaxResults(NAMED_FOLLOWERS)
                .getResultList();
    }

    private static TicketDetail.Named named(UUID id, Map<UUID, String> names) {
        return id == null ? null : new TicketDetail.Named(id, names.get(id));
    }
}
