package org.chengsheng.platform.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.platform.files.UploadRows.RemovedFile;
import org.jboss.logging.Logger;

/**
 * Removes uploads nobody used in time, and photos nothing refers to any more. Objects go before the
 * commit: a crash between leaves an unused row, never a photo without one.
 */
@ApplicationScoped
class SweepUploads {

    private static final Logger LOG = Logger.getLogger(SweepUploads.class);

    /** Uploads wait while a batch is removed, so it is short. */
    private static final int BATCH = 100;

    private final UploadRows rows;
    private final FileStore store;

    SweepUploads(UploadRows rows, FileStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int removed = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::sweepBatch);
            removed += batch;
        } while (batch == BATCH);
        if (removed > 0) {
            LOG.infof("%d unused photos removed", removed);
        }
    }

    private int sweepBatch() {
        if (!rows.lockForRemoval()) {
            return 0;
        }
        rows.removeExpiredUploads();
        var files = rows.removeUnusedFiles(BATCH);
        for (RemovedFile file : files) {
            remove(file.full());
            remove(file.thumb());
        }
        return files.size();
    }

    private void remove(ContentHash object) {
        if (!rows.isUsed(object)) {
            store.delete(object);
        }
    }
}
