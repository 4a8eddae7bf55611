package org.chengsheng.voice.ledger;

import static org.chengsheng.voice.ledger.LedgerClient.plan;
import static org.chengsheng.voice.ledger.LedgerClient.post;
import static org.chengsheng.voice.ledger.LedgerClient.ran;
import static org.chengsheng.voice.ledger.LedgerClient.uploadedCsv;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class WatchImportsTest {

    private static final Map<String, String> MAPPING = Map.of("1", "TEXT");

    @Inject WatchImports watch;
    @Inject EntityManager database;

    @Test
    void aJobWhoseProcessDiedIsFoundAndCanBeRunAgain() throws Exception {
        String id = uploadedCsv("编号,内容\n1,路灯不亮\n");
        leaveBehind(id, "RUNNING");
        watch.failSilentJobs();
        JsonPath view = LedgerClient.get(id);
        assertEquals("FAILED", view.getString("state"));
        assertTrue(view.getString("message").contains("可以重新开始"));
        assertEquals("DONE", ran(id, MAPPING).getString("state"));
    }

    @Test
    void anUndoWhoseProcessDiedLeavesTheImportDone() throws Exception {
        String id = uploadedCsv("编号,内容\n1,井盖丢失\n");
        ran(id, MAPPING);
        leaveBehind(id, "UNDOING");
        watch.failSilentJobs();
        assertEquals("DONE", LedgerClient.get(id).getString("state"));
    }

    @Test
    void aJobThatReportsIsLeftAlone() {
        String id = uploadedCsv("编号,内容\n1,占道经营\n");
        change(id, "state = 'RUNNING', heartbeat_at = now()");
        watch.failSilentJobs();
        assertEquals("RUNNING", LedgerClient.get(id).getString("state"));
    }

    @Test
    void anOldFileIsForgotten() {
        String id = uploadedCsv("编号,内容\n1,噪声扰民\n");
        change(id, "created_at = now() - interval '31 days'");
        watch.forgetFiles();
        post(id, "runs", plan(MAPPING))
                .then()
                .statusCode(409)
                .body("detail", containsString("重新上传"));
    }

    private void leaveBehind(String id, String state) {
        change(id, "state = '" + state + "', heartbeat_at = now() - interval '5 minutes'");
    }

    private void change(String id, String values) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update voice_import set "
                                                        + values
                                                        + " where id = :id")
                                        .setParameter("id", UUID.fromString(id))
                                        .executeUpdate());
    }
}
