package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/**
 * Reads the table in an XLSX or CSV file row by row, so that memory does not grow with the file.
 * The type is taken from the content, never from the name.
 */
public final class TableReader implements Closeable {

    /** Rows under the heading that one file may have. */
    public static final int MOST_ROWS = 200_000;

    static final int MOST_COLUMNS = 60;

    /** What one cell of a spreadsheet can hold. */
    static final int LONGEST_CELL = 32_767;

    /** A title, an empty row and a note may stand above the headings, not half a page. */
    private static final int HEADING_WITHIN = 30;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Rows rows;
    private final List<String> headings;
    private int count;

    private TableReader(Rows rows) throws IOException {
        this.rows = rows;
        this.headings = findHeadings();
    }

    /**
     * @throws UnreadableTable when the file is not a table or breaks a limit
     */
    public static TableReader open(Path file) {
        Rows rows = null;
        try {
            rows = startsWith(file, ZIP) ? XlsxRows.open(file) : CsvRows.open(file);
            return new TableReader(rows);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            closeQuietly(rows, e);
            throw unreadable(e);
        }
    }

    /** The first row with at least two texts; a column without a heading is blank here. */
    public List<String> headings() {
        return headings;
    }

    /** The next row that is not blank; empty after the last. */
    public Optional<Row> next() {
        try {
            Row row = rows.next();
            while (row != null && row.isBlank()) {
                row = rows.next();
            }
            if (row != null && ++count > MOST_ROWS) {
                throw new UnreadableTable(Reason.TOO_MANY_ROWS);
            }
            return Optional.ofNullable(row);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private List<String> findHeadings() throws IOException {
        for (int tried = 0; tried < HEADING_WITHIN; tried++) {
            Row row = rows.next();
            if (row == null) {
                break;
            }
            if (row.cells().stream().filter(TableReader::isText).count() >= 2) {
                return row.cells().stream()
                        .map(cell -> cell.text().strip().replaceAll("\\s+", " "))
                        .toList();
            }
        }
        throw new UnreadableTable(Reason.NO_HEADING);
    }

    private static boolean isText(Cell cell) {
        return cell.moment() == null && cell.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean startsWith(Path file, byte[] magic) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }

    /** Whatever a parser throws over a stranger's file is about the file. */
    private static RuntimeException unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTable table) {
                return table;
            }
        }
        boolean ofTheFile =
                e instanceof IOException
                        || e instanceof UncheckedIOException
                        || e instanceof XMLStreamException
                        || e instanceof IllegalArgumentException
                        || e instanceof IndexOutOfBoundsException;
        return ofTheFile ? new UnreadableTable(Reason.DAMAGED, e) : (RuntimeException) e;
    }

    private static void closeQuietly(Rows rows, Exception cause) {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
