package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;

/** The rows of one file in their order, one at a time. */
interface Rows extends Closeable {

    /** The next row, blank ones too; null after the last. */
    Row next() throws IOException;
}
