package org.chengsheng.platform.spreadsheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet program shows it, from 1
 */
public record Row(int number, List<Cell> cells) {

    /** The cell of a column; a short row is empty to the right. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
