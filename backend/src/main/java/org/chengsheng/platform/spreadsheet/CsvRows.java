package org.chengsheng.platform.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/**
 * A CSV file as spreadsheet programs in China write it: UTF-8 with or without a mark, UTF-16 with a
 * mark, or GB18030; separated by commas, semicolons or tabs.
 */
final class CsvRows implements Rows {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int SAMPLE_CHARS = 64 * 1024;
    private static final int SAMPLE_LINES = 20;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Rationed source;

    private CsvRows(CSVParser parser, Rationed source) {
        this.parser = parser;
        this.records = parser.iterator();
        this.source = source;
    }

    static CsvRows open(Path file) throws IOException {
        Charset charset = charsetOf(file);
        char separator = separatorOf(file, charset);
        Rationed source = new Rationed(reader(file, charset));
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        return new CsvRows(CSVParser.builder().setReader(source).setFormat(format).get(), source);
    }

    @Override
    public Row next() {
        if (!records.hasNext()) {
            return null;
        }
        CSVRecord found = records.next();
        source.refill();
        List<Cell> cells = new ArrayList<>(found.size());
        for (String value : found) {
            if (value.length() > TableReader.LONGEST_CELL) {
                throw new UnreadableTable(Reason.CELL_TOO_LONG);
            }
            if (cells.size() < TableReader.MOST_COLUMNS) {
                cells.add(value.isEmpty() ? Cell.EMPTY : Cell.of(value));
            } else if (!value.isBlank()) {
                throw new UnreadableTable(Reason.TOO_MANY_COLUMNS);
            }
        }
        return new Row(Math.toIntExact(found.getRecordNumber()), cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static Charset charsetOf(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8192);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        for (byte b : start) {
            // No text has a zero byte: this is a program's own format.
            if (b == 0) {
                throw new UnreadableTable(Reason.NOT_A_TABLE);
            }
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (decodes(file, GB18030)) {
            return GB18030;
        }
        throw new UnreadableTable(Reason.NOT_A_TABLE);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] sink = new char[SAMPLE_CHARS];
        try (Reader in = reader(file, charset)) {
            while (in.read(sink) >= 0) {
                // Only whether it decodes is asked.
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader in =
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new WithoutMark(in);
    }

    /** The separator that stands most often outside quotes in the first lines. */
    private static char separatorOf(Path file, Charset charset) throws IOException {
        char[] sample = new char[SAMPLE_CHARS];
        int length;
        try (Reader in = reader(file, charset)) {
            length = in.read(sample);
        }
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < length && lines < SAMPLE_LINES; i++) {
            char c = sample[i];
            quoted ^= c == '"';
            if (quoted) {
                continue;
            }
            lines += c == '\n' ? 1 : 0;
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    /** Leaves out a byte order mark, which is no part of the first heading. */
    private static final class WithoutMark extends FilterReader {

        private boolean begun;

        WithoutMark(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            boolean mark = !begun && c == '\uFEFF';
            begun = true;
            return mark ? in.read() : c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (begun || length == 0) {
                return in.read(buffer, offset, length);
            }
            int first = read();
            if (first < 0) {
                return -1;
            }
            buffer[offset] = (char) first;
            int more = in.read(buffer, offset + 1, length - 1);
            return 1 + Math.max(more, 0);
        }
    }

    /** Stops a record without an end (a forgotten quote) before it fills the memory. */
    private static final class Rationed extends FilterReader {

        private static final int RATION = TableReader.LONGEST_CELL * 64;

        private int left = RATION;

        Rationed(Reader in) {
            super(in);
        }

        void refill() {
            left = RATION;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int got = in.read(buffer, offset, length);
            left -= Math.max(got, 0);
            if (left < 0) {
                throw new UnreadableTable(Reason.CELL_TOO_LONG);
            }
            return got;
        }
    }
}
