package org.chengsheng.voice.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.ImportedTicket;

/** The numbers a ledger may not use again: those of its own rows before, and of earlier imports. */
final class TakenNumbers {

    private static final String IMPORTED =
            "select external_number, min(number) from voice_ticket where external_number = any(?)"
                    + " and not hidden group by external_number";

    private final Connection connection;
    private final Map<String, Integer> rows = new HashMap<>();

    TakenNumbers(Connection connection) {
        this.connection = connection;
    }

    /** Why the numbers of these rows cannot be used, by number; a free number is not in it. */
    Map<String, String> reasons(List<ImportedTicket> batch) throws SQLException {
        Map<String, String> reasons = new HashMap<>();
        Object[] numbers =
                batch.stream()
                        .map(ImportedTicket::externalNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .filter(number -> !rows.containsKey(number))
                        .toArray();
        if (numbers.length == 0) {
            return reasons;
        }
        try (PreparedStatement select = connection.prepareStatement(IMPORTED)) {
            select.setArray(1, connection.createArrayOf("text", numbers));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    reasons.put(
                            found.getString(1),
                            Messages.text("import.error.imported", found.getString(2)));
                }
            }
        }
        return reasons;
    }

    /** Takes the number of a row; false when a row before has it, {@link #rowOf} tells which. */
    boolean take(ImportedTicket row) {
        return row.externalNumber() == null
                || rows.putIfAbsent(row.externalNumber(), row.rowNumber()) == null;
    }

    int rowOf(String number) {
        return rows.get(number);
    }
}
