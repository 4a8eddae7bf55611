package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.print.PdfPages;
import org.chengsheng.platform.print.PrintTurns;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** The certificate of one winner as a PDF to print; that somebody took it goes on record. */
@ApplicationScoped
class PrintCertificate {

    private static final String CHECK_PAGE = "#/pages/certificate/index?number=";

    private final Selections selections;
    private final SelectionDetails details;
    private final Directory directory;
    private final AuditLog audit;
    private final PrintTurns turns;

    PrintCertificate(
            Selections selections,
            SelectionDetails details,
            Directory directory,
            AuditLog audit,
            PrintTurns turns) {
        this.selections = selections;
        this.details = details;
        this.directory = directory;
        this.audit = audit;
        this.turns = turns;
    }

    /**
     * @param root where the product is reached; the citizens' pages are at its root
     */
    @Transactional
    Certificate handle(UUID id, UUID candidateId, URI root, StaffMember reader) {
        Selection selection = details.find(id, reader);
        Candidate winner = selections.candidate(id, candidateId);
        if (winner.certificate() == null) {
            throw new Refusal(PublicityCode.PUBLICITY_CERTIFICATE_NOT_FOUND);
        }
        audit.record(reader.id(), "EXPORT_CERTIFICATE", "certificate", winner.certificate(), null);
        return new Certificate(
                winner.certificate(),
                selection.title(),
                winner.name(),
                winner.grade(),
                selection.awardedOn(),
                bureau(),
                root.resolve("/") + CHECK_PAGE + winner.certificate());
    }

    byte[] print(Certificate certificate) {
        return turns.take(() -> PdfPages.of(CertificateHtml.of(certificate)));
    }

    private String bureau() {
        return directory.units().stream()
                .filter(it -> it.parentId() == null)
                .map(UnitView::name)
                .findFirst()
                .orElseThrow();
    }
}
