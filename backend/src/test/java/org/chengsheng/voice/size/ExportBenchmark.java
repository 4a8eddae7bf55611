package org.chengsheng.voice.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * All tickets as a file with a small heap: {@code -Dtest=ExportBenchmark
 * -DargLine="-Ddata=/tmp/size"} after {@code ./mvnw package}. The process ends by itself when the
 * heap does not suffice, so that this fails.
 */
class ExportBenchmark {

    private static final String SIZE = System.getProperty("size", "1000000");
    private static final Path DATA = Path.of(System.getProperty("data", "target/size"));

    @Test
    void everyTicketStreamsThroughASmallHeap() throws Exception {
        try (PackagedProduct product =
                new PackagedProduct(DATA.resolve(SIZE).toAbsolutePath())
                        .withTickets(Integer.parseInt(SIZE), "256m")) {
            for (String content : new String[] {"LIST", "LEDGER"}) {
                for (String format : new String[] {"CSV", "XLSX"}) {
                    export(product, content, format);
                }
            }
        }
    }

    private static void export(PackagedProduct product, String content, String format)
            throws Exception {
        Instant start = Instant.now();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                product.request("supervisor", "/api/console/ticket-exports")
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "{\"content\":\"%s\",\"format\":\"%s\",\"filter\":{}}"
                                                                .formatted(content, format)))
                                        .build(),
                                BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        long bytes = 0;
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream body = answer.body()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "%s %s: %s rows announced, %d lines, %d MB in %d s, process at most %d MB%n",
                content,
                format,
                answer.headers().firstValue("X-Total-Rows").orElse("no"),
                lines,
                bytes >> 20,
                Duration.between(start, Instant.now()).toSeconds(),
                product.residentMegabytes());
    }
}
