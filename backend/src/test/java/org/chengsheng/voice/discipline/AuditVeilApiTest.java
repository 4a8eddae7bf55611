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

    @Test
    void theAuditLogTellsAnAuditorOfTheAccusedUnitNothing() {
        Ticket ticket = Ticket.of(withContact("BG03"));
        askReveal(ticket, "leader").then().statusCode(200);

        Staff.as("auditor")
                .get("/api/console/audit-entries?limit=1")
                .then()
                .body("items[0].act", equalTo("ASK_REVEAL"))
                .body("items[0].objectId", nullValue())
                .body("items[0].reason", nullValue())
                .body("items[0].actorId", notNullValue());
        Ticket other = Ticket.of(withContact("ZD02"));
        askReveal(other, "discipline").then().statusCode(200);
        Staff.as("auditor")
                .get("/api/console/audit-entries?limit=1")
                .then()
                .body("items[0].objectId", equalTo(other.number()));
    }
}
