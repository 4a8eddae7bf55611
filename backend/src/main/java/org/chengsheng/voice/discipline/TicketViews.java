package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Ticket;

/**
 * Who opened which ticket, of every ticket: it may turn out to be about staff later (domain.md
 * 3.5.5). One small row a person and ticket, written at most every few minutes.
 */
@ApplicationScoped
public class TicketViews {

    /** Looking again within this time is the same look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private final EntityManager database;
    private final Directory directory;
    private final Clock clock;

    TicketViews(EntityManager database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Somebody who opened the ticket or did something to it.
     *
     * @param acted did something, not only looked
     * @param barred is in the conflict set now
     */
    public record Viewer(
            String name,
            String unit,
            Instant firstAt,
            Instant lastAt,
            boolean acted,
            boolean barred) {}

    @Transactional
    public void seen(Ticket ticket, StaffMember staff) {
        Instant now = clock.instant();
        database.createNativeQuery(
                        "insert into voice_ticket_view as v (ticket_id, staff_id, first_at,"
                                + " last_at) values (:ticket, :staff, :now, :now) on conflict"
                                + " (ticket_id, staff_id) do update set last_at = :now where"
                                + " v.last_at < :before")
                .setParameter("ticket", ticket.id())
                .setParameter("staff", staff.id())
                .setParameter("now", now)
                .setParameter("before", now.minus(ONE_LOOK))
                .executeUpdate();
    }

    /** Everybody who had it before their eyes, the first one first. */
    List<Viewer> of(UUID ticketId, Isolation isolation) {
        List<?> rows =
                database.createNativeQuery(
                                "select staff_id, min(first_at), max(last_at), bool_or(acted) from"
                                        + " (select staff_id, first_at, last_at, false as acted from"
                                        + " voice_ticket_view where ticket_id = :ticket union all"
                                        + " select actor_id, at, at, true from voice_ticket_event where"
                                        + " ticket_id = :ticket and actor_id is not null) looked group"
                                        + " by staff_id order by 2")
                        .setParameter("ticket", ticketId)
                        .getResultList();
        Map<UUID, PersonView> people =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        Map<UUID, String> units =
                directory.namesOf(people.values().stream().map(PersonView::unitId).toList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row -> {
                            PersonView person = people.get((UUID) row[0]);
                            return new Viewer(
                                    person.name(),
                                    units.get(person.unitId()),
                                    (Instant) row[1],
                                    (Instant) row[2],
                                    (Boolean) row[3],
                                    isolation.bars(person.id(), person.unitId()));
                        })
                .toList();
    }
}
