package org.chengsheng.voice.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private static final int BATCH = 1_000;

    private final Connection work;
    private final JobRecord record;
    private final RowRules rules;
    private final RowErrors errors;
    private final TicketCopy copy;
    private final TakenNumbers taken;
    private int stored;
    private Count count = Count.NONE;

    /**
     * @param copy null in a dry run
     */
    ReadLedger(
            Connection work, JobRecord record, RowRules rules, RowErrors errors, TicketCopy copy) {
        this.work = work;
        this.record = record;
        this.rules = rules;
        this.errors = errors;
        this.copy = copy;
        this.taken = new TakenNumbers(work);
    }

    Count read(TableReader table) throws SQLException, IOException, JobRecord.Stopped {
        errors.clear(work, record.importId());
        List<Row> batch = new ArrayList<>(BATCH);
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            batch.add(row.get());
            if (batch.size() == BATCH) {
                take(batch);
                batch.clear();
            }
        }
        take(batch);
        return count;
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
        keep(bad);
        if (copy != null) {
            copy.write(good);
        }
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

    private void keep(List<RowError> bad) throws SQLException {
        UUID importId = record.importId();
        errors.add(work, importId, stored, bad);
        stored = Math.min(RowErrors.MOST, stored + bad.size());
    }
}
