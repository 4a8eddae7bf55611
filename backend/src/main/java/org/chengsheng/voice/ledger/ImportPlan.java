package org.chengsheng.voice.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/**
 * How a ledger is to be read.
 *
 * @param mapping field by column, counted from 0
 * @param defaultKind of rows that name none
 * @param defaultSource of rows that name none
 */
record ImportPlan(
        Map<Integer, LedgerField> mapping, TicketKind defaultKind, TicketSource defaultSource) {

    /** Refuses a plan that cannot make tickets out of rows. */
    void check(int columns) {
        Map<LedgerField, Integer> byField = new EnumMap<>(LedgerField.class);
        mapping.forEach(
                (column, field) -> {
                    if (column < 0 || column >= columns) {
                        throw incomplete("import.mapping.noColumn", column + 1);
                    }
                    if (byField.put(field, column) != null) {
                        throw incomplete("import.mapping.twice", Messages.label(field));
                    }
                });
        if (!byField.containsKey(LedgerField.TEXT) && !byField.containsKey(LedgerField.TITLE)) {
            throw incomplete("import.mapping.noText");
        }
        if (byField.containsKey(LedgerField.REPLIED_AT)
                && !byField.containsKey(LedgerField.REPLY)) {
            throw incomplete("import.mapping.noReply");
        }
    }

    Map<LedgerField, Integer> columns() {
        Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
        mapping.forEach((column, field) -> columns.put(field, column));
        return columns;
    }

    private static Refusal incomplete(String key, Object... arguments) {
        return new Refusal(
                VoiceCode.VOICE_IMPORT_MAPPING_INCOMPLETE, Messages.text(key, arguments));
    }
}
