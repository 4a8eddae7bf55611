package org.chengsheng.voice.ledger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.web.Messages;

/** Finds jobs whose process died, and forgets files that nobody needs any more. */
@ApplicationScoped
class WatchImports {

    /** A living job reports after every batch, which takes a second or two. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    /** Names and phones are kept in the register; the file they came in is not kept for long. */
    private static final Duration FILE_KEPT = Duration.ofDays(30);

    private final EntityManager database;
    private final Clock clock;

    WatchImports(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "30s", identity = "watch-imports")
    @Transactional
    void failSilentJobs() {
        Instant silent = clock.instant().minus(SILENCE);
        close("state in ('CHECKING', 'RUNNING')", "FAILED", "import.message.gone", silent);
        close("state = 'UNDOING'", "DONE", "import.message.undoGone", silent);
    }

    private void close(String which, String state, String message, Instant silent) {
        database.createNativeQuery(
                        "update voice_import set state = :state, message = :message,"
                                + " finished_at = :now, job = null, cancel = false,"
                                + " version = version + 1 where "
                                + which
                                + " and heartbeat_at < :silent")
                .setParameter("state", state)
                .setParameter("message", Messages.text(message))
                .setParameter("now", clock.instant())
                .setParameter("silent", silent)
                .executeUpdate();
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Asia/Shanghai", identity = "forget-ledgers")
    @Transactional
    void forgetFiles() {
        Instant before = clock.instant().minus(FILE_KEPT);
        for (String table : new String[] {"voice_import_chunk", "voice_import_error"}) {
            database.createNativeQuery(
                            "delete from "
                                    + table
                                    + " where import_id in (select id from voice_import where"
                                    + " created_at < :before and state not in"
                                    + " ('CHECKING', 'RUNNING', 'UNDOING'))")
                    .setParameter("before", before)
                    .executeUpdate();
        }
    }
}
