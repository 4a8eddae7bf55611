package org.chengsheng.voice.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/**
 * How fast a register of years comes in: 46,635 rows with the texts of the real ledger. Not run by
 * the build, because a time is no test; by hand with {@code -Dtest=ImportBenchmark
 * -DargLine=-Xmx512m}.
 */
@ApiTest
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 46_635);

    private static final Map<String, String> MAPPING =
            Map.of(
                    "0", "NUMBER",
                    "1", "CONTACT_NAME",
                    "2", "TITLE",
                    "3", "SUBMITTED_AT",
                    "4", "TEXT",
                    "5", "REPLY",
                    "6", "REPLIED_AT");

    @Test
    void importARegisterOfYears() throws Exception {
        Path ledger = make();
        resetPeaks();
        Instant start = Instant.now();
        String id = upload(ledger);
        report("upload", start);
        start = Instant.now();
        LedgerClient.post(id, "dry-runs", LedgerClient.plan(MAPPING)).then().statusCode(202);
        assertEquals(ROWS, LedgerClient.settled(id).getInt("rowsGood"));
        report("dry run", start);
        start = Instant.now();
        JsonPath done = LedgerClient.ran(id, MAPPING);
        assertEquals("DONE", done.getString("state"), done.getString("message"));
        assertEquals(ROWS, done.getInt("rowsGood"));
        report("import", start);
        start = Instant.now();
        LedgerClient.post(id, "undo").then().statusCode(202);
        assertEquals("UNDONE", LedgerClient.settled(id).getString("state"));
        report("undo", start);
        Files.delete(ledger);
    }

    /** The test client prints every request into a string first; this one streams. */
    private static String upload(Path ledger) throws IOException, InterruptedException {
        String head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + LedgerClient.IMPORTS))
                        .header("Authorization", "Bearer " + Staff.token("acceptor"))
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofFile(ledger),
                                        BodyPublishers.ofString("\r\n--cut--\r\n")))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()
                        .send(request, BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
        return JsonPath.from(answer.body()).getString("id");
    }

    private static void report(String what, Instant start) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "%-8s %6.1f s %7.0f rows/s, heap peak %d MB, kept after collection %d MB of %d MB%n",
                what,
                seconds,
                ROWS / seconds,
                megabytes(MemoryPoolMXBean::getPeakUsage),
                megabytes(MemoryPoolMXBean::getCollectionUsage),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long megabytes(
            java.util.function.Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return heap().stream()
                        .map(usage)
                        .filter(found -> found != null)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    private static void resetPeaks() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    /** The real rows again and again, each time under numbers of their own. */
    private static Path make() throws IOException {
        List<List<String>> real = new ArrayList<>();
        try (TableReader table = TableReader.open(LedgerClient.realLedger())) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                real.add(row.get().cells().stream().map(Cell::text).toList());
            }
        }
        Path file = Files.createTempFile("ledger", ".xlsx");
        List<String> headings = List.of("编号", "姓名", "主题", "时间", "内容", "答复", "答复时间");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = new TableWriter(out, "台账", headings, List.of())) {
            for (int i = 0; i < ROWS; i++) {
                List<String> row = new ArrayList<>(real.get(i % real.size()));
                row.set(0, row.get(0) + "-" + i / real.size());
                writer.row(row);
            }
        }
        return file;
    }
}
