package org.chengsheng.voice.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.chengsheng.platform.web.Messages;

/**
 * What a job says of itself in the row of its import, so that every replica can answer for it. A
 * job that was given up as dead finds that the row is not its own any more.
 */
final class JobRecord {

    /** Says that the job has to stop. */
    static final class Stopped extends Exception {

        private final boolean cancelled;

        Stopped(boolean cancelled) {
            super(cancelled ? "cancelled" : "taken over", null, false, false);
            this.cancelled = cancelled;
        }

        /** By a person; otherwise the import belongs to another job now. */
        boolean isCancelled() {
            return cancelled;
        }
    }

    /** Rows looked at, and what became of them. */
    record Count(int done, int good, int bad) {

        static final Count NONE = new Count(0, 0, 0);
    }

    /** A count that is not given stays as it was. */
    private static final String COUNTS =
            " rows_done = coalesce(?, rows_done), rows_good = coalesce(?, rows_good),"
                    + " rows_bad = coalesce(?, rows_bad)";

    private final DataSource database;
    private final Clock clock;
    private final UUID importId;
    private final UUID job;

    JobRecord(DataSource database, Clock clock, UUID importId, UUID job) {
        this.database = database;
        this.clock = clock;
        this.importId = importId;
        this.job = job;
    }

    UUID importId() {
        return importId;
    }

    /** Shows how far the job is, outside its transaction. */
    void progress(Count count) throws SQLException, Stopped {
        heartbeat(count.done(), count.good(), count.bad(), null);
    }

    /** Shows how many tickets an undo has withdrawn. */
    void undone(int tickets) throws SQLException, Stopped {
        heartbeat(tickets, null, null, null);
    }

    /** Shows that another import is at work. */
    void waiting() throws SQLException, Stopped {
        heartbeat(null, null, null, Messages.text("import.message.waiting"));
    }

    private void heartbeat(Integer done, Integer good, Integer bad, String message)
            throws SQLException, Stopped {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update voice_import set heartbeat_at = ?,"
                                        + COUNTS
                                        + ", message = ? where id = ? and job = ?"
                                        + " returning cancel")) {
            update.setTimestamp(1, now());
            bind(update, 2, done, good, bad);
            update.setString(5, message);
            update.setObject(6, importId);
            update.setObject(7, job);
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    throw new Stopped(false);
                }
                if (row.getBoolean(1)) {
                    throw new Stopped(true);
                }
            }
        }
    }

    /** The end, in the transaction of the work itself: both are there or neither. */
    void finish(Connection work, ImportState state, Count count) throws SQLException, Stopped {
        if (write(work, state, count, null) == 0) {
            throw new Stopped(false);
        }
    }

    /** The end of a job whose work was rolled back. */
    void giveUp(ImportState state, Count count, String message) throws SQLException {
        try (Connection connection = database.getConnection()) {
            write(connection, state, count, message);
        }
    }

    private int write(Connection connection, ImportState state, Count count, String message)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update voice_import set finished_at = ?,"
                                + COUNTS
                                + ", message = ?, state = ?, job = null, cancel = false"
                                + " where id = ? and job = ?")) {
            update.setTimestamp(1, now());
            if (count == null) {
                bind(update, 2, null, null, null);
            } else {
                bind(update, 2, count.done(), count.good(), count.bad());
            }
            update.setString(5, message);
            update.setString(6, state.name());
            update.setObject(7, importId);
            update.setObject(8, job);
            return update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement update, int first, Integer... counts)
            throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            update.setObject(first + i, counts[i], Types.INTEGER);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
