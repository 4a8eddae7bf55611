package org.chengsheng.publicity.summary;

import java.io.IOException;
import java.util.Locale;

/** The files a summary comes as. */
public enum SummaryFormat {
    DOCX(SummaryFormat.WORD) {
        @Override
        byte[] write(SummaryDocument summary) throws IOException {
            return SummaryDocx.of(summary);
        }
    },
    PDF(SummaryFormat.PAGES) {
        @Override
        byte[] write(SummaryDocument summary) throws IOException {
            return SummaryPdf.of(summary);
        }
    };

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PAGES = "application/pdf";

    private final String mediaType;

    SummaryFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] write(SummaryDocument summary) throws IOException;

    String mediaType() {
        return mediaType;
    }

    /** The ending of its name, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
