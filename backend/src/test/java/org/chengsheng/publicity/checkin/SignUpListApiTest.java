package org.chengsheng.publicity.checkin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OpenActivity.SignedUp;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed up, for those who prepare the activity. */
@ApiTest
class SignUpListApiTest {

    private static final String UNKNOWN = "/api/console/publicity/activities/H20200101-000000";

    @TempDir Path folder;

    private final OpenActivity activity = OpenActivity.startingIn(Duration.ofMinutes(90), 20);
    private final String path = "/api/console/publicity/activities/" + activity.number();

    @Test
    void theDeskFindsByNumberTailPhoneAndName() {
        Map<String, Object> form = OpenActivity.form(1);
        form.put("name", "欧阳 示范");
        Response answer = activity.post(form);
        activity.signUp(1);
        String phone = (String) form.get("phone");
        for (String query :
                List.<String>of(answer.path("number"), phone.substring(7), phone, "欧阳示范")) {
            search("correspondent", Map.of("q", query))
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(answer.<String>path("number")));
        }
        search("officer", Map.of("q", "欧阳示范", "state", "NO_SHOW")).then().body("items", hasSize(0));
    }

    @Test
    void theListComesInPages() {
        activity.signUp(1);
        activity.signUp(1);
        Staff.as("officer")
                .get(path + "/sign-ups?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor.isEmpty()", equalTo(false));
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                Staff.as("officer").get(path + "/sign-ups?cursor=x"));
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                search("officer", Map.of("q", "1234", "cursor", "x")));
        Refused.field("q", search("officer", Map.of("q", " ")));
        Refused.field("q", search("officer", Map.of("q", "长".repeat(41))));
    }

    @Test
    void theSheetHasEverybodyWithMaskedPhones() throws IOException {
        SignedUp first = activity.signUp(2);
        SignedUp second = activity.signUp(1);
        byte[] sheet =
                Staff.as("officer")
                        .accept("*/*")
                        .get(path + "/sign-up-sheet")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertEquals(
                1,
                OwnerDatabase.number(
                        "select count(*) from platform_audit where act = 'EXPORT_SIGNUPS' and"
                                + " object_id = ?",
                        activity.number()));
        assertEquals(2, SheetCells.number(sheet, 1, 3));
        SheetCells.moment(sheet, 1, 6);
        Path file = folder.resolve("sign-ups.xlsx");
        Files.write(file, sheet);
        try (TableReader table = TableReader.open(file)) {
            assertTrue(table.headings().contains("签名"));
            Row row = table.next().orElseThrow();
            assertEquals(first.number(), row.cell(0).text());
            assertEquals("王示范", row.cell(1).text());
            assertTrue(row.cell(2).text().contains("****"));
            assertEquals("2", row.cell(3).text());
            assertEquals(second.number(), table.next().orElseThrow().cell(0).text());
            assertTrue(table.next().isEmpty());
        }
    }

    @Test
    void namesAreForThoseWhoPrepareTheActivity() {
        for (String what : List.of("/sign-ups", "/sign-up-sheet")) {
            Refused.with(
                    403,
                    "PLATFORM_NOT_ALLOWED",
                    Staff.as("acceptor").accept("*/*").get(path + what));
            Refused.with(
                    404,
                    "PUBLICITY_ACTIVITY_NOT_FOUND",
                    Staff.as("officer").accept("*/*").get(UNKNOWN + what));
        }
        Refused.with(403, "PLATFORM_NOT_ALLOWED", search("acceptor", Map.of("q", "1234")));
        Staff.as("lead").get(path + "/desk").then().statusCode(200);
    }

    private Response search(String login, Map<String, Object> wanted) {
        return Staff.as(login).body(wanted).post(path + "/sign-up-searches");
    }
}
