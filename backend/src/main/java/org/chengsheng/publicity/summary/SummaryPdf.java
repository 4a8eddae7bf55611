package org.chengsheng.publicity.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The summary as PDF, ready to send: A4 with page numbers and the letters it uses embedded. */
final class SummaryPdf {

    private static final String FONT = "fonts/NotoSansSC-Regular.ttf";
    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;

    private SummaryPdf() {}

    static byte[] of(SummaryDocument summary) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(SummaryPdf::font, FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.withProducer("Chengsheng");
            builder.withW3cDocument(SummaryHtml.of(summary), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(SummaryPdf.class.getClassLoader().getResourceAsStream(FONT));
    }
}
