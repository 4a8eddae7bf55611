package org.chengsheng.voice.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.DeclineReason;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketFixture;
import org.chengsheng.voice.ticket.TicketKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which ticket and what they may do to it (domain.md 3.1, 3.5). */
class TicketAccessTest {

    @ParameterizedTest(
            name = "{0}: undispatched {1}, own unit {2}, other unit {3}, about staff {4}")
    @CsvSource({
        "ACCEPTOR,      true,  true,  true,  false",
        "DISPATCHER,    true,  true,  true,  false",
        "UNIT_HANDLER,  false, true,  false, false",
        "UNIT_LEAD,     false, true,  false, false",
        "CHECKER,       true,  true,  true,  false",
        "REVISITOR,     true,  true,  true,  false",
        "SUPERVISOR,    true,  true,  true,  false",
        "DISCIPLINE,    false, false, false, true",
        "DISCLOSURE,    true,  true,  true,  false",
        "BUREAU_LEADER, true,  true,  true,  false",
        "PUBLICITY_OFFICER, false, false, false, false",
        "CORRESPONDENT, false, false, false, false",
        "ADMIN,         false, false, false, false",
        "AUDITOR,       false, false, false, false"
    })
    void everyRoleSeesItsTicketsOnly(
            String role, boolean undispatched, boolean own, boolean other, boolean aboutStaff) {
        TicketAccess access = access(role);

        assertEquals(undispatched, access.sees(TicketFixture.accepted(TicketKind.COMPLAINT)));
        assertEquals(own, access.sees(dispatchedTo(TicketFixture.UNIT)));
        assertEquals(other, access.sees(dispatchedTo(TicketFixture.OTHER_UNIT)));
        assertEquals(aboutStaff, access.sees(TicketFixture.pendingAcceptanceAboutStaff()));
    }

    @Test
    void theTableNamesEveryRole() throws NoSuchMethodException {
        String[] rows =
                TicketAccessTest.class
                        .getDeclaredMethod(
                                "everyRoleSeesItsTicketsOnly",
                                String.class,
                                boolean.class,
                                boolean.class,
                                boolean.class,
                                boolean.class)
                        .getAnnotation(CsvSource.class)
                        .value();

        Set<String> named = new HashSet<>();
        for (String row : rows) {
            named.add(row.substring(0, row.indexOf(',')));
        }
        assertEquals(Roles.ALL, named);
    }

    @Test
    void theDoorOfTheResourceIsOpenToThoseWhoSeeAnything() {
        List<String> letIn =
                List.of(TicketsResource.class.getAnnotation(RolesAllowed.class).value());
        for (String role : Roles.ALL) {
            TicketAccess access = access(role);
            boolean reads = access.seesOrdinary() || access.seesStaffComplaints();
            assertEquals(letIn.contains(role), reads, role);
        }
    }

    @Test
    void aStaffComplaintOfTheOwnUnitIsHiddenFromTheUnitAndTheLeader() {
        Ticket ticket = aboutStaffDispatchedTo(TicketFixture.UNIT);

        assertFalse(access(Roles.UNIT_HANDLER).sees(ticket));
        assertFalse(access(Roles.UNIT_LEAD).sees(ticket));
        assertFalse(access(Roles.BUREAU_LEADER).sees(ticket));
        assertTrue(access(Roles.DISCIPLINE).sees(ticket));
    }

    @Test
    void aSecondRoleAddsItsTickets() {
        TicketAccess both = access(Roles.DISCIPLINE, Roles.UNIT_HANDLER);

        assertTrue(both.sees(TicketFixture.pendingAcceptanceAboutStaff()));
        assertTrue(both.sees(dispatchedTo(TicketFixture.UNIT)));
        assertFalse(both.sees(dispatchedTo(TicketFixture.OTHER_UNIT)));
    }

    @ParameterizedTest(name = "{0} may do {1} to a new ticket")
    @CsvSource({
        "ACCEPTOR, ASK_SUPPLEMENT PROPOSE_DECLINE TRANSFER_OUT MERGE SEND_TO_VERIFY ACCEPT",
        "DISPATCHER, ''",
        "UNIT_HANDLER, ''",
        "UNIT_LEAD, ''",
        "CHECKER, ''",
        "REVISITOR, ''",
        "SUPERVISOR, URGE SUPERVISE",
        "DISCIPLINE, ''",
        "DISCLOSURE, ''",
        "BUREAU_LEADER, NOTE_BY_LEADER",
        "PUBLICITY_OFFICER, ''",
        "CORRESPONDENT, ''",
        "ADMIN, ''",
        "AUDITOR, ''"
    })
    void theAcceptorActsOnANewTicketAndOthersWatchOverIt(String role, String acts) {
        assertEquals(
                acts, actsOf(access(role), TicketFixture.pendingAcceptance(TicketKind.COMPLAINT)));
    }

    @Test
    void theOwnUnitSignsAndNoOther() {
        TicketAccess handler = access(Roles.UNIT_HANDLER);

        assertEquals("SIGN", actsOf(handler, dispatchedTo(TicketFixture.UNIT)));
        assertEquals("", actsOf(handler, dispatchedTo(TicketFixture.OTHER_UNIT)));
    }

    @Test
    void onlyTheOneWhoSignedSubmitsTheResult() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

        assertEquals(
                "ASK_EXTENSION SUBMIT_RESULT",
                actsOf(signedBy(TicketFixture.HANDLER.id()), ticket));
        assertEquals("", actsOf(signedBy(TicketFixture.id(99)), ticket));
    }

    @Test
    void theLeadOfTheOwnUnitReviewsAndNoOther() {
        Ticket ticket = TicketFixture.pendingReview(TicketKind.COMPLAINT);

        assertEquals("RETURN_RESULT APPROVE_RESULT", actsOf(access(Roles.UNIT_LEAD), ticket));
        assertEquals("", actsOf(access(TicketFixture.OTHER_UNIT, Roles.UNIT_LEAD), ticket));
    }

    @Test
    void theDisciplineOfficerAloneActsOnComplaintsAboutStaff() {
        Ticket ticket = TicketFixture.pendingAcceptanceAboutStaff();

        assertEquals(
                "ASK_SUPPLEMENT PROPOSE_DECLINE TRANSFER_OUT ACCEPT URGE SUPERVISE NOTE_BY_LEADER",
                actsOf(access(Roles.DISCIPLINE), ticket));
        assertEquals("", actsOf(access(Roles.ACCEPTOR), ticket));
        assertEquals(
                "SIGN ASK_RETURN URGE SUPERVISE NOTE_BY_LEADER",
                actsOf(access(Roles.DISCIPLINE), aboutStaffDispatchedTo(TicketFixture.UNIT)));
    }

    @Test
    void aComplaintAboutALeaderOfTheBureauIsOnlyHandedOver() {
        UUID custodian = TicketFixture.id(41);
        Isolation outside = new Isolation(Route.OUTSIDE, Set.of(), Set.of(), Set.of(custodian));
        TicketAccess access = of(custodian, TicketFixture.UNIT, Roles.DISCIPLINE);
        Ticket waiting = TicketFixture.pendingAcceptanceAboutStaff();
        Ticket answered = TicketFixture.replied(TicketKind.COMPLAINT);
        waiting.isolating().follow(outside, TicketFixture.MONDAY);
        answered.isolating().begin(outside, "说的是局领导", TicketFixture.ACCEPTOR, TicketFixture.MONDAY);

        assertEquals("TRANSFER_OUT", actsOf(access, waiting));
        assertEquals("TRANSFER_OUT", actsOf(access, answered));
        assertEquals("", actsOf(access(Roles.DISCIPLINE), waiting));
        assertEquals("", actsOf(access(Roles.BUREAU_LEADER), waiting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPLEMENT", "RATE", "CLOSE_UNRATED", "UNDO_IMPORT", "REPLY"})
    void noMemberOfStaffDoesWhatIsTheCitizensOrTheSystems(Act act) {
        Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);
        TicketAccess all = access(Roles.ALL.toArray(String[]::new));

        Lifecycle.rows().stream()
                .filter(row -> row.act() == act)
                .forEach(row -> assertFalse(all.may(row, ticket)));
    }

    @Test
    void nobodyIsOfferedTheDecisionOnTheOwnRequest() {
        Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);
        ticket.declining()
                .propose(
                        DeclineReason.OUT_OF_SCOPE,
                        "请找水务局反映",
                        TicketFixture.on(TicketFixture.ACCEPTOR, TicketFixture.MONDAY));

        TicketAccess first = of(TicketFixture.ACCEPTOR.id(), TicketFixture.UNIT, Roles.ACCEPTOR);
        assertEquals("", actsOf(first, ticket));
        assertEquals("CONFIRM_DECLINE REFUSE_DECLINE", actsOf(access(Roles.ACCEPTOR), ticket));
    }

    @Test
    void aUnitAskedToHelpSeesTheTicketAndAnswersItOnly() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);
        TicketAccess helper = access(TicketFixture.OTHER_UNIT, Roles.UNIT_HANDLER);
        assertFalse(helper.sees(ticket));

        ticket.coHandling()
                .ask(
                        TicketFixture.OTHER_UNIT,
                        "请拍照",
                        TicketFixture.TUESDAY,
                        TicketFixture.on(TicketFixture.LEAD, TicketFixture.MONDAY));

        assertTrue(helper.sees(ticket));
        assertEquals("ANSWER_CO_UNIT", actsOf(helper, ticket));
    }

    @Test
    void anUrgentResultIsReviewedByTheSupervisorInsteadOfTheLead() {
        Ticket ticket = TicketFixture.pendingReview(TicketKind.COMPLAINT);
        ticket.supervising()
                .note("请速办", TicketFixture.on(TicketFixture.LEADER, TicketFixture.MONDAY));

        assertEquals("ANSWER_SUPERVISION", actsOf(access(Roles.UNIT_LEAD), ticket));
        assertEquals("RETURN_RESULT APPROVE_RESULT URGE", actsOf(access(Roles.SUPERVISOR), ticket));
    }

    /** What would be refused because of one's own part is not offered. */
    @Test
    void nobodyIsOfferedToJudgeWhatHeDidHimself() {
        Ticket ticket = TicketFixture.pendingReview(TicketKind.COMPLAINT);
        TicketAccess handler = of(TicketFixture.HANDLER.id(), TicketFixture.UNIT, Roles.UNIT_LEAD);

        assertEquals("", actsOf(handler, ticket));
        assertEquals("RETURN_RESULT APPROVE_RESULT", actsOf(access(Roles.UNIT_LEAD), ticket));
    }

    private static String actsOf(TicketAccess access, Ticket ticket) {
        return String.join(
                " ", access.possible(ticket).stream().map(row -> row.act().name()).toList());
    }

    private static Ticket dispatchedTo(UUID unit) {
        return TicketFixture.dispatch(TicketFixture.accepted(TicketKind.COMPLAINT), unit);
    }

    private static Ticket aboutStaffDispatchedTo(UUID unit) {
        return TicketFixture.dispatch(
                TicketFixture.accept(TicketFixture.pendingAcceptanceAboutStaff()), unit);
    }

    private static TicketAccess access(String... roles) {
        return access(TicketFixture.UNIT, roles);
    }

    private static TicketAccess access(UUID unit, String... roles) {
        return of(TicketFixture.id(40), unit, roles);
    }

    private static TicketAccess signedBy(UUID person) {
        return of(person, TicketFixture.UNIT, Roles.UNIT_HANDLER);
    }

    private static TicketAccess of(UUID person, UUID unit, String... roles) {
        return new TicketAccess(
                new StaffMember(person, "张三", "zhangsan", unit, "一中队", Set.of(roles)));
    }
}
