package org.chengsheng.voice.ledger;

import static org.chengsheng.voice.ledger.LedgerClient.IMPORTS;
import static org.chengsheng.voice.ledger.LedgerClient.plan;
import static org.chengsheng.voice.ledger.LedgerClient.post;
import static org.chengsheng.voice.ledger.LedgerClient.upload;
import static org.chengsheng.voice.ledger.LedgerClient.uploadedCsv;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import refuses, and whom. */
@ApiTest
class ImportRefusedTest {

    private static final Map<String, String> MAPPING = Map.of("0", "NUMBER", "2", "TEXT");

    private static final String HEADING = "编号,日期,内容,办理结果,答复日期,电话\n";

    private static final String LEDGER = HEADING + "1,2019-12-17,路灯不亮,,,\n";

    @Test
    void filesThatAreNoLedgersAreRefused() {
        byte[] html = "<html><body>不是台账</body></html>".getBytes(StandardCharsets.UTF_8);
        refused(upload("acceptor", "台账.xlsx", html).then(), "VOICE_IMPORT_FILE_UNREADABLE");
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
        refused(upload("acceptor", "台账.xlsx", zip).then(), "VOICE_IMPORT_FILE_UNREADABLE");
        byte[] empty = HEADING.getBytes(StandardCharsets.UTF_8);
        refused(upload("acceptor", "台账.csv", empty).then(), "VOICE_IMPORT_FILE_UNREADABLE");
        byte[] tall = (HEADING + "1,,,,,\n".repeat(200_001)).getBytes(StandardCharsets.UTF_8);
        refused(upload("acceptor", "台账.csv", tall).then(), "VOICE_IMPORT_TOO_MANY_ROWS");
    }

    @Test
    void aPlanThatMakesNoTicketsIsRefused() {
        String id = uploadedCsv(LEDGER);
        refused(
                post(id, "runs", plan(Map.of("0", "NUMBER"))).then(),
                "VOICE_IMPORT_MAPPING_INCOMPLETE");
        refused(
                post(id, "dry-runs", plan(Map.of("2", "TEXT", "3", "TEXT"))).then(),
                "VOICE_IMPORT_MAPPING_INCOMPLETE");
        post(id, "runs", Map.of("mapping", Map.of("2", "TEXT")))
                .then()
                .statusCode(400)
                .body("code", equalTo("PLATFORM_INPUT_INVALID"))
                .body("violations.field", hasItem("defaultKind"));
        post(id, "runs", plan(Map.of("2", "COLOUR"))).then().statusCode(400);
    }

    @Test
    void anUnknownImportIsNotFound() {
        String nobody = UUID.randomUUID().toString();
        Staff.as("acceptor")
                .get(IMPORTS + "/" + nobody)
                .then()
                .statusCode(404)
                .body("code", equalTo("VOICE_IMPORT_NOT_FOUND"));
        post(nobody, "runs", plan(MAPPING)).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispatcher", "handler", "lead", "leader", "admin", "auditor"})
    void onlyAcceptorsImport(String login) {
        String id = uploadedCsv(LEDGER);
        byte[] csv = LEDGER.getBytes(StandardCharsets.UTF_8);
        upload(login, "台账.csv", csv).then().statusCode(403);
        Staff.as(login).get(IMPORTS).then().statusCode(403);
        Staff.as(login).get(IMPORTS + "/" + id + "/error-sheet").then().statusCode(403);
        Staff.as(login)
                .body(plan(MAPPING))
                .post(IMPORTS + "/" + id + "/runs")
                .then()
                .statusCode(403)
                .body("code", equalTo("PLATFORM_NOT_ALLOWED"));
    }

    private static void refused(io.restassured.response.ValidatableResponse response, String code) {
        response.statusCode(422).body("code", equalTo(code));
    }
}
