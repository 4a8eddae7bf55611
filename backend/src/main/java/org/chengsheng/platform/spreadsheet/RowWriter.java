package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row and never held in memory. */
public interface RowWriter extends Closeable {

    /**
     * Writes one row.
     *
     * @param cells texts, numbers, a {@link java.time.LocalDate}, a {@link java.time.LocalDateTime}
     *     or a {@link Share}; null where there is nothing
     */
    void row(List<?> cells) throws IOException;
}
