package org.chengsheng.publicity.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** Hand-outs of a batch or at an activity, the latest first. */
@ApplicationScoped
class HandOutLists {

    private static final String ROWS =
            "select h.id, h.batch_id, b.title, h.way, h.quantity, h.handed_on, h.occasion,"
                    + " a.number, h.note, s.name, h.at from publicity_material_hand_out h join"
                    + " publicity_material_batch b on b.id = h.batch_id join org_staff s on s.id ="
                    + " h.actor_id left join publicity_activity a on a.id = h.activity_id where true";

    private final EntityManager database;

    HandOutLists(EntityManager database) {
        this.database = database;
    }

    Slice<HandOutRow> page(HandOutFilter filter) {
        Cursor cursor = filter.cursor == null ? null : Cursor.decode(filter.cursor);
        Query query =
                database.createNativeQuery(
                        ROWS
                                + (filter.batch == null ? "" : " and h.batch_id = :batch")
                                + (filter.activity == null ? "" : " and a.number = :activity")
                                + (cursor == null ? "" : " and (h.at, h.id) < (:at, :id)")
                                + " order by h.at desc, h.id desc");
        if (filter.batch != null) {
            query.setParameter("batch", filter.batch);
        }
        if (filter.activity != null) {
            query.setParameter("activity", filter.activity);
        }
        if (cursor != null) {
            query.setParameter("at", cursor.at()).setParameter("id", cursor.id());
        }
        List<?> found = query.setMaxResults(filter.limit + 1).getResultList();
        List<HandOutRow> rows = found.stream().map(row -> read((Object[]) row)).toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.at(), row.id()).encode());
    }

    private static HandOutRow read(Object[] row) {
        return new HandOutRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                HandOutWay.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                (LocalDate) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10]);
    }
}
