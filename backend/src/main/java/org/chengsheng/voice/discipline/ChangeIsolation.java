package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Consumer;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Isolating;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/**
 * Every change of whom a ticket is kept from passes here: before it the ticket is taken apart from
 * others, after it nobody holds anything beside it that they lost with it (domain.md 3.5.5).
 */
@ApplicationScoped
class ChangeIsolation {

    private final Followers followers;
    private final Tickets tickets;
    private final EntityManager database;

    ChangeIsolation(Followers followers, Tickets tickets, EntityManager database) {
        this.followers = followers;
        this.tickets = tickets;
        this.database = database;
    }

    /**
     * Makes the change on a ticket whose row is locked.
     *
     * @return numbers of the tickets it was merged with until now
     */
    @Transactional(TxType.MANDATORY)
    List<String> of(Ticket ticket, Consumer<Isolating> change) {
        List<String> separated = followers.untie(ticket);
        change.accept(ticket.isolating());
        tickets.save(ticket);
        forgetTasks(ticket);
        forgetPresence(ticket);
        return separated;
    }

    /** What a unit was asked to help with; the timeline keeps that it was. */
    private void forgetTasks(Ticket ticket) {
        database.createNativeQuery(
                        "delete from voice_co_handling c using voice_ticket t where c.ticket_id ="
                                + " :ticket and t.id = c.ticket_id and c.unit_id <>"
                                + " all(t.co_units)")
                .setParameter("ticket", ticket.id())
                .executeUpdate();
    }

    /** Those who still see it say so again within seconds. */
    private void forgetPresence(Ticket ticket) {
        database.createNativeQuery("delete from voice_presence where ticket_id = :ticket")
                .setParameter("ticket", ticket.id())
                .executeUpdate();
    }
}
