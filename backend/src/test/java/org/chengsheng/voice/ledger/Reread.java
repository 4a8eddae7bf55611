package org.chengsheng.voice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.Tickets;

/** What an import left in the register, read back through the ordinary entities. */
@ApplicationScoped
class Reread {

    private final EntityManager database;
    private final Tickets tickets;

    Reread(EntityManager database, Tickets tickets) {
        this.database = database;
        this.tickets = tickets;
    }

    record History(List<TicketEvent> events, Map<UUID, String> texts, OptionalInt brokenAt) {}

    @Transactional
    List<Ticket> ticketsOf(String importId) {
        List<?> ids =
                database.createNativeQuery(
                                "select id from voice_ticket where import_id = :import order by id",
                                UUID.class)
                        .setParameter("import", UUID.fromString(importId))
                        .getResultList();
        return tickets.list("id in ?1", ids);
    }

    @Transactional
    History history(Ticket ticket) {
        return new History(
                tickets.events(ticket.id()),
                tickets.texts(ticket.id()),
                tickets.firstBreak(ticket));
    }

    @Transactional
    long contactsOf(String importId) {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(*) from voice_contact c join voice_ticket t"
                                                + " on t.id = c.ticket_id where t.import_id ="
                                                + " :import")
                                .setParameter("import", UUID.fromString(importId))
                                .getSingleResult())
                .longValue();
    }
}
