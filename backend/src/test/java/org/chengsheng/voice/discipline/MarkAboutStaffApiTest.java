package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.accuses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** An ordinary ticket turns out to be about staff (3.5.1). */
@ApiTest
class MarkAboutStaffApiTest {

    @Test
    void theAcceptorIsToldWhichWordsSoundLikeStaff() {
        Ticket ticket = Ticket.of(Citizen.complains("队员收 钱不开票，态度恶劣。"));

        ticket.seenBy("acceptor").body("staffWords", contains("态度恶劣", "收钱"));
        ticket.seenBy("dispatcher").body("staffWords", empty());
        Ticket.of(Citizen.complains("路灯不亮。")).seenBy("acceptor").body("staffWords", empty());
        accuses("ZD02", null).seenBy("discipline").body("staffWords", empty());
    }

    @Test
    void anOrdinaryTicketMarkedAboutStaffDisappearsForThoseWhoHadIt() {
        Ticket ticket = Ticket.of(Citizen.complains("路口摊位没人管，找了两次队员。"));
        ticket.accepted().dispatchedTo("ZD01").signed();

        ticket.act("acceptor", "about-staff", Map.of("reason", "反映队员不作为")).then().statusCode(200);

        for (String login : new String[] {"acceptor", "handler", "lead", "supervisor", "leader"}) {
            ticket.seenBy(login).statusCode(404);
        }
        ticket.seenBy("discipline")
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("handler", nullValue())
                .body("timeline.act", hasItem("SET_ABOUT_STAFF"));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                ticket.act("acceptor", "about-staff", Map.of("reason", "再标一次")));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                ticket.act("dispatcher", "about-staff", Map.of("reason", "不是受理员")));
    }
}
