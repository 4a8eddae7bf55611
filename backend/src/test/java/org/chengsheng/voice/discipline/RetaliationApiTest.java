package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.files;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Retaliation is told on the same ticket (3.5.6). */
@ApiTest
class RetaliationApiTest {

    @Test
    void retaliationIsTakenInAnyState() {
        Citizen citizen = files("ZD02", null);

        citizen.supplements(Map.of("text", "投诉以后天天来查我的店", "retaliation", true))
                .then()
                .statusCode(200);

        Ticket ticket = Ticket.of(citizen);
        ticket.seenBy("discipline")
                .body("flagged", equalTo(true))
                .body("flagReason", containsString("打击报复"))
                .body("timeline.act", hasItem("REPORT_RETALIATION"));
        ticket.act("discipline", "isolation/retaliation-notices", Map.of("text", "来电说摊位被清三次"))
                .then()
                .statusCode(200);
        Refused.with(
                422,
                "VOICE_NOT_ABOUT_STAFF",
                Citizen.complains("普通的一件投诉。")
                        .supplements(Map.of("text", "报复我", "retaliation", true)));
    }
}
