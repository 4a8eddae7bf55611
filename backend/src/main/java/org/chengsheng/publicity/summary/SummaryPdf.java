package org.chengsheng.publicity.summary;

import java.io.IOException;
import org.chengsheng.platform.print.PdfPages;

/** The summary as PDF, ready to send: A4 with page numbers and the letters it uses embedded. */
final class SummaryPdf {

    private SummaryPdf() {}

    static byte[] of(SummaryDocument summary) throws IOException {
        return PdfPages.of(SummaryHtml.of(summary));
    }
}
