package org.chengsheng.publicity.summary;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** The summary of an activity as DOCX and PDF (M-028, M-098). */
@ApiTest
class SummaryApiTest {

    private final OpenActivity activity = OpenActivity.with(5);

    @Test
    void anEvaluatedActivityIsSummedUpInBothFormats() throws IOException {
        activity.is("ONGOING");
        log(9);
        log(5);
        evaluated();
        Response docx = summary("correspondent", "DOCX");
        docx.then()
                .statusCode(200)
                .contentType(SummaryFormat.WORD)
                .header("Content-Disposition", containsString(".docx"))
                .header("Cache-Control", "no-store");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(docx.asByteArray()))) {
            assertEquals("开放日活动总结", document.getParagraphs().get(0).getText());
            assertEquals(SummariseActivity.MOST_PHOTOS, document.getAllPictures().size());
        }
        Response pdf = summary("leader", "PDF");
        pdf.then().statusCode(200).contentType(SummaryFormat.PAGES);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("开放日活动总结"), text);
            assertTrue(text.contains("共 14 张，本文选用前 12 张。"), text);
            assertTrue(text.contains("示范社区"), text);
        }
        assertEquals(
                2,
                OwnerDatabase.number(
                        "select count(*) from platform_audit where act ="
                                + " 'EXPORT_ACTIVITY_SUMMARY' and object_id = ?",
                        activity.number()));
    }

    @Test
    void onlyAWholeEvaluationIsSummedUpAndOnlyForWhoReportsIt() {
        activity.is("ENDED");
        Refused.with(409, "PUBLICITY_SUMMARY_NOT_READY", summary("officer", "DOCX"));
        activity.is("EVALUATED");
        Refused.with(403, "PUBLICITY_ACTIVITY_NOT_YOURS", summary("lead2", "DOCX"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", summary("acceptor", "DOCX"));
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                Staff.as("officer")
                        .get(PublicityActivity.ACTIVITIES + "/H20261125-AAAAAA/summary"));
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from platform_audit where act ="
                                + " 'EXPORT_ACTIVITY_SUMMARY' and object_id = ?",
                        activity.number()));
    }

    private void log(int photos) {
        Limits.lift();
        List<String> tokens =
                IntStream.range(0, photos)
                        .mapToObj(
                                it ->
                                        Photos.upload(
                                                Staff.as("correspondent"), "/api/console/uploads"))
                        .toList();
        OwnerDatabase.update(
                "update publicity_activity set starts_at = ? where id = ?",
                Timestamp.from(Instant.now()),
                activity.id());
        Staff.as("correspondent")
                .body(
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "headcount",
                                30,
                                "leaflets",
                                20,
                                "staffMinutes",
                                120,
                                "organisations",
                                List.of("示范社区"),
                                "photos",
                                tokens,
                                "loggedAt",
                                Instant.now().toString()))
                .post(path() + "/field-logs")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private void evaluated() {
        activity.is("EVALUATED");
        OwnerDatabase.update(
                "insert into publicity_evaluation (activity_id, headcount, engagement,"
                        + " materials_given, results, strengths, weaknesses, follow_up, written_by,"
                        + " written_at) select ?, 60, 'HIGH', 40, '解答问题', '准备充分', '指引牌偏少', '做成短片',"
                        + " id, now() from org_staff where login = 'correspondent'",
                activity.id());
    }

    private Response summary(String login, String format) {
        return Staff.as(login).get(path() + "/summary?format=" + format);
    }

    private String path() {
        return PublicityActivity.ACTIVITIES + "/" + activity.number();
    }
}
