package org.chengsheng.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.w3c.dom.Document;

/** A page written as HTML, as PDF with the letters it uses embedded; nothing is ever fetched. */
public final class PdfPages {

    private static final String FONT = "fonts/NotoSansSC-Regular.ttf";
    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;

    private PdfPages() {}

    public static byte[] of(Document page) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(PdfPages::font, FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.withProducer("Chengsheng");
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfPages.class.getClassLoader().getResourceAsStream(FONT));
    }
}
