package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.junit.jupiter.api.Test;

/** Random numbers meet now and then: nobody's ticket is refused for that. */
@ApiTest
class TakenNumberApiTest {

    @Inject Tickets tickets;

    @Test
    void aTicketWhoseNumberIsTakenGetsAnother() {
        String taken = org.chengsheng.testsupport.Ticket.of(Citizen.asks("编号：先到的一件。")).number();
        QuarkusTransaction.begin();
        try {
            Ticket ticket = TicketFixture.file(TicketKind.CONSULT, TicketFixture.PLACE, false);
            ticket.number = taken;
            tickets.add(ticket);
            assertNotEquals(taken, ticket.number());
            assertTrue(TicketNumber.isWellFormed(ticket.number()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
