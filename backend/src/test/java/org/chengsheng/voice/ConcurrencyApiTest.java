package org.chengsheng.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Many at the same moment: one wins, the others are told, nothing happens twice. */
@ApiTest
class ConcurrencyApiTest {

    @Test
    void fiftyTimesTheSameKeyFilesOneTicket() throws Exception {
        String key = Citizen.newKey();
        Map<String, String> body = Map.of("kind", "CONSULT", "text", "同一份草稿被提交了五十次" + key);

        List<Response> answers = atOnce(50, () -> Citizen.post(key, body));

        for (Response answer : answers) {
            assertTrue(List.of(201, 409).contains(answer.statusCode()), answer.asString());
            if (answer.statusCode() == 409) {
                assertEquals("PLATFORM_IDEMPOTENCY_IN_FLIGHT", answer.path("code"));
            }
        }
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("number"))
                        .distinct()
                        .count());
        assertEquals(
                1,
                OwnerDatabase.number(
                        "select count(*) from voice_ticket where text = ?", body.get("text")));
    }

    @Test
    void oneOfTwoDispatchersWins() throws Exception {
        Ticket ticket = Ticket.of(Citizen.complains("同一件被两个人同时派单。")).accepted();
        Map<String, ?> body = Map.of("version", ticket.version(), "unitId", Ticket.unit("ZD01"));

        List<Response> answers = atOnce(2, () -> ticket.act("dispatcher", "dispatches", body));

        assertOneWon(answers);
        assertEquals(1, events(ticket, "DISPATCH"));
    }

    @Test
    void oneOfTenSignaturesWins() throws Exception {
        Ticket ticket = Ticket.of(Citizen.complains("同一件被同时签收。")).accepted().dispatchedTo("ZD01");
        Map<String, ?> body = Map.of("version", ticket.version());

        List<Response> answers = atOnce(10, () -> ticket.act("handler", "signatures", body));

        assertOneWon(answers);
        assertEquals(1, events(ticket, "SIGN"));
    }

    @Test
    void fiftyRatingsCountOnce() throws Exception {
        Citizen citizen = Citizen.complains("同一件被同时评价五十次。");
        Ticket ticket = Ticket.of(citizen).replied();
        citizen.token();
        Map<String, ?> body = Map.of("contacted", true, "solved", true, "satisfied", true);

        List<Response> answers = atOnce(50, () -> citizen.rates(body));

        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(answer -> assertEquals(409, answer.statusCode(), answer.asString()));
        assertEquals(1, events(ticket, "RATE"));
        Staff.as("acceptor").get(ticket.path() + "/chain-verification").then().statusCode(200);
    }

    @Test
    void twoHundredGuessesAtOnceAreTenGuesses() throws Exception {
        Citizen citizen = Citizen.asks("有人在猜这件的查询码。");
        try (Limits ten = Limits.set("receipt-address", 10)) {
            List<Response> answers =
                    atOnce(
                            200,
                            () ->
                                    RestAssured.given()
                                            .contentType(ContentType.JSON)
                                            .body(
                                                    Map.of(
                                                            "number",
                                                            citizen.number(),
                                                            "receiptCode",
                                                            "0000-0000-0000-0000"))
                                            .post("/api/citizen/receipts"));

            assertEquals(10, answers.stream().filter(a -> a.statusCode() == 404).count());
            assertEquals(190, answers.stream().filter(a -> a.statusCode() == 429).count());
            assertTrue(
                    answers.stream()
                            .filter(a -> a.statusCode() == 429)
                            .allMatch(a -> Integer.parseInt(a.header("Retry-After")) > 0));
        }
    }

    private static void assertOneWon(List<Response> answers) {
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        for (Response loser : answers) {
            if (loser.statusCode() != 200) {
                assertEquals(409, loser.statusCode(), loser.asString());
                assertEquals("PLATFORM_STALE_VERSION", loser.path("code"));
                assertTrue(loser.<Integer>path("current.version") > 0, loser.asString());
            }
        }
    }

    private static int events(Ticket ticket, String act) {
        return OwnerDatabase.number(
                "select count(*) from voice_ticket_event e join voice_ticket t on t.id ="
                        + " e.ticket_id where t.number = ? and e.act = ?",
                ticket.number(),
                act);
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(Math.min(times, 50));
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running =
                    IntStream.range(0, times)
                            .mapToObj(
                                    i ->
                                            people.submit(
                                                    () -> {
                                                        start.await();
                                                        return act.call();
                                                    }))
                            .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
