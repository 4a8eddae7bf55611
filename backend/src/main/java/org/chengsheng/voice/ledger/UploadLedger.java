package org.chengsheng.voice.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** Takes in a file: reads it once to its end, so that what cannot be imported is said now. */
@ApplicationScoped
class UploadLedger {

    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 60;

    private final LedgerImports imports;
    private final LedgerContent content;
    private final Clock clock;

    UploadLedger(LedgerImports imports, LedgerContent content, Clock clock) {
        this.imports = imports;
        this.content = content;
        this.clock = clock;
    }

    LedgerImport handle(Path file, String fileName, UUID staffId) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Survey survey = survey(file);
        LedgerImport ledger =
                new LedgerImport(
                        id, fileName, survey.columns(), survey.rows(), staffId, clock.instant());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            imports.persistAndFlush(ledger);
                            content.store(id, file);
                        });
        return ledger;
    }

    private record Survey(List<LedgerColumn> columns, int rows) {}

    private static Survey survey(Path file) {
        try (TableReader table = TableReader.open(file)) {
            List<String> headings = table.headings();
            List<List<Cell>> samples = new ArrayList<>();
            headings.forEach(heading -> samples.add(new ArrayList<>()));
            int rows = 0;
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows++;
                collect(row.get(), samples);
            }
            if (rows == 0) {
                throw unreadable("EMPTY");
            }
            return new Survey(columns(headings, samples), rows);
        } catch (UnreadableTable unreadable) {
            throw unreadable.reason() == Reason.TOO_MANY_ROWS
                    ? new Refusal(VoiceCode.VOICE_IMPORT_TOO_MANY_ROWS)
                    : unreadable(unreadable.reason().name());
        } catch (IOException e) {
            throw new UncheckedIOException("closing a file that was read", e);
        }
    }

    private static void collect(Row row, List<List<Cell>> samples) {
        for (int column = 0; column < samples.size(); column++) {
            List<Cell> found = samples.get(column);
            if (found.size() < SAMPLES && !row.cell(column).isBlank()) {
                found.add(row.cell(column));
            }
        }
    }

    private static List<LedgerColumn> columns(List<String> headings, List<List<Cell>> samples) {
        Map<Integer, LedgerField> guesses = new ColumnGuess(headings, samples).fields();
        List<LedgerColumn> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            LedgerField guess = guesses.get(column);
            List<String> shown =
                    samples.get(column).stream().map(cell -> sample(cell, guess)).toList();
            columns.add(new LedgerColumn(column, headings.get(column), shown, guess));
        }
        return columns;
    }

    /** Enough to recognise a column; names and phones stay inside the file. */
    private static String sample(Cell cell, LedgerField guess) {
        String line = cell.text().strip().replaceAll("\\s+", " ");
        if (guess == LedgerField.CONTACT_NAME) {
            return new Contact(line, null).masked().name();
        }
        if (guess == LedgerField.CONTACT_PHONE) {
            return new Contact(null, line).masked().phone();
        }
        int length = line.codePointCount(0, line.length());
        return length <= SAMPLE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…";
    }

    private static Refusal unreadable(String reason) {
        return new Refusal(
                VoiceCode.VOICE_IMPORT_FILE_UNREADABLE,
                Messages.text("import.unreadable." + reason));
    }
}
