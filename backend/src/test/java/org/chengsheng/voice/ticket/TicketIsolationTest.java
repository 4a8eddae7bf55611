package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a complaint about staff lets nobody of the conflict set do (domain.md 3.5). */
class TicketIsolationTest {

    private static final Actor OFFICER = TicketFixture.staff(50, OTHER_UNIT);
    private static final Isolation UNIT_BARRED =
            new Isolation(Route.DISCIPLINE, Set.of(UNIT), Set.of(id(60)), Set.of());

    @Test
    void aMemberOfTheConflictSetDoesNoActAtAll() {
        Ticket ticket = isolated(UNIT_BARRED);

        refused(
                () ->
                        ticket.askSupplement(
                                "请说明具体经过", TicketFixture.on(TicketFixture.ACCEPTOR, MONDAY)));
        refused(() -> TicketFixture.accept(ticket));
        refused(() -> ticket.isolating().accuse(UNIT_BARRED, LEAD, MONDAY));
        refused(
                () ->
                        ticket.askSupplement(
                                "请说明具体经过",
                                TicketFixture.on(
                                        new Actor(Actor.Kind.STAFF, id(60), OTHER_UNIT), MONDAY)));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @Test
    void anAccusedUnitCannotLead() {
        Ticket ticket = isolated(UNIT_BARRED);
        accept(ticket);

        refused(() -> ticket.dispatch(DispatchOrder.to(UNIT), OFFICER, MONDAY));
        ticket.dispatch(DispatchOrder.to(OTHER_UNIT), OFFICER, MONDAY);

        assertEquals(OTHER_UNIT, ticket.leadUnitId());
    }

    @Test
    void anOrdinaryTicketMarkedAboutStaffIsTakenFromThoseWhoHadIt() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

        ticket.isolating().begin(Isolation.NOBODY_NAMED, "说的是队员态度", TicketFixture.ACCEPTOR, MONDAY);

        assertTrue(ticket.isAboutStaff());
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertNull(ticket.handlerId());
        assertNull(ticket.leadUnitId());
        assertEquals(Act.SET_ABOUT_STAFF, TicketFixture.lastDraft(ticket).act());
    }

    @Test
    void anAnsweredTicketMarkedAboutStaffKeepsItsState() {
        Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);

        ticket.isolating().begin(Isolation.NOBODY_NAMED, "说的是队员态度", TicketFixture.ACCEPTOR, MONDAY);

        assertEquals(TicketState.REPLIED, ticket.state());
    }

    @Test
    void aTicketIsMarkedOnce() {
        assertRefused(
                VoiceCode.VOICE_ALREADY_ABOUT_STAFF,
                () -> isolated(UNIT_BARRED).isolating().begin(UNIT_BARRED, "再次", OFFICER, MONDAY));
    }

    @Test
    void aNewAccusedTakesTheTicketFromTheHandlerWhoIsInTheSetNow() {
        Ticket ticket = inHandsOf(OFFICER);

        ticket.isolating()
                .accuse(
                        new Isolation(Route.DISCIPLINE, Set.of(), Set.of(OFFICER.id()), Set.of()),
                        OFFICER,
                        MONDAY);

        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertNull(ticket.handlerId());
        refused(() -> ticket.askSupplement("请说明具体经过", TicketFixture.on(OFFICER, MONDAY)));
    }

    @Test
    void aNewAccusedElsewhereLeavesTheTicketWhereItIs() {
        Ticket ticket = inHandsOf(OFFICER);

        ticket.isolating().accuse(UNIT_BARRED, OFFICER, MONDAY);

        assertEquals(TicketState.HANDLING, ticket.state());
        assertEquals(OFFICER.id(), ticket.handlerId());
    }

    @Test
    void aChangeOfStaffIsAnEventOnlyWhenHandsChange() {
        Ticket ticket = inHandsOf(OFFICER);
        ticket.takeDrafts();

        ticket.isolating().follow(UNIT_BARRED, MONDAY);
        assertEquals(List.of(), ticket.takeDrafts());
        assertEquals(UNIT_BARRED, ticket.isolation().orElseThrow());

        ticket.isolating()
                .follow(
                        new Isolation(Route.LEADER, Set.of(OTHER_UNIT), Set.of(), Set.of(id(70))),
                        MONDAY);
        assertEquals(Act.REROUTE, TicketFixture.lastDraft(ticket).act());
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @Test
    void theRouteSaysToWhomItIsOpen() {
        Isolation leader =
                new Isolation(Route.LEADER, Set.of(UNIT), Set.of(id(60)), Set.of(id(70), id(60)));

        assertTrue(UNIT_BARRED.opensTo(person(50, OTHER_UNIT, Roles.DISCIPLINE)));
        assertFalse(UNIT_BARRED.opensTo(person(50, OTHER_UNIT, Roles.BUREAU_LEADER)));
        assertFalse(UNIT_BARRED.opensTo(person(50, UNIT, Roles.DISCIPLINE)));
        assertFalse(UNIT_BARRED.opensTo(person(60, OTHER_UNIT, Roles.DISCIPLINE)));
        assertTrue(leader.opensTo(person(70, OTHER_UNIT, Roles.BUREAU_LEADER)));
        assertFalse(leader.opensTo(person(50, OTHER_UNIT, Roles.DISCIPLINE)));
        assertFalse(leader.opensTo(person(60, OTHER_UNIT, Roles.BUREAU_LEADER)), "barred");
        assertFalse(leader.opensTo(person(70, OTHER_UNIT, Roles.ACCEPTOR)), "lost the role");
    }

    @Test
    void aComplaintThatLeavesTheHouseIsHandedOverWhereverItStands() {
        Isolation outside = new Isolation(Route.OUTSIDE, Set.of(), Set.of(), Set.of(OFFICER.id()));
        Ticket asked = isolated(Isolation.NOBODY_NAMED);
        asked.askSupplement("请说明具体经过", TicketFixture.on(OFFICER, MONDAY));
        asked.isolating().accuse(outside, OFFICER, MONDAY);
        Occasion on = TicketFixture.on(OFFICER, MONDAY);

        assertRefused(VoiceCode.VOICE_ACT_NOT_POSSIBLE, () -> accept(isolated(outside)));
        asked.isolating().reportRetaliation("店被查了三次", List.of(), OFFICER, MONDAY);
        asked.declining().transferOut("派驻纪检监察组", "反映局领导，移送", on);

        assertEquals(TicketState.TRANSFERRED, asked.state());
        assertNull(asked.question());
        assertNull(asked.pausedAt());
    }

    @Test
    void anyOtherComplaintIsHandedOverBeforeItIsTakenOnly() {
        Ticket ticket = inHandsOf(OFFICER);

        assertRefused(
                VoiceCode.VOICE_ACT_NOT_POSSIBLE,
                () ->
                        ticket.declining()
                                .transferOut("别处", "移送", TicketFixture.on(OFFICER, MONDAY)));
    }

    @Test
    void retaliationIsReportedOnAnIsolatedTicketOnly() {
        Ticket ticket = isolated(UNIT_BARRED);
        ticket.isolating().reportRetaliation("昨天起天天来检查我的店", List.of(), Actor.CITIZEN, MONDAY);

        assertTrue(ticket.isFlagged());
        assertRefused(
                VoiceCode.VOICE_NOT_ABOUT_STAFF,
                () ->
                        TicketFixture.pendingAcceptance(TicketKind.COMPLAINT)
                                .isolating()
                                .reportRetaliation("x", List.of(), HANDLER, MONDAY));
    }

    private static Ticket isolated(Isolation isolation) {
        Ticket ticket = TicketFixture.pendingAcceptanceAboutStaff();
        ticket.isolating().atFiling(isolation, ConductReason.ROUGHNESS);
        return ticket;
    }

    private static void accept(Ticket ticket) {
        ticket.accept(
                Acceptance.plain(ticket.kind(), null, false, TicketFixture.TUESDAY, null),
                OFFICER,
                MONDAY);
    }

    private static Ticket inHandsOf(Actor officer) {
        Ticket ticket = isolated(Isolation.NOBODY_NAMED);
        accept(ticket);
        ticket.dispatch(DispatchOrder.to(OTHER_UNIT), officer, MONDAY);
        ticket.sign(officer, MONDAY);
        return ticket;
    }

    private static StaffMember person(int number, UUID unit, String role) {
        return new StaffMember(id(number), "某人", "p" + number, unit, "单位", Set.of(role));
    }

    private static void refused(Executable act) {
        assertRefused(VoiceCode.VOICE_CONFLICT_OF_INTEREST, act);
    }
}
