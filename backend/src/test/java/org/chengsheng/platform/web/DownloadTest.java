package org.chengsheng.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** A file keeps the name people gave it, blanks and Chinese included, and no cache keeps it. */
class DownloadTest {

    @Test
    void theNameIsWrittenAsBrowsersReadIt() {
        Response answer = Download.of(new byte[0], "活动 A+1.xlsx");
        assertEquals(
                "attachment; filename*=UTF-8''%E6%B4%BB%E5%8A%A8%20A%2B1.xlsx",
                answer.getHeaderString("Content-Disposition"));
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }

    @Test
    void aTypeIsGivenWhereAnOperationHasSeveral() {
        assertEquals("text/csv", Download.of(new byte[0], "a.csv", "text/csv").getMediaType() + "");
    }
}
