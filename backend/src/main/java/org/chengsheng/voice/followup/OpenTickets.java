package org.chengsheng.voice.followup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.ticket.Ticket;
import org.jboss.logging.Logger;

/**
 * Hands the tickets of a job to it, each in its own transaction: one that cannot be done does not
 * hold up the others. A row another replica works on is skipped, and what that replica did is seen,
 * so nothing is done twice.
 */
@ApplicationScoped
class OpenTickets {

    private static final Logger LOG = Logger.getLogger(OpenTickets.class);

    /** Of one run. Many are looked at for one that is due, and none may hide those behind it. */
    private static final int MOST = 20_000;

    private final EntityManager database;

    OpenTickets(EntityManager database) {
        this.database = database;
    }

    /**
     * Which tickets a job is for.
     *
     * @param condition over voice_ticket; asked again when the row is locked
     * @param order which come first when there are more than one run takes
     */
    record Search(String job, String condition, String order, Map<String, Object> values) {

        private void bind(Query query) {
            values.forEach(query::setParameter);
        }
    }

    /** Does the step to each ticket. */
    void each(Search search, Consumer<Ticket> step) {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> candidates(search))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> one(id, search, step));
            } catch (RuntimeException failure) {
                LOG.errorf("%s left ticket %s as it was: %s", search.job(), id, cause(failure));
            }
        }
    }

    private List<UUID> candidates(Search search) {
        Query query =
                database.createNativeQuery(
                        "select id from voice_ticket where not hidden and "
                                + search.condition()
                                + " order by "
                                + search.order()
                                + " limit "
                                + MOST,
                        UUID.class);
        search.bind(query);
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.getResultList();
        return ids;
    }

    private void one(UUID id, Search search, Consumer<Ticket> step) {
        Query lock =
                database.createNativeQuery(
                        "select 1 from voice_ticket where id = :id and not hidden and "
                                + search.condition()
                                + " for update skip locked");
        search.bind(lock);
        if (!lock.setParameter("id", id).getResultList().isEmpty()) {
            step.accept(database.find(Ticket.class, id));
        }
    }

    /** No message: those of the database may quote what a citizen wrote. */
    private static String cause(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? refusal.code().name()
                : failure.getClass().getSimpleName();
    }
}
