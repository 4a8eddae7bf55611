package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionCandidate;

/** The result as a workbook, as far as the reader sees it; a few hundred rows at most. */
@ApplicationScoped
class ResultSheet {

    private static final List<String> COLUMNS =
            List.of("rank", "name", "average", "grade", "certificate", "consent");
    private static final List<Integer> WIDTHS = List.of(8, 30, 10, 14, 16, 12);

    private final SelectionDetails details;
    private final AuditLog audit;

    ResultSheet(SelectionDetails details, AuditLog audit) {
        this.details = details;
        this.audit = audit;
    }

    /** The file with its name. */
    record Sheet(String fileName, StreamingOutput content) {}

    /** Names of citizens leave the product: who took them goes on record. */
    @Transactional
    Sheet of(UUID id, StaffMember reader) {
        SelectionDetail detail = details.of(details.find(id, reader), reader);
        audit.record(reader.id(), "EXPORT_SELECTION", "selection", id.toString(), null);
        return new Sheet(
                Messages.text("selection.sheet.file", detail.selection().title()),
                out -> {
                    List<String> headings =
                            COLUMNS.stream()
                                    .map(it -> Messages.text("selection.column." + it))
                                    .toList();
                    try (TableWriter table =
                            new TableWriter(
                                    out, Messages.text("selection.sheet"), headings, WIDTHS)) {
                        write(table, detail.candidates());
                    }
                });
    }

    private static void write(TableWriter table, List<SelectionCandidate> candidates)
            throws IOException {
        for (SelectionCandidate it : candidates) {
            boolean named = it.consent() && (!it.minor() || it.guardianConsent());
            table.row(
                    List.of(
                            value(it.rank()),
                            it.name(),
                            value(it.average()),
                            it.withdrawn()
                                    ? Messages.text("selection.withdrawn")
                                    : value(it.grade()),
                            value(it.certificate()),
                            Messages.text(named ? "selection.named" : "selection.unnamed")));
        }
    }

    private static Object value(Object known) {
        return known == null ? "" : known;
    }
}
