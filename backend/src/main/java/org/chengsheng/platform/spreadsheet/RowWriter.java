package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row and never held in memory. */
public interface RowWriter extends Closeable {

    void row(List<String> cells) throws IOException;
}
