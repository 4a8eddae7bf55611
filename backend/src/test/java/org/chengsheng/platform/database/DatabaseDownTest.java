package org.chengsheng.platform.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.ManagementPort;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The database is killed with everything it does, and comes back. */
@ApiTest
class DatabaseDownTest {

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    @Test
    void aKilledDatabaseIsSaidSoAndNothingIsHalfWritten() throws Exception {
        Citizen before = Citizen.asks("数据库停止之前提交的一件。");
        before.token();
        String key = Citizen.newKey();
        Map<String, Object> body = Map.of("kind", "CONSULT", "text", "数据库停止时提交的一件" + key);

        ProcessHandle.Info server = kill();
        try {
            for (int i = 0; i < 3; i++) {
                Instant start = Instant.now();
                Response answer = Citizen.post(key, body);
                assertTrue(
                        Duration.between(start, Instant.now()).compareTo(ANSWERED_WITHIN) < 0,
                        "answered too late");
                Refused.with(503, "PLATFORM_UNAVAILABLE", answer);
                assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
            }
            Refused.with(
                    503,
                    "PLATFORM_UNAVAILABLE",
                    before.request().get(Citizen.TICKETS + "/" + before.number()));
            given().get(ManagementPort.url("/q/health/ready"))
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"));
            given().get(ManagementPort.url("/q/health/live")).then().statusCode(200);
        } finally {
            startAgain(server);
        }

        String number = filedAgain(key, body);
        assertEquals(number, Citizen.post(key, body).path("number"));
        assertEquals(
                1,
                OwnerDatabase.number(
                        "select count(*) from voice_ticket where text = ?", body.get("text")));
        assertEquals(
                OwnerDatabase.number("select count(*) from voice_ticket where event_count > 0"),
                OwnerDatabase.number("select count(distinct ticket_id) from voice_ticket_event"));
        before.looks().statusCode(200);
        given().get(ManagementPort.url("/q/health/ready")).then().statusCode(200);
    }

    /** Retries as the client does; 503 with the same sentence until the pool is whole again. */
    private static String filedAgain(String key, Map<String, Object> body) throws Exception {
        Instant end = Instant.now().plus(BACK_WITHIN);
        Response answer = Citizen.post(key, body);
        while (answer.statusCode() != 201 && Instant.now().isBefore(end)) {
            assertEquals(503, answer.statusCode(), answer.asString());
            TimeUnit.MILLISECONDS.sleep(500);
            answer = Citizen.post(key, body);
        }
        answer.then().statusCode(201);
        return answer.path("number");
    }

    /**
     * Kills the server of this test run only: its process id stands in its own data folder.
     *
     * @return how it was started
     */
    private static ProcessHandle.Info kill() throws Exception {
        List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
        ProcessHandle.Info how = postmaster.info();
        List<ProcessHandle> backends = postmaster.children().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        Instant end = Instant.now().plusSeconds(10);
        while (answers() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return how;
    }

    /** With the same command, so that whoever started it first can still stop it. */
    private static void startAgain(ProcessHandle.Info how) throws Exception {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(how.command().orElseThrow());
        command.addAll(List.of(how.arguments().orElseThrow()));
        Instant end = Instant.now().plus(BACK_WITHIN);
        Process server = null;
        while (!answers() && Instant.now().isBefore(end)) {
            // It refuses to start as long as a process of the killed one is still going down.
            if (server == null || !server.isAlive()) {
                server =
                        new ProcessBuilder(command)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start();
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(answers(), "the database did not start again");
    }

    private static boolean answers() {
        try (Connection probe = OwnerDatabase.connect()) {
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }

    private static Path data() {
        return Path.of(
                ConfigProvider.getConfig().getValue("chengsheng.data-dir", String.class),
                "postgresql",
                "data");
    }
}
