package org.chengsheng.voice.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** Notes of tickets; they are added and read, never changed. */
@ApplicationScoped
class TicketNotes {

    private final EntityManager database;

    TicketNotes(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, UUID ticketId, String text, StaffMember author, Instant at) {
        database.createNativeQuery(
                        "insert into voice_note (id, ticket_id, body, author_id, unit_id, at)"
                                + " values (:id, :ticket, :body, :author, :unit, :at)")
                .setParameter("id", id)
                .setParameter("ticket", ticketId)
                .setParameter("body", text)
                .setParameter("author", author.id())
                .setParameter("unit", author.unitId())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Newest first. */
    Slice<TicketNote> of(UUID ticketId, int limit, String cursor) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        Query query =
                database.createNativeQuery(
                                "select n.id, n.at, s.name, u.name, n.body from voice_note n join"
                                        + " org_staff s on s.id = n.author_id join org_unit u on"
                                        + " u.id = n.unit_id where n.ticket_id = :ticket"
                                        + (from == null ? "" : " and (n.at, n.id) < (:at, :id)")
                                        + " order by n.at desc, n.id desc")
                        .setParameter("ticket", ticketId)
                        .setMaxResults(limit + 1);
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> read((Object[]) row)).toList(),
                limit,
                note -> new Cursor(note.at(), note.id()).encode());
    }

    private static TicketNote read(Object[] row) {
        return new TicketNote(
                (UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
