package org.chengsheng.journeys;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Limits;
import org.junit.jupiter.api.Test;

/** The journeys of {@code admin-ui/e2e}, played in a real browser on this product. */
@ApiTest
class BrowserJourneysTest {

    private static final Path JOURNEYS = Path.of("../admin-ui/e2e");
    private static final Pattern SUMMARY = Pattern.compile("(\\d+) passed, 0 failed");

    /** Playwright numbers what failed; the lines after say why. */
    private static final Pattern FAILURE = Pattern.compile("\\s+\\d+\\) .*");

    private static final int LINES_OF_A_FAILURE = 14;
    private static final int MOST_LINES = 30;

    private final StringBuilder failures = new StringBuilder();

    @TestHTTPResource("/")
    URI product;

    @Test
    void allPass() throws IOException, InterruptedException {
        assertBuilt("/", "citizen client");
        assertBuilt("/admin/", "console");
        // What the other tests of this run have filed must not use up the limits of this address.
        Limits.lift();
        ProcessBuilder node = new ProcessBuilder("node", "run.mjs");
        node.environment().put("CHENGSHENG_BASE_URL", "http://127.0.0.1:" + product.getPort());
        Process run = node.directory(JOURNEYS.toFile()).redirectErrorStream(true).start();
        try {
            int passed = passedIn(run);
            assertEquals(0, run.waitFor(), () -> "browser journeys failed:\n" + failures);
            assertTrue(passed > 0, "no browser journey ran");
        } finally {
            run.descendants().forEach(ProcessHandle::destroy);
            run.destroy();
        }
    }

    /** Passes the output on line by line, keeps what failed and takes the closing line from it. */
    private int passedIn(Process run) throws IOException {
        int passed = 0;
        int toKeep = 0;
        int kept = 0;
        try (BufferedReader output = run.inputReader(UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println(line);
                toKeep = FAILURE.matcher(line).matches() ? LINES_OF_A_FAILURE : toKeep;
                if (toKeep-- > 0 && !line.isBlank() && kept++ < MOST_LINES) {
                    failures.append(line).append('\n');
                }
                Matcher summary = SUMMARY.matcher(line);
                if (summary.matches()) {
                    passed = Integer.parseInt(summary.group(1));
                }
            }
        }
        return passed;
    }

    private static void assertBuilt(String path, String front) {
        assertEquals(
                200,
                given().get(path).statusCode(),
                () -> "The %s is not built: run Maven without -Dexec.skip.".formatted(front));
    }
}
