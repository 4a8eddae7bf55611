package org.chengsheng.voice.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ledger.JobRecord.Count;
import org.chengsheng.voice.ledger.RowRules.Outcome;
import org.chengsheng.voice.ticket.ImportedTicket;
import org.chengsheng.voice.ticket.TicketCopy;

/**
 * Goes through a ledger once: keeps the errors and, in a run, writes the good rows. All of it is
 * one transaction, so that a crash or a cancellation leaves nothing behind.
 */
final class ReadLedger {

    /** Some megabytes at a time: larger pieces cost more in the heap than they save. */
    private static final int BATCH = 250;

    private final Connection work;
    private final Executor executor;
    private final JobRecord record;
    private final RowRules rules;
    private final RowErrors errors;
    private final TicketCopy copy;
    private final TakenNumbers taken;
    private int stored;
    private Count count = Count.NONE;

    /** The batch that is being sent while the next one is read. */
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);

    /**
     * @param work the connection whose transaction the work is in
     * @param lookups another one, to look up what is there already
     * @param executor sends what was read, so that reading and writing go on side by side
     * @param copy null in a dry run
     */
    ReadLedger(
            Connection work,
            Connection lookups,
            Executor executor,
            JobRecord record,
            RowRules rules,
            RowErrors errors,
            TicketCopy copy) {
        this.work = work;
        this.executor = executor;
        this.record = record;
        this.rules = rules;
        this.errors = errors;
        this.copy = copy;
        this.taken = new TakenNumbers(lookups);
    }

    Count read(TableReader table) throws SQLException, IOException, JobRecord.Stopped {
        errors.clear(work, record.importId());
        try {
            List<Row> batch = new ArrayList<>(BATCH);
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                batch.add(row.get());
                if (batch.size() == BATCH) {
                    take(batch);
                    batch.clear();
                }
            }
            take(batch);
            sending.join();
            return count;
        } finally {
            // Nobody may use the connection before the last batch is through, or has failed.
            sending.exceptionally(failure -> null).join();
        }
    }

    private void take(List<Row> batch) throws SQLException, IOException, JobRecord.Stopped {
        List<Outcome> outcomes = batch.stream().map(rules::read).toList();
        Map<String, String> imported =
                taken.reasons(outcomes.stream().map(Outcome::good).filter(t -> t != null).toList());
        List<ImportedTicket> good = new ArrayList<>();
        List<RowError> bad = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Optional<RowError> duplicate =
                    Optional.ofNullable(outcome.good()).flatMap(row -> duplicate(row, imported));
            bad.addAll(outcome.errors());
            duplicate.ifPresent(bad::add);
            if (outcome.good() != null && duplicate.isEmpty()) {
                good.add(outcome.good());
            }
        }
        TicketCopy.Batch prepared = copy == null ? null : copy.prepare(good);
        sending.join();
        sending = CompletableFuture.runAsync(() -> send(bad, prepared), executor);
        count =
                new Count(
                        count.done() + batch.size(),
                        count.good() + good.size(),
                        count.bad() + batch.size() - good.size());
        record.progress(count);
    }

    private Optional<RowError> duplicate(ImportedTicket row, Map<String, String> imported) {
        String reason = imported.get(row.externalNumber());
        if (reason == null && !taken.take(row)) {
            reason = Messages.text("import.error.sameInFile", taken.rowOf(row.externalNumber()));
        }
        return Optional.ofNullable(reason).map(why -> rules.duplicate(row, why));
    }

    private void send(List<RowError> bad, TicketCopy.Batch prepared) {
        try {
            errors.add(work, record.importId(), stored, bad);
            stored = Math.min(RowErrors.MOST, stored + bad.size());
            if (prepared != null) {
                prepared.send(work);
            }
        } catch (SQLException | IOException e) {
            throw new CompletionException(e);
        }
    }
}
