package org.chengsheng.voice.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.Ticket;

/** Two people on one ticket see each other, whatever replica each is on. */
@ApplicationScoped
class ShowPresence {

    private static final int MOST_OTHERS = 20;

    private final EntityManager database;
    private final TicketSight sight;
    private final Settings settings;
    private final Clock clock;

    ShowPresence(EntityManager database, TicketSight sight, Settings settings, Clock clock) {
        this.database = database;
        this.sight = sight;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reading, or a form of the ticket has the keyboard. */
    enum Doing {
        VIEWING,
        WRITING
    }

    /**
     * @param tab names the browser tab, so that closing one of two does not end both
     */
    record Here(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,40}", message = "{presence.tab}") String tab,
            @NotNull(message = "{presence.doing}") Doing doing) {}

    record Other(String name, String unit, Doing doing) {}

    /**
     * @param id by which events name this ticket
     * @param everySeconds how often to say so again
     */
    record Around(UUID id, int version, int everySeconds, List<Other> others) {}

    @Transactional
    Around say(String number, Here here, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        Instant now = clock.instant();
        int seconds = settings.number("live.presence-seconds");
        if (write(ticket.id(), here, staff, now, now.plus(Duration.ofSeconds(seconds)))) {
            tell(ticket.id());
        }
        return new Around(
                ticket.id(),
                ticket.version(),
                Math.max(2, seconds / 3),
                others(ticket, staff, now));
    }

    @Transactional
    void leave(String number, String tab, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        int left =
                database.createNativeQuery(
                                "delete from voice_presence where ticket_id = :ticket and staff_id"
                                        + " = :staff and tab = :tab")
                        .setParameter("ticket", ticket.id())
                        .setParameter("staff", staff.id())
                        .setParameter("tab", tab)
                        .executeUpdate();
        if (left > 0) {
            tell(ticket.id());
        }
    }

    @Scheduled(every = "1m", delayed = "30s", identity = "forget-presence")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from voice_presence where until < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether this is news for the others. */
    private boolean write(UUID ticket, Here here, StaffMember staff, Instant now, Instant until) {
        List<?> before =
                database.createNativeQuery(
                                "select doing from voice_presence where ticket_id = :ticket and"
                                        + " staff_id = :staff and tab = :tab and until > :now")
                        .setParameter("ticket", ticket)
                        .setParameter("staff", staff.id())
                        .setParameter("tab", here.tab())
                        .setParameter("now", now)
                        .getResultList();
        database.createNativeQuery(
                        "insert into voice_presence (ticket_id, staff_id, tab, doing, until) values"
                                + " (:ticket, :staff, :tab, :doing, :until) on conflict"
                                + " (ticket_id, staff_id, tab) do update set doing ="
                                + " excluded.doing, until = excluded.until")
                .setParameter("ticket", ticket)
                .setParameter("staff", staff.id())
                .setParameter("tab", here.tab())
                .setParameter("doing", here.doing().name())
                .setParameter("until", until)
                .executeUpdate();
        return before.isEmpty() || !before.get(0).equals(here.doing().name());
    }

    private List<Other> others(Ticket ticket, StaffMember staff, Instant now) {
        List<?> rows =
                database.createNativeQuery(
                                "select s.name, u.name, max(p.doing) from voice_presence p join"
                                        + " org_staff s on s.id = p.staff_id and s.active join"
                                        + " org_unit u on u.id = s.unit_id where p.ticket_id ="
                                        + " :ticket and p.staff_id <> :staff and p.until > :now"
                                        + " group by s.id, s.name, u.name order by s.name")
                        .setParameter("ticket", ticket.id())
                        .setParameter("staff", staff.id())
                        .setParameter("now", now)
                        .setMaxResults(MOST_OTHERS)
                        .getResultList();
        // WRITING comes after VIEWING, in the alphabet too: who writes in one tab writes.
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Other(
                                        (String) row[0],
                                        (String) row[1],
                                        Doing.valueOf((String) row[2])))
                .toList();
    }

    private void tell(UUID ticketId) {
        database.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)")
                .setParameter("channel", ListenForChanges.CHANNEL)
                .setParameter("payload", "p:" + ticketId)
                .getSingleResult();
    }
}
