package org.chengsheng.voice.reminder;

import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketFixture;
import org.chengsheng.voice.ticket.TicketKind;
import org.junit.jupiter.api.Test;

/** T22: who hears of a ticket, and who never does. */
class ConcernedTest {

    private static final PersonView HAS_IT = person(HANDLER.id(), UNIT, Roles.UNIT_HANDLER);
    private static final PersonView COLLEAGUE = person(id(51), UNIT, Roles.UNIT_HANDLER);
    private static final PersonView LEAD = person(id(52), UNIT, Roles.UNIT_LEAD);
    private static final PersonView OTHER_LEAD = person(id(53), OTHER_UNIT, Roles.UNIT_LEAD);
    private static final PersonView DISPATCHER = person(id(54), OTHER_UNIT, Roles.DISPATCHER);
    private static final PersonView ACCEPTOR = person(id(58), OTHER_UNIT, Roles.ACCEPTOR);
    private static final PersonView REVISITOR = person(id(59), OTHER_UNIT, Roles.REVISITOR);
    private static final PersonView DISCIPLINE = person(id(55), OTHER_UNIT, Roles.DISCIPLINE);
    private static final PersonView ACCUSED = person(id(56), OTHER_UNIT, Roles.DISCIPLINE);
    private static final PersonView GONE =
            new PersonView(id(57), "", "", UNIT, false, Set.of(Roles.UNIT_LEAD));

    private final Concerned concerned =
            new Concerned(
                    List.of(
                            HAS_IT,
                            COLLEAGUE,
                            LEAD,
                            OTHER_LEAD,
                            DISPATCHER,
                            ACCEPTOR,
                            REVISITOR,
                            DISCIPLINE,
                            ACCUSED,
                            GONE));

    @Test
    void whoHandlesItIsRemindedAlone() {
        told(TicketFixture.handling(TicketKind.COMPLAINT), ReminderReason.NEAR, HAS_IT);
        told(TicketFixture.handling(TicketKind.COMPLAINT), ReminderReason.LAST_DAY, HAS_IT);
    }

    /** T13. */
    @Test
    void ofLateHelpTheHelpersHearAndWhoWaitsForThem() {
        assertEquals(
                ids(HAS_IT, OTHER_LEAD),
                concerned.ofHelp(TicketFixture.handling(TicketKind.COMPLAINT), OTHER_UNIT));
    }

    @Test
    void afterTheLimitTheLeadOfTheUnitIsToldToo() {
        told(TicketFixture.handling(TicketKind.COMPLAINT), ReminderReason.OVERDUE, HAS_IT, LEAD);
        told(TicketFixture.handling(TicketKind.COMPLAINT), ReminderReason.SUPERVISED, HAS_IT, LEAD);
    }

    @Test
    void whatNobodySignedIsTheLeadsMatter() {
        told(TicketFixture.pendingSign(TicketKind.COMPLAINT), ReminderReason.NEAR, LEAD);
        told(TicketFixture.pendingReview(TicketKind.COMPLAINT), ReminderReason.NEAR, LEAD);
    }

    @Test
    void whatHasNoUnitIsTheDispatchers() {
        told(TicketFixture.accepted(TicketKind.COMPLAINT), ReminderReason.NEAR, DISPATCHER);
    }

    /** T9, T11, T12, T20: each step has its own people. */
    @Test
    void aLateStepIsTheMatterOfThoseWhoHaveIt() {
        told(
                TicketFixture.pendingAcceptance(TicketKind.COMPLAINT),
                ReminderReason.STEP_OVERDUE,
                ACCEPTOR);
        told(
                TicketFixture.pendingSign(TicketKind.COMPLAINT),
                ReminderReason.STEP_OVERDUE,
                HAS_IT,
                COLLEAGUE,
                LEAD);
        Ticket disputed = TicketFixture.pendingSign(TicketKind.COMPLAINT);
        disputed.returning()
                .ask("不在本单位辖区", null, TicketFixture.on(TicketFixture.LEAD, TicketFixture.MONDAY));
        told(disputed, ReminderReason.STEP_OVERDUE, DISPATCHER);
        told(TicketFixture.pendingReview(TicketKind.COMPLAINT), ReminderReason.STEP_OVERDUE, LEAD);
        told(TicketFixture.replied(TicketKind.COMPLAINT), ReminderReason.STEP_OVERDUE, REVISITOR);
    }

    @Test
    void aComplaintAboutStaffIsToldToThoseItIsOpenToOnly() {
        Ticket complaint = TicketFixture.accept(TicketFixture.pendingAcceptanceAboutStaff());
        complaint
                .isolating()
                .atFiling(
                        new Isolation(
                                Route.DISCIPLINE, Set.of(UNIT), Set.of(ACCUSED.id()), Set.of()),
                        null);

        told(complaint, ReminderReason.OVERDUE, DISCIPLINE);
    }

    private void told(Ticket ticket, ReminderReason reason, PersonView... people) {
        assertEquals(ids(people), concerned.of(ticket, reason));
    }

    private static Set<UUID> ids(PersonView... people) {
        return Stream.of(people).map(PersonView::id).collect(Collectors.toSet());
    }

    private static PersonView person(UUID id, UUID unit, String role) {
        return new PersonView(id, "", "", unit, true, Set.of(role));
    }
}
