package org.chengsheng.voice.figure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Folds the appended changes into the months. Until then readers add them up themselves, so the
 * figures are right at any moment and this may be late.
 */
@ApplicationScoped
class FoldFigures {

    private static final int LOCK = 0x66_69_67;

    private final EntityManager database;

    FoldFigures(EntityManager database) {
        this.database = database;
    }

    /** One replica at a time; another one finds nothing to do. */
    @Scheduled(every = "20s", delayed = "20s", identity = "fold-figures")
    @Transactional
    void handle() {
        boolean mine =
                (Boolean)
                        database.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                                .setParameter("lock", LOCK)
                                .getSingleResult();
        if (mine) {
            database.createNativeQuery(
                            "select 1 from voice_figures_fold((select coalesce(max(id), 0) from"
                                    + " voice_figure_change))")
                    .getResultList();
        }
    }
}
