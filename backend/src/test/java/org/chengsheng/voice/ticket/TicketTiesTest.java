package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.PLACE;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Merging.Nearness;
import org.junit.jupiter.api.Test;

/** T7 and 3.5: what a complaint about staff was tied to, and what was asked of others. */
class TicketTiesTest {

    private static final Occasion BY_SYSTEM = TicketFixture.on(Actor.SYSTEM, MONDAY);
    private static final Nearness SAME = new Nearness(100, 72, true);

    private final Ticket master = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);
    private final Ticket follower =
            Ticket.file(
                    id(101),
                    TicketFixture.filing(TicketKind.COMPLAINT, PLACE, false),
                    Actor.CITIZEN,
                    MONDAY);

    @Test
    void aTiedTicketIsNotHiddenBeforeItIsTakenApart() {
        merge();

        assertThrows(IllegalStateException.class, () -> hide(follower));
        assertThrows(IllegalStateException.class, () -> hide(master));
    }

    @Test
    void takenApartItWaitsForAcceptanceAndTheEventDoesNotNameTheOther() {
        merge();

        follower.merging().untie(master, BY_SYSTEM);
        EventDraft parted = TicketFixture.lastDraft(follower);

        assertEquals(Act.UNMERGE, parted.act());
        assertNull(parted.text());
        assertEquals(Map.of(), parted.facts());
        assertEquals(TicketState.PENDING_ACCEPTANCE, follower.state());
        assertNull(follower.mergedInto());
        assertEquals(0, master.followerCount());
        hide(master);
    }

    @Test
    void whoWasAnsweredWithItStaysAnswered() {
        merge();
        follower.merging()
                .answerWith(
                        TicketFixture.replied(TicketKind.COMPLAINT),
                        TicketFixture.GOOD_REPLY,
                        List.of(),
                        BY_SYSTEM);

        follower.merging().untie(master, BY_SYSTEM);

        assertEquals(TicketState.REPLIED, follower.state());
        assertEquals(Act.UNTIE, TicketFixture.lastDraft(follower).act());
    }

    @Test
    void neitherOfTheTwoMayBeAboutStaff() {
        Ticket about = TicketFixture.pendingAcceptanceAboutStaff();
        follower.screen(null, false, MONDAY);

        assertRefused(VoiceCode.VOICE_MERGE_STAFF, () -> merge(about, follower));
        assertRefused(VoiceCode.VOICE_MERGE_STAFF, () -> merge(follower, about));
    }

    @Test
    void whatSomebodyAskedWhoLostItIsNotDecided() {
        Ticket declined = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);
        declined.declining()
                .propose(DeclineReason.OUT_OF_SCOPE, "请找法院", TicketFixture.on(ACCEPTOR, MONDAY));

        hide(declined);

        assertNull(declined.asked());
        assertEquals(TicketState.PENDING_ACCEPTANCE, declined.state());
    }

    @Test
    void theNextOnesOweNothingToThoseWhoLostIt() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);
        ticket.coHandling()
                .ask(
                        OTHER_UNIT,
                        "请协助清点",
                        ticket.dueAt(),
                        TicketFixture.on(TicketFixture.LEAD, MONDAY));

        hide(ticket);

        assertEquals(List.of(), ticket.coUnits());
        assertNull(ticket.firstUnitId());
        assertNull(ticket.signedAt());
        assertNull(ticket.signDueAt());
        assertEquals(0, ticket.warnedStep());
        assertEquals(ticket.promisedAt(), ticket.dueAt());
    }

    @Test
    void anAccusedUnitNoLongerHelps() {
        Isolation found = new Isolation(Route.DISCIPLINE, Set.of(OTHER_UNIT), Set.of(), Set.of());
        Ticket accused = helpedByTwo();
        accused.isolating().accuse(found, TicketFixture.LEAD, MONDAY);
        Ticket moved = helpedByTwo();
        moved.isolating().follow(found, MONDAY);

        for (Ticket ticket : List.of(accused, moved)) {
            assertEquals(TicketState.HANDLING, ticket.state());
            assertEquals(List.of(id(5)), ticket.coUnits());
        }
    }

    private static Ticket helpedByTwo() {
        Ticket ticket =
                TicketFixture.dispatch(
                        TicketFixture.accept(TicketFixture.pendingAcceptanceAboutStaff()), UNIT);
        ticket.sign(TicketFixture.HANDLER, MONDAY);
        Occasion lead = TicketFixture.on(TicketFixture.LEAD, MONDAY);
        ticket.coHandling().ask(OTHER_UNIT, "请协助核对", ticket.dueAt(), lead);
        ticket.coHandling().ask(id(5), "请协助核对", ticket.dueAt(), lead);
        return ticket;
    }

    @Test
    void whoGaveNoNameIsTiedToItByTheReceiptOnly() {
        Ticket nameless = filedBy(true);
        Ticket named = filedBy(false);

        hide(nameless);
        hide(named);

        assertNull(nameless.citizenId());
        assertEquals(id(90), named.citizenId());
    }

    @Test
    void anAccusedUnitThatAnsweredBeforeDoesNotLeadTheRework() {
        Ticket ticket = TicketFixture.revisiting(TicketKind.COMPLAINT);
        ticket.isolating()
                .begin(
                        new Isolation(Route.DISCIPLINE, Set.of(UNIT), Set.of(), Set.of()),
                        "说的是队员",
                        TicketFixture.SUPERVISOR,
                        MONDAY);
        Actor officer = TicketFixture.staff(50, OTHER_UNIT);
        ticket.followingUp()
                .revisit(
                        new Revisit(true, true, false, false, false, "没有解决"),
                        new NewLimit("3 WORKING_DAY", TicketFixture.TUESDAY),
                        TicketFixture.on(officer, MONDAY));

        ticket.followingUp().takeRework(false, officer, MONDAY);

        assertEquals(OTHER_UNIT, ticket.leadUnitId());
    }

    private void merge() {
        follower.screen(null, false, MONDAY);
        merge(follower, master);
    }

    private static void merge(Ticket ticket, Ticket into) {
        ticket.merging().into(into, SAME, null, TicketFixture.on(ACCEPTOR, MONDAY));
    }

    private static void hide(Ticket ticket) {
        ticket.isolating().begin(Isolation.NOBODY_NAMED, "说的是队员态度", ACCEPTOR, MONDAY);
    }

    private static Ticket filedBy(boolean anonymous) {
        Filing plain = TicketFixture.filing(TicketKind.COMPLAINT, PLACE, false);
        Ticket ticket =
                Ticket.file(
                        id(102),
                        new Filing(
                                plain.kind(),
                                plain.source(),
                                plain.text(),
                                plain.place(),
                                anonymous,
                                false,
                                null,
                                false,
                                id(90),
                                plain.receiptHash(),
                                List.of(),
                                plain.submittedAt(),
                                plain.promisedAt()),
                        Actor.CITIZEN,
                        MONDAY);
        ticket.screen(null, false, MONDAY);
        return ticket;
    }
}
