package org.chengsheng.voice.ledger;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chengsheng.testsupport.Staff;

/** The console's part in an import. */
final class LedgerClient {

    static final String IMPORTS = "/api/console/imports";

    private static final Set<String> BUSY = Set.of("CHECKING", "RUNNING", "UNDOING");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private LedgerClient() {}

    /** The file of the shared data; a test that needs it says so when it is missing. */
    static Path realLedger() {
        for (Path root : new Path[] {Path.of("../../shared"), Path.of("../shared")}) {
            Path file = root.resolve("data/messages-with-replies.xlsx");
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new AssertionError("../shared/data/messages-with-replies.xlsx is missing");
    }

    static Response upload(String login, String name, byte[] content) {
        return given().auth()
                .oauth2(Staff.token(login))
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, content)
                .post(IMPORTS);
    }

    static String uploaded(String name, byte[] content) {
        return upload("acceptor", name, content).then().statusCode(201).extract().path("id");
    }

    static String uploadedCsv(String text) {
        return uploaded("台账.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonPath get(String id) {
        return Staff.as("acceptor")
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response post(String id, String act, Object body) {
        return Staff.as("acceptor").body(body).post(IMPORTS + "/" + id + "/" + act);
    }

    static Response post(String id, String act) {
        return Staff.as("acceptor").post(IMPORTS + "/" + id + "/" + act);
    }

    static Map<String, Object> plan(Map<String, String> mapping) {
        return Map.of("mapping", mapping, "defaultKind", "CONSULT", "defaultSource", "WEB_POST");
    }

    /** The import when no job works on it any more. */
    static JsonPath settled(String id) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        JsonPath view = get(id);
        while (BUSY.contains(view.getString("state"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still " + view.getString("state"));
            }
            Thread.sleep(100);
            view = get(id);
        }
        return view;
    }

    static JsonPath ran(String id, Map<String, String> mapping) throws InterruptedException {
        post(id, "runs", plan(mapping)).then().statusCode(202);
        return settled(id);
    }
}
