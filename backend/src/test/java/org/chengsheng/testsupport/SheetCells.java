package org.chengsheng.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a downloaded workbook as a spreadsheet programme understands them. */
public final class SheetCells {

    private SheetCells() {}

    /** What stands there has to be a number, not a text of digits. */
    public static double number(byte[] workbook, int row, int column) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Cell cell = book.getSheetAt(0).getRow(row).getCell(column);
            assertEquals(CellType.NUMERIC, cell.getCellType(), cell.toString());
            return cell.getNumericCellValue();
        }
    }

    /** What stands there has to be a date or moment; gives it as 2026-12-01T09:30. */
    public static String moment(byte[] workbook, int row, int column) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Cell cell = book.getSheetAt(0).getRow(row).getCell(column);
            assertEquals(CellType.NUMERIC, cell.getCellType(), cell.toString());
            assertEquals(true, DateUtil.isCellDateFormatted(cell), cell.toString());
            return cell.getLocalDateTimeCellValue().toString();
        }
    }
}
