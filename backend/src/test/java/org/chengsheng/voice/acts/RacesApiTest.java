package org.chengsheng.voice.acts;

import static org.chengsheng.testsupport.AtOnce.atOnce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Fifty people at one ticket (reliability.md 3.8): one wins, the others are told what is now. */
@ApiTest
class RacesApiTest {

    private static final int PEOPLE = 50;

    @Test
    void oneOfFiftyDispatchesWins() throws Exception {
        Ticket ticket = Ticket.of(Citizen.complains("同一件被五十次派单。")).accepted();
        int version = ticket.version();
        List<Callable<Response>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String unit = Ticket.unit(i % 2 == 0 ? "ZD01" : "ZD02");
            acts.add(
                    () ->
                            ticket.act(
                                    "dispatcher",
                                    "dispatches",
                                    Map.of("version", version, "unitId", unit)));
        }
        assertOneWon(ticket, "DISPATCH", atOnce(acts));
    }

    @Test
    void oneOfFiftySignaturesWins() throws Exception {
        Ticket ticket = Ticket.of(Citizen.complains("同一件被同时签收。")).accepted().dispatchedTo("ZD01");
        Map<String, ?> body = Map.of("version", ticket.version());
        List<Callable<Response>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String who = i % 2 == 0 ? "handler" : "handler2";
            acts.add(() -> ticket.act(who, "signatures", body));
        }
        assertOneWon(ticket, "SIGN", atOnce(acts));
    }

    @Test
    void fiftyRatingsCountOnce() throws Exception {
        Citizen citizen = Citizen.complains("同一件被同时评价五十次。");
        Ticket ticket = Ticket.of(citizen).replied();
        citizen.token();
        Map<String, ?> body = Map.of("contacted", true, "solved", true, "satisfied", true);

        List<Response> answers = atOnce(PEOPLE, () -> citizen.rates(body));

        assertEquals(1, count(answers, 200));
        assertOnlyTold(answers, Set.of("VOICE_TICKET_ALREADY_RATED"));
        assertEquals(1, events(ticket, "RATE"));
        ticket.assertIntact();
    }

    /** Whose turn it is, is read before the row is locked; that must not be the last word. */
    @Test
    void oneOfFiftyEndorsementsWins() throws Exception {
        Ticket ticket = Matters.extensionAsked().ticket();
        Map<String, ?> body = Map.of("version", ticket.version(), "decision", "APPROVE");

        List<Response> answers =
                atOnce(PEOPLE, () -> ticket.act("lead", "extensions/decisions", body));

        assertOneWon(ticket, "ENDORSE_EXTENSION", answers);
    }

    /** Whoever is first, no citizen is left behind in a ticket that is answered already. */
    @RepeatedTest(3)
    void noCitizenIsLeftBehindByAMergeWhileTheOtherIsAnswered() throws Exception {
        Ticket follower = Ticket.of(Citizen.complains("这里的垃圾没有人清运，先说的。"));
        Ticket master = reviewed();
        int seen = follower.version();
        int version = master.version();
        Map<String, ?> merge = Map.of("version", seen, "into", master.number());
        Map<String, Object> approve = Map.of("version", version, "decision", "APPROVE");
        List<Response> answers =
                atOnce(
                        mixed(
                                () -> follower.act("acceptor", "merges", merge),
                                () -> master.act("lead", "reviews", approve)));

        assertEquals(1, count(answers, 200));
        assertOnlyTold(
                answers,
                Set.of(
                        "PLATFORM_STALE_VERSION",
                        "VOICE_ACT_NOT_POSSIBLE",
                        "VOICE_MERGE_TARGET_OVER"));
        if (events(follower, "MERGE") == 1) {
            // The lead had not seen that another citizen waits for this answer, and looks again.
            assertEquals("PENDING_REVIEW", master.state());
            master.approved();
            assertEquals("REPLIED", follower.state());
        } else {
            assertEquals("REPLIED", master.state());
            assertEquals("PENDING_ACCEPTANCE", follower.state());
        }
        master.assertIntact();
        follower.assertIntact();
    }

    /**
     * One locks the older ticket first, the other the answered one: they must not wait in a ring.
     */
    @RepeatedTest(3)
    void separatingWhileTheOtherIsAnsweredNeverHangs() throws Exception {
        Ticket follower = Ticket.of(Citizen.complains("这里的垃圾没有人清运，先说的。"));
        Ticket master = reviewed();
        follower.act("acceptor", "merges", Map.of("into", master.number()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        int seen = follower.version();
        int version = master.version();
        Map<String, ?> apart = Map.of("version", seen, "note", "不是同一处");
        Map<String, Object> approve = Map.of("version", version, "decision", "APPROVE");
        List<Response> answers =
                atOnce(
                        mixed(
                                () -> follower.act("acceptor", "separations", apart),
                                () -> master.act("lead", "reviews", approve)));

        assertEquals(1, count(answers, 200));
        boolean apartFirst = events(follower, "UNMERGE") == 1;
        assertEquals(apartFirst ? "PENDING_REVIEW" : "REPLIED", master.state());
        assertEquals(apartFirst ? "PENDING_ACCEPTANCE" : "REPLIED", follower.state());
        assertOnlyTold(answers, Set.of("PLATFORM_STALE_VERSION", "VOICE_ACT_NOT_POSSIBLE"));
        master.assertIntact();
        follower.assertIntact();
    }

    @RepeatedTest(3)
    void aTicketTakenBackWhileItIsAnsweredIsOneOfTheTwo() throws Exception {
        Citizen citizen = Citizen.complains("正在答复时撤回的一件。");
        Ticket ticket = Ticket.of(citizen).accepted().dispatchedTo("ZD01").signed().answered();
        citizen.token();
        int version = ticket.version();
        Map<String, Object> approve = Map.of("version", version, "decision", "APPROVE");
        List<Response> answers =
                atOnce(
                        mixed(
                                () -> citizen.does("withdrawals", Map.of("text", "不用了")),
                                () -> ticket.act("lead", "reviews", approve)));

        assertEquals(1, count(answers, 200));
        assertEquals(1, events(ticket, "WITHDRAW") + events(ticket, "REPLY"));
        assertTrue(Set.of("WITHDRAWN", "REPLIED").contains(ticket.state()), ticket.state());
        assertOnlyTold(answers, Set.of("PLATFORM_STALE_VERSION", "VOICE_ACT_NOT_POSSIBLE"));
        ticket.assertIntact();
    }

    private static Ticket reviewed() {
        return Ticket.of(Citizen.complains("这里的垃圾没有人清运，后说的。"))
                .accepted()
                .dispatchedTo("ZD01")
                .signed()
                .answered();
    }

    private static List<Callable<Response>> mixed(
            Callable<Response> one, Callable<Response> other) {
        List<Callable<Response>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE / 2; i++) {
            acts.add(one);
            acts.add(other);
        }
        Collections.shuffle(acts);
        return acts;
    }

    private static void assertOneWon(Ticket ticket, String act, List<Response> answers) {
        assertEquals(1, count(answers, 200));
        assertEquals(1, events(ticket, act));
        assertOnlyTold(answers, Set.of("PLATFORM_STALE_VERSION"));
        ticket.assertIntact();
    }

    /** Who lost is told 409, an exact code and what the ticket is now. */
    private static void assertOnlyTold(List<Response> answers, Set<String> codes) {
        for (Response answer : answers) {
            if (answer.statusCode() != 200) {
                assertEquals(409, answer.statusCode(), answer.asString());
                String code = answer.path("code");
                assertTrue(codes.contains(code), answer.asString());
                if (!code.equals("VOICE_MERGE_TARGET_OVER")) {
                    assertTrue(answer.<Integer>path("current.version") > 0, answer.asString());
                    assertFalse(answer.<String>path("current.state").isBlank());
                }
            }
        }
    }

    private static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    private static int events(Ticket ticket, String act) {
        return OwnerDatabase.number(
                "select count(*) from voice_ticket_event e join voice_ticket t on t.id ="
                        + " e.ticket_id where t.number = ? and e.act = ?",
                ticket.number(),
                act);
    }
}
