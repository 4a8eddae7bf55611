package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.reminder.RemindStaff;
import org.chengsheng.voice.reminder.ReminderReason;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;

/**
 * T23: what comes again and again at one place is supervised by itself, in office hours. Each
 * ticket is looked at once, as soon as a unit has it; complaints about staff never are.
 */
@ApplicationScoped
class SuperviseRepeats {

    /** The predicate of the index voice_ticket_repeat, word by word. */
    private static final String NOT_LOOKED_AT =
            "not repeat_checked and not about_staff and replied_at is null and closed_at is null"
                    + " and lead_unit_id is not null and category_code is not null and lat is not"
                    + " null";

    private final EntityManager database;
    private final OpenTickets open;
    private final Tickets tickets;
    private final Repeats repeats;
    private final RemindStaff remindStaff;
    private final Occasions occasions;

    SuperviseRepeats(
            EntityManager database,
            OpenTickets open,
            Tickets tickets,
            Repeats repeats,
            RemindStaff remindStaff,
            Occasions occasions) {
        this.database = database;
        this.open = open;
        this.tickets = tickets;
        this.repeats = repeats;
        this.remindStaff = remindStaff;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "5m", identity = "supervise-repeats")
    @ActivateRequestContext
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        if (on.isOfficeOpen()) {
            open.each(
                    new Search("supervise-repeats", NOT_LOOKED_AT, "accepted_at, id", Map.of()),
                    ticket -> look(ticket, on));
        }
    }

    private void look(Ticket ticket, Occasion on) {
        int days = on.rules().number(Rule.SUPERVISE_SIMILAR_DAYS);
        Repeats.Found found = repeats.of(ticket, days);
        boolean enough = found.count() >= on.rules().number(Rule.SUPERVISE_SIMILAR);
        if (enough && !found.supervised()) {
            ticket.supervising().beginSimilar(found.count(), days, on);
            tickets.save(ticket);
            remindStaff.of(ticket, ReminderReason.SUPERVISED, ticket.supervisionDueAt(), on.now());
        }
        database.createNativeQuery("update voice_ticket set repeat_checked = true where id = :id")
                .setParameter("id", ticket.id())
                .executeUpdate();
    }
}
