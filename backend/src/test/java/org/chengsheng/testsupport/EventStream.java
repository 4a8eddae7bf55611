package org.chengsheng.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open connection of a console, and what came over it. */
public final class EventStream implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<java.util.stream.Stream<String>> response;
    private volatile boolean ended;

    private EventStream(String login) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/api/console/events"))
                        .header("Authorization", "Bearer " + Staff.token(login))
                        .header("Accept", "text/event-stream")
                        .build();
        response =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()
                        .send(request, HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, response.statusCode());
        assertEquals("no", response.headers().firstValue("X-Accel-Buffering").orElse(""));
        Thread reader = new Thread(this::read, "read " + login);
        reader.setDaemon(true);
        reader.start();
    }

    public static EventStream of(String login) {
        try {
            EventStream stream = new EventStream(login);
            assertTrue(
                    stream.hears("beat", Duration.ofSeconds(5)), "the first beat says it is open");
            return stream;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (java.util.stream.Stream<String> body = response.body()) {
            body.forEach(lines::add);
        } catch (RuntimeException closed) {
            // The test closed it.
        }
        ended = true;
    }

    /** Waits for the data of an event of this name that holds these words. */
    public String await(String event, String words, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).startsWith("data:")
                        && lines.get(i).contains(words)
                        && lines.get(i - 1).equals("event:" + event)) {
                    return lines.get(i).substring("data:".length()).strip();
                }
            }
            pause();
        }
        return fail("no " + event + " with " + words + " in " + lines);
    }

    public boolean hears(String words, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            if (everything().contains(words)) {
                return true;
            }
            pause();
        }
        return false;
    }

    public String everything() {
        return String.join("\n", lines);
    }

    public boolean isOpen() {
        return !ended;
    }

    public boolean isEnded() {
        return ended;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        response.body().close();
    }
}
