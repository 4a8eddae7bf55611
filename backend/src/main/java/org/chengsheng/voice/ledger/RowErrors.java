package org.chengsheng.voice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/** The errors of the last check or run of an import; what stands in the cells is kept sealed. */
@ApplicationScoped
class RowErrors {

    /** Whoever has more errors than this has chosen a wrong column. */
    static final int MOST = 10_000;

    private static final int LONGEST_VALUE = 200;

    private final DataSource database;
    private final Sealed sealed;

    RowErrors(DataSource database, SecretKeys keys) {
        this.database = database;
        this.sealed = new Sealed(keys.derive("import-error"));
    }

    /** Forgets the errors of an earlier try, in the transaction of the connection. */
    void clear(Connection connection, UUID importId) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from voice_import_error where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        }
    }

    /**
     * Adds errors in the transaction of the connection.
     *
     * @param already how many there are
     */
    void add(Connection connection, UUID importId, int already, List<RowError> errors)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into voice_import_error (import_id, position, row_number,"
                                + " column_index, value, reason) values (?, ?, ?, ?, ?, ?)")) {
            int position = already;
            for (RowError error : errors) {
                if (position == MOST) {
                    break;
                }
                insert.setObject(1, importId);
                insert.setInt(2, position);
                insert.setInt(3, error.rowNumber());
                insert.setInt(4, error.column());
                insert.setBytes(5, sealed.seal(shorten(error.value()), place(importId, position)));
                insert.setString(6, error.reason());
                insert.addBatch();
                position++;
            }
            insert.executeBatch();
        }
    }

    /** All errors that are kept, in the order of the rows. */
    List<RowError> list(UUID importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select position, row_number, column_index, value, reason from"
                                        + " voice_import_error where import_id = ?"
                                        + " order by position")) {
            select.setObject(1, importId);
            List<RowError> errors = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    errors.add(
                            new RowError(
                                    rows.getInt(2),
                                    rows.getInt(3),
                                    sealed.open(rows.getBytes(4), place(importId, rows.getInt(1))),
                                    rows.getString(5)));
                }
            }
            return errors;
        } catch (SQLException e) {
            throw new IllegalStateException("the errors of an import could not be read", e);
        }
    }

    private static String shorten(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    private static String place(UUID importId, int position) {
        return "voice_import_error|value|" + importId + "|" + position;
    }
}
