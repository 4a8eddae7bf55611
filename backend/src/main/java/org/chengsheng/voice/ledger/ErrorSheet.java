package org.chengsheng.voice.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The errors of an import as a sheet, beside which a person corrects the ledger. */
final class ErrorSheet {

    private ErrorSheet() {}

    static byte[] of(List<LedgerColumn> columns, List<RowError> errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter sheet =
                new TableWriter(
                        out,
                        Messages.text("import.sheet.name"),
                        List.of(
                                Messages.text("import.sheet.row"),
                                Messages.text("import.sheet.column"),
                                Messages.text("import.sheet.value"),
                                Messages.text("import.sheet.reason")),
                        List.of(8, 16, 50, 60))) {
            for (RowError error : errors) {
                sheet.row(
                        List.of(
                                error.rowNumber(),
                                columns.get(error.column()).heading(),
                                error.value(),
                                error.reason()));
            }
            if (errors.size() == RowErrors.MOST) {
                sheet.row(List.of("", "", "", Messages.text("import.sheet.more", errors.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
