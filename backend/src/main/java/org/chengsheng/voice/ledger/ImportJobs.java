package org.chengsheng.voice.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ledger.JobRecord.Count;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.TicketCopy;
import org.chengsheng.voice.ticket.TicketCopy.Origin;
import org.chengsheng.voice.ticket.Tickets;
import org.chengsheng.voice.ticket.WithdrawImport;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * The long work on imports, in the background. One at a time in the whole database, each in one
 * transaction on one connection.
 */
@ApplicationScoped
class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);

    /** "chengimp": one import at a time, whichever replica runs it. */
    private static final long ONE_AT_A_TIME = 0x6368656e67696d70L;

    private static final long WAIT_MILLIS = 1_000;

    private final DataSource database;
    private final Clock clock;
    private final LedgerContent content;
    private final RowErrors errors;
    private final Tickets tickets;
    private final Contacts contacts;
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    ImportJobs(
            DataSource database,
            Clock clock,
            LedgerContent content,
            RowErrors errors,
            Tickets tickets,
            Contacts contacts) {
        this.database = database;
        this.clock = clock;
        this.content = content;
        this.errors = errors;
        this.tickets = tickets;
        this.contacts = contacts;
    }

    static UUID newJob() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Checks the rows; nothing is written but the errors. */
    void check(UUID importId, UUID job, RowRules rules) {
        JobRecord record = new JobRecord(database, clock, importId, job);
        submit(
                record,
                "import.message.failed",
                ImportState.FAILED,
                work -> {
                    try (Connection lookups = database.getConnection()) {
                        Count count = read(record, reader(work, lookups, record, rules, null));
                        record.finish(work, ImportState.CHECKED, count);
                    }
                });
    }

    /** Writes the good rows as tickets. */
    void run(UUID job, RowRules rules, Origin origin) {
        JobRecord record = new JobRecord(database, clock, origin.importId(), job);
        submit(
                record,
                "import.message.failed",
                ImportState.FAILED,
                work -> {
                    try (Connection lookups = database.getConnection()) {
                        TicketCopy copy =
                                new TicketCopy(lookups, tickets.chain(), contacts, origin);
                        Count count = read(record, reader(work, lookups, record, rules, copy));
                        record.finish(work, ImportState.DONE, count);
                    }
                });
    }

    private ReadLedger reader(
            Connection work,
            Connection lookups,
            JobRecord record,
            RowRules rules,
            TicketCopy copy) {
        return new ReadLedger(work, lookups, executor, record, rules, errors, copy);
    }

    /** Withdraws all tickets of an import, unless somebody has acted on one in the meantime. */
    void undo(UUID importId, UUID job, Actor actor) {
        JobRecord record = new JobRecord(database, clock, importId, job);
        submit(
                record,
                "import.message.undoFailed",
                ImportState.DONE,
                work -> {
                    WithdrawImport withdraw = new WithdrawImport(work, tickets.chain(), importId);
                    withdraw.lock();
                    int acted = withdraw.actedOn();
                    if (acted > 0) {
                        work.rollback();
                        record.giveUp(
                                ImportState.DONE, null, Messages.text("import.now.acted", acted));
                        return;
                    }
                    int done = 0;
                    int batch;
                    while ((batch = withdraw.next(actor, clock.instant())) > 0) {
                        done += batch;
                        record.undone(done);
                    }
                    record.finish(work, ImportState.UNDONE, null);
                });
    }

    private Count read(JobRecord record, ReadLedger ledger)
            throws SQLException, IOException, JobRecord.Stopped {
        Path file = content.restore(record.importId());
        try (TableReader table = TableReader.open(file)) {
            return ledger.read(table);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException, JobRecord.Stopped;
    }

    private void submit(JobRecord record, String failure, ImportState otherwise, Work work) {
        executor.execute(() -> perform(record, failure, otherwise, work));
    }

    private void perform(JobRecord record, String failure, ImportState otherwise, Work work) {
        try {
            try {
                whenFree(record, work);
            } catch (JobRecord.Stopped stopped) {
                if (stopped.isCancelled()) {
                    record.giveUp(ImportState.CANCELLED, Count.NONE, null);
                }
            } catch (SQLException | IOException | RuntimeException e) {
                LOG.errorf("import %s failed: %s", record.importId(), kindsOf(e));
                Count kept = otherwise == ImportState.DONE ? null : Count.NONE;
                record.giveUp(otherwise, kept, Messages.text(failure));
            }
        } catch (SQLException e) {
            // The database is away: the watch finds the silent job when it is back.
            LOG.errorf("import %s left open: %s", record.importId(), kindsOf(e));
        }
    }

    private void whenFree(JobRecord record, Work work)
            throws SQLException, IOException, JobRecord.Stopped {
        while (!tryNow(work)) {
            record.waiting();
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting", e);
            }
        }
    }

    private boolean tryNow(Work work) throws SQLException, IOException, JobRecord.Stopped {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                ask(connection, "select pg_advisory_unlock(?)");
            }
            return true;
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setLong(1, ONE_AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Types and places only: messages of the database quote rows, which hold names and phones. */
    private static String kindsOf(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            kinds.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                kinds.append(' ').append(sql.getSQLState());
            }
            StackTraceElement[] stack = cause.getStackTrace();
            kinds.append(stack.length == 0 ? " " : " at " + stack[0] + " ");
        }
        return kinds.toString();
    }
}
