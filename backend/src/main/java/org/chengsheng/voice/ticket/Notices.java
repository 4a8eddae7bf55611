package org.chengsheng.voice.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The citizen's inbox: one row for each act the citizen is told of, written with the act. A row
 * belongs to a ticket, never to a person: who has no tie to a WeChat user gets none by it.
 */
@ApplicationScoped
public class Notices {

    private static final Set<Act> TOLD =
            EnumSet.of(
                    Act.ASK_SUPPLEMENT,
                    Act.LAPSE_SUPPLEMENT,
                    Act.CONFIRM_DECLINE,
                    Act.TRANSFER_OUT,
                    Act.MERGE,
                    Act.UNMERGE,
                    Act.REPORT_NOT_FOUND,
                    Act.CONFIRM_FOUND,
                    Act.ACCEPT,
                    Act.ANSWER_AT_ONCE,
                    Act.RESPOND,
                    Act.GRANT_EXTENSION,
                    Act.GRANT_SUSPENSION,
                    Act.RESUME,
                    Act.REPLY,
                    Act.REPLY_MERGED,
                    Act.ORDER_REWORK,
                    Act.CLOSE_EXPLAINED,
                    Act.CLOSE_UNRATED,
                    Act.REOPEN,
                    Act.RECOUNT_DUE);

    private final EntityManager database;

    Notices(EntityManager database) {
        this.database = database;
    }

    /**
     * What a citizen was told.
     *
     * @param summary the beginning of the citizen's own words, to tell tickets apart
     */
    @Schema(name = "CitizenNotice")
    public record Notice(
            UUID id,
            Instant at,
            String number,
            String summary,
            Act topic,
            String text,
            boolean read) {}

    /** Whether the citizen is told: staff or system did it, and it changes what he can expect. */
    static boolean isTold(Actor.Kind by, Act act, TicketState to) {
        boolean calledBack =
                act == Act.REVISIT && (to == TicketState.REWORK || to == TicketState.CLOSED);
        return by != Actor.Kind.CITIZEN && (calledBack || TOLD.contains(act));
    }

    void write(TicketEvent event) {
        if (!isTold(event.actorKind(), event.act(), event.toState())) {
            return;
        }
        database.createNativeQuery(
                        "insert into voice_notice (id, ticket_id, to_citizen, at, topic, body)"
                                + " values (:id, :ticket, true, :at, :topic, :body)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", event.ticketId())
                .setParameter("at", event.at())
                .setParameter("topic", event.act().name())
                // None of these sentences names the unit.
                .setParameter("body", CitizenWords.sentence(event, ""))
                .executeUpdate();
    }

    /** Everything a WeChat user was told about the own tickets, newest first. */
    public Slice<Notice> of(UUID citizenId, int limit, String cursor) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        String after = from == null ? "" : " and (n.at, n.id) < (:at, :id)";
        var query =
                database.createNativeQuery(
                                "select n.id, n.at, t.number, t.summary, n.topic, n.body, n.read_at"
                                        + " is not null from voice_ticket t join voice_notice n on"
                                        + " n.ticket_id = t.id and n.to_citizen where t.citizen_id ="
                                        + " :citizen and not t.hidden"
                                        + after
                                        + " order by n.at desc, n.id desc")
                        .setParameter("citizen", citizenId)
                        .setMaxResults(limit + 1);
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> notice((Object[]) row)).toList(),
                limit,
                row -> new Cursor(row.at(), row.id()).encode());
    }

    /** The citizen looks at the ticket: what waited is read now; says how many waited. */
    public int read(UUID ticketId, Instant now) {
        return database.createNativeQuery(
                        "update voice_notice set read_at = :now where ticket_id = :ticket and"
                                + " to_citizen and read_at is null")
                .setParameter("ticket", ticketId)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Notice notice(Object[] row) {
        return new Notice(
                (UUID) row[0],
                row[1] instanceof Timestamp time ? time.toInstant() : (Instant) row[1],
                (String) row[2],
                (String) row[3],
                Act.valueOf((String) row[4]),
                (String) row[5],
                (Boolean) row[6]);
    }
}
