package org.chengsheng.publicity.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** The review of many years (M-035). */
@ApiTest
class ReviewApiTest {

    private static final String REVIEW = "/api/console/publicity/review";
    private static final String OPEN_DAYS = "lines.find { it.measure == 'OPEN_DAY' }";

    @Test
    void whatTookPlaceIsCountedByKindAndYear() {
        long before = openDaysOfTheYear();
        OpenActivity.with(5).is("ENDED");
        OpenActivity.with(5);
        assertEquals(before + 1, openDaysOfTheYear());
        Staff.as("correspondent").get(REVIEW).then().body("mayEnter", equalTo(false));
    }

    /** Of the year these activities begin in; others may have been held in later ones. */
    private static long openDaysOfTheYear() {
        JsonPath table = Staff.as("correspondent").get(REVIEW).jsonPath();
        int year = WorkingCalendar.dayOf(Instant.now().plus(OpenActivity.IN_SOME_DAYS)).getYear();
        int column = table.getList("years").indexOf(year);
        return column < 0 ? 0 : table.getLong(OPEN_DAYS + ".counted[" + column + "]");
    }

    @Test
    void figuresOfAPaperAreEnteredChangedAndTakenAway() throws IOException {
        write("officer", 0, 1999, 2003, Map.of("CONSULT_DAY", 7, "COVERAGE", 1200))
                .then()
                .statusCode(200)
                .body("periods.fromYear", hasItem(1999))
                .body("periods[0].source", equalTo("工作回顾"))
                .body("lines.find { it.measure == 'COVERAGE' }.entered[0]", equalTo(1200));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                write("officer", 0, 1999, 2003, Map.of("CONSULT_DAY", 8)));
        Response sheet = Staff.as("lead").get(REVIEW + ".xlsx");
        sheet.then().statusCode(200);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
            assertEquals(
                    "1999—2003（补录）", book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue());
            assertEquals(7, book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue());
        }
        write("officer", 1, 1999, 2003, Map.of())
                .then()
                .statusCode(200)
                .body("periods.fromYear", not(hasItem(1999)));
    }

    @Test
    void yearsRunForwardAndOnlyTheOfficeEnters() {
        Refused.with(
                422,
                "PUBLICITY_REVIEW_YEARS_WRONG",
                write("officer", 0, 2003, 1999, Map.of("THEME", 1)));
        int next = Year.now().getValue() + 1;
        Refused.with(
                422,
                "PUBLICITY_REVIEW_YEARS_WRONG",
                write("officer", 0, next, next, Map.of("THEME", 1)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", write("lead", 0, 1999, 2003, Map.of("THEME", 1)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("acceptor").get(REVIEW));
        assertEquals(400, write("officer", 0, 1999, 2003, Map.of("THEME", -1)).statusCode());
        assertEquals(400, write("officer", 0, 1999, 2003, Map.of("NOTHING", 1)).statusCode());
    }

    @Test
    void fortyPeriodsOfThePastAreEnough() {
        OwnerDatabase.update(
                "insert into publicity_review_period (id, from_year, to_year, source, measures,"
                        + " figures, entered_by, entered_at) select gen_random_uuid(), 1950, 1950"
                        + " + n, '占位', '{}', '{}', (select id from org_staff limit 1), now() from"
                        + " generate_series(1, 40) n");
        try {
            Refused.with(
                    422,
                    "PUBLICITY_REVIEW_FULL",
                    write("officer", 0, 1998, 2002, Map.of("THEME", 1)));
        } finally {
            OwnerDatabase.update("delete from publicity_review_period where from_year = 1950");
        }
    }

    private static Response write(
            String login, int version, int from, int to, Map<String, Integer> figures) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("fromYear", from);
        body.put("toYear", to);
        body.put("source", "工作回顾");
        body.put(
                "figures",
                figures.entrySet().stream()
                        .map(it -> Map.of("measure", it.getKey(), "value", it.getValue()))
                        .toList());
        return Staff.as(login).body(body).post("/api/console/publicity/review-periods");
    }
}
