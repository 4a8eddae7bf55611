package org.chengsheng.voice.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.chengsheng.voice.handling.KeptCounts;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what any replica changed: triggers send it with the transaction of the change (LISTEN and
 * NOTIFY, docs/decisions/0011). One connection and one thread a process.
 */
@ApplicationScoped
class ListenForChanges {

    static final String CHANNEL = "chengsheng_voice";

    private static final Logger LOG = Logger.getLogger(ListenForChanges.class);
    private static final int LISTEN_MILLIS = 1000;
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final DataSource database;
    private final ChangeFeed feed;
    private final KeptCounts counts;
    private volatile Thread thread;

    ListenForChanges(DataSource database, ChangeFeed feed, KeptCounts counts) {
        this.database = database;
        this.feed = feed;
        this.counts = counts;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::listen, "listen-for-changes");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        Thread running = thread;
        thread = null;
        feed.closeAll();
        if (running != null) {
            running.interrupt();
            awaitEnd(running);
        }
    }

    /** The pool closes next: the connection should be back by then. */
    private static void awaitEnd(Thread running) {
        try {
            running.join(2L * LISTEN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return thread == Thread.currentThread();
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException lost) {
                if (isRunning()) {
                    LOG.debug("not listening for changes", lost);
                    feed.beat();
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection listening = connection.unwrap(PGConnection.class);
        // What happened while nobody listened is not known: everybody reads anew.
        pass(Signal.ALL);
        try {
            while (isRunning()) {
                PGNotification[] heard = listening.getNotifications(LISTEN_MILLIS);
                for (int i = 0; heard != null && i < heard.length; i++) {
                    pass(Signal.parse(heard[i].getParameter()));
                }
                feed.beat();
            }
        } finally {
            forget(connection);
        }
    }

    /** Who hears of a change counts anew, and should not be told what was counted before. */
    private void pass(Signal signal) {
        if (signal.changesTickets()) {
            counts.forget();
        }
        feed.send(signal);
    }

    /** The connection goes back to the pool, where nobody would read what it hears. */
    private static void forget(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        } catch (SQLException gone) {
            LOG.debug("the connection was lost with its subscription", gone);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
