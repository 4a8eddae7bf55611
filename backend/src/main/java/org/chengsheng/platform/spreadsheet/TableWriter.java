package org.chengsheng.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an XLSX workbook, row by row; what one sheet cannot hold goes on in a next one. Numbers
 * and dates are such, so that people can sort and add them up; of texts see {@link HarmlessText}.
 */
public final class TableWriter implements RowWriter {

    /** What a sheet of XLSX can hold, the headings included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final String sheetName;
    private final List<String> headings;
    private final List<Integer> widths;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /**
     * @param widths of the columns, in characters
     */
    public TableWriter(
            OutputStream out, String sheetName, List<String> headings, List<Integer> widths) {
        this(out, sheetName, headings, widths, MOST_ROWS);
    }

    TableWriter(
            OutputStream out,
            String sheetName,
            List<String> headings,
            List<Integer> widths,
            int mostRows) {
        this.workbook = new Workbook(out, "Chengsheng", null);
        this.sheetName = sheetName;
        this.headings = headings;
        this.widths = widths;
        this.mostRows = mostRows;
        openSheet();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            openSheet();
        }
        write(cells);
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void openSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? sheetName : sheetName + " " + sheets);
        row = 0;
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        sheet.freezePane(0, 1);
        write(headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
    }

    /** Completes the workbook; the stream stays open. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, Object cell) {
        if (cell == null || cell instanceof String) {
            sheet.inlineString(row, column, HarmlessText.of((String) cell));
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            format(column, "yyyy-mm-dd");
        } else if (cell instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            format(column, "yyyy-mm-dd hh:mm");
        } else if (cell instanceof Share share) {
            sheet.value(row, column, share.value());
            format(column, "0.0%");
        } else if (cell instanceof Money money) {
            sheet.value(row, column, money.yuan());
            format(column, "0.00");
        } else {
            throw new IllegalArgumentException("no cell is a " + cell.getClass().getName());
        }
    }

    private void format(int column, String format) {
        sheet.style(row, column).format(format).set();
    }
}
