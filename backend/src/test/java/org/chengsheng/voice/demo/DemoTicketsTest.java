package org.chengsheng.voice.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** A newcomer finds every state and every kind of open question without having to make it. */
@ApiTest
class DemoTicketsTest {

    @Inject EntityManager database;

    @Test
    void showsEveryStateAPersonCanMeet() {
        // Submitted tickets are screened at once and wait for acceptance.
        assertEquals(
                Set.of(),
                missing(
                        EnumSet.complementOf(EnumSet.of(TicketState.SUBMITTED)),
                        "select distinct state from voice_ticket"));
    }

    @Test
    void showsOpenQuestionsThatSomebodyElseDecides() {
        assertEquals(
                Set.of(),
                missing(
                        EnumSet.of(
                                Awaiting.DECLINE,
                                Awaiting.RETURN,
                                Awaiting.EXTENSION,
                                Awaiting.SUSPENSION),
                        "select distinct awaiting from voice_ticket where awaiting is not null"));
    }

    @Test
    void theReplyOfAMatterDoneAgainIsShownAsTheEarlierOne() {
        Ticket.numbered(
                        column(
                                        "select number from voice_ticket where state = 'REWORK'"
                                                + " and reply_text_id is not null order by id")
                                .get(0))
                .seenBy("supervisor")
                .statusCode(200)
                .body("reply.superseded", equalTo(true))
                .body("reply.at", startsWith("20"));
    }

    /** Whoever has a demo ticket has it since the step before, not since it was accepted. */
    @Test
    void stepsAreTimedFromTheActThatLedToThem() {
        assertEquals(
                List.of(),
                column(
                        "select t.number || ' ' || t.stage from voice_ticket t join (values"
                                + " ('SIGNING', 'DISPATCH'), ('REVIEW', 'SUBMIT_RESULT'),"
                                + " ('CALL_BACK', 'APPROVE_RESULT')) as led (stage, act) on"
                                + " led.stage = t.stage where t.submitted_at < now() - interval"
                                + " '1 day' and t.stage_since < (select max(e.at) from voice_ticket_event"
                                + " e where e.ticket_id = t.id and e.act = led.act)"));
    }

    private Set<String> missing(Set<? extends Enum<?>> wanted, String query) {
        Set<String> names = wanted.stream().map(Enum::name).collect(Collectors.toSet());
        column(query).forEach(names::remove);
        return names;
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String query) {
        return database.createNativeQuery(query).getResultList();
    }
}
