package org.chengsheng.platform.spreadsheet;

/** A file that cannot be read as a table; the caller says so in the words of its own module. */
public final class UnreadableTable extends RuntimeException {

    /** What is wrong with the file. */
    public enum Reason {
        /** Neither XLSX nor CSV: another type, the old XLS, or protected by a password. */
        NOT_A_TABLE,
        /** It breaks off or contradicts itself. */
        DAMAGED,
        /** It unpacks to more than a spreadsheet ever is. */
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /** More than a spreadsheet cell can hold; in CSV mostly a forgotten quote. */
        CELL_TOO_LONG,
        /** No row with at least two texts to take the headings from. */
        NO_HEADING
    }

    private final Reason reason;

    UnreadableTable(Reason reason) {
        this(reason, null);
    }

    UnreadableTable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
