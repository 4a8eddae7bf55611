package org.chengsheng.voice.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;

/** T7: what happens to the tickets handled with another one when that one moves. */
@ApplicationScoped
public class Followers {

    private final EntityManager database;
    private final Tickets tickets;
    private final Occasions occasions;

    Followers(EntityManager database, Tickets tickets, Occasions occasions) {
        this.database = database;
        this.tickets = tickets;
        this.occasions = occasions;
    }

    /** Locks a ticket with the one it follows and those that follow it, in the same order. */
    @Transactional(TxType.MANDATORY)
    public void lockFamily(String number) {
        database.createNativeQuery(
                        "select id from voice_ticket where number = :number or id = (select"
                                + " merged_into from voice_ticket where number = :number) or"
                                + " merged_into = (select id from voice_ticket where number ="
                                + " :number) order by id for update")
                .setParameter("number", number)
                .getResultList();
        database.clear();
    }

    /**
     * 3.5: before a ticket is kept from people, it is tied to no other one.
     *
     * @return numbers of the others, to be looked at: what they tell may be about staff as well
     */
    @Transactional(TxType.MANDATORY)
    public List<String> untie(Ticket ticket) {
        Occasion on = occasions.by(Actor.SYSTEM);
        List<String> others = new ArrayList<>();
        if (ticket.mergedInto() != null) {
            Ticket master = tickets.findById(ticket.mergedInto(), LockModeType.PESSIMISTIC_WRITE);
            ticket.merging().untie(master, on);
            others.add(master.number());
        }
        if (ticket.followerCount() > 0) {
            for (Ticket follower : of(ticket)) {
                follower.merging().untie(ticket, on);
                tickets.save(follower);
                others.add(follower.number());
            }
        }
        tickets.save(ticket);
        return others;
    }

    /** Locks several tickets in one order, so that two merges never wait for each other. */
    @Transactional(TxType.MANDATORY)
    public void lock(Collection<String> numbers) {
        database.createNativeQuery(
                        "select id from voice_ticket where number in (:numbers) order by id for"
                                + " update")
                .setParameter("numbers", numbers)
                .getResultList();
        // What was read before the lock may be old.
        database.flush();
        database.clear();
    }

    /**
     * Locks a ticket with those handled with it before it moves, in the order merges lock them: who
     * separates one of them meanwhile waits, and neither waits for the other.
     */
    @Transactional(TxType.MANDATORY)
    public void lockGroup(String number) {
        database.createNativeQuery(
                        "select id from voice_ticket where number = :number or merged_into ="
                                + " (select id from voice_ticket where number = :number) order by"
                                + " id for update")
                .setParameter("number", number)
                .getResultList();
        database.flush();
        database.clear();
    }

    /** The answer goes to every citizen who told of the same matter. */
    @Transactional(TxType.MANDATORY)
    public void answer(Ticket master) {
        if (master.followerCount() == 0 || master.state() != TicketState.REPLIED) {
            return;
        }
        String reply = tickets.texts(master.id()).get(master.replyTextId());
        List<UUID> photos = replyPhotos(master);
        Occasion on = occasions.by(Actor.SYSTEM);
        for (Ticket follower : of(master)) {
            if (follower.state() == TicketState.MERGED) {
                follower.merging().answerWith(master, reply, photos, on);
                tickets.save(follower);
            }
        }
    }

    /** The other ticket ended without an answer: each one waits for acceptance on its own again. */
    @Transactional(TxType.MANDATORY)
    public void release(Ticket master) {
        if (master.followerCount() == 0) {
            return;
        }
        Occasion on = occasions.by(Actor.SYSTEM);
        String why = Messages.text("merge.released", master.number());
        for (Ticket follower : of(master)) {
            if (follower.state() == TicketState.MERGED) {
                follower.merging().apart(master, why, on);
                tickets.save(follower);
            }
        }
        tickets.save(master);
    }

    /** One follower less: its citizen took it back. */
    @Transactional(TxType.MANDATORY)
    public void left(UUID masterId) {
        database.createNativeQuery(
                        "update voice_ticket set follower_count = follower_count - 1, version ="
                                + " version + 1 where id = :id")
                .setParameter("id", masterId)
                .executeUpdate();
    }

    private List<Ticket> of(Ticket master) {
        return database.createQuery("from Ticket where mergedInto = :id order by id", Ticket.class)
                .setParameter("id", master.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<UUID> replyPhotos(Ticket master) {
        Map<Integer, List<UUID>> photos = tickets.photos(master.id());
        return tickets.events(master.id()).stream()
                .filter(event -> master.replyTextId().equals(event.textId()))
                .findFirst()
                .map(event -> photos.getOrDefault(event.seq(), List.of()))
                .orElse(List.of());
    }
}
