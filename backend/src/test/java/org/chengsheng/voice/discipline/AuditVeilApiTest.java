package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.askReveal;
import static org.chengsheng.voice.discipline.StaffComplaints.withContact;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** The audit log tells the conflict set nothing (3.5.4). */
@ApiTest
class AuditVeilApiTest {

    private static final String NEWEST = "/api/console/audit-entries?limit=100";

    /** Tests with a clock of their own leave entries of days to come. */
    private static final String ASKED = "items.find { it.act == 'ASK_REVEAL' }";

    @Test
    void theAuditLogTellsAnAuditorOfTheAccusedUnitNothing() {
        Ticket ticket = Ticket.of(withContact("BG03"));
        askReveal(ticket, "leader").then().statusCode(200);

        Staff.as("auditor")
                .get(NEWEST)
                .then()
                .body(ASKED + ".actorId", notNullValue())
                .body(ASKED + ".objectId", nullValue())
                .body(ASKED + ".reason", nullValue());
        Ticket other = Ticket.of(withContact("ZD02"));
        askReveal(other, "discipline").then().statusCode(200);
        Staff.as("auditor").get(NEWEST).then().body(ASKED + ".objectId", equalTo(other.number()));
    }
}
