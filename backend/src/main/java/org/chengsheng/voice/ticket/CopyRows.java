package org.chengsheng.voice.ticket;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** Rows for one COPY, the fastest way into PostgreSQL. */
final class CopyRows {

    private static final HexFormat HEX = HexFormat.of();

    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    /**
     * @param table with its columns, {@code voice_contact (ticket_id, name)}
     */
    CopyRows(String table) {
        this.statement = "copy " + table + " from stdin";
    }

    /** Adds a row; values in the order of the columns. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
    }

    /** Sends all rows in the transaction of the connection. */
    void send(Connection connection) throws SQLException, IOException {
        if (!rows.isEmpty()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }

    private void append(Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof byte[] bytes) {
            rows.append("\\\\x").append(HEX.formatHex(bytes));
        } else {
            escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
