package org.chengsheng.platform.spreadsheet;

import java.time.LocalDateTime;

/**
 * What stands in one cell.
 *
 * @param text as a person would type it; never null, blank when the cell is empty
 * @param moment the date the spreadsheet itself says the cell is, or null
 */
public record Cell(String text, LocalDateTime moment) {

    public static final Cell EMPTY = new Cell("", null);

    public static Cell of(String text) {
        return new Cell(text, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
