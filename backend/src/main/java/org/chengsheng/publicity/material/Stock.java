package org.chengsheng.publicity.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The copies left, changed by one conditional statement each: of two who take the last copies at
 * the same moment one is told that there are none, and no lock is held for it.
 */
@ApplicationScoped
class Stock {

    private final EntityManager database;

    Stock(EntityManager database) {
        this.database = database;
    }

    /** Whether there were so many. */
    boolean take(UUID batchId, int copies) {
        return change(
                "update publicity_material_batch set stock = stock - :copies where id = :id and"
                        + " stock >= :copies",
                batchId,
                copies);
    }

    /** Whether so many were out. */
    boolean giveBack(UUID batchId, int copies) {
        return change(
                "update publicity_material_batch set stock = stock + :copies where id = :id and"
                        + " stock + :copies <= printed",
                batchId,
                copies);
    }

    /** Corrects how many were delivered; whether what was handed out fits into it. */
    boolean correct(UUID batchId, int printed) {
        return change(
                "update publicity_material_batch set printed = :copies, stock = stock + :copies -"
                        + " printed where id = :id and stock + :copies - printed >= 0",
                batchId,
                printed);
    }

    private boolean change(String sql, UUID batchId, int copies) {
        return database.createNativeQuery(sql)
                        .setParameter("id", batchId)
                        .setParameter("copies", copies)
                        .executeUpdate()
                == 1;
    }
}
