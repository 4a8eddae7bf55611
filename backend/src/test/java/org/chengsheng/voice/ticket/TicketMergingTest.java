package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PLACE;
import static org.chengsheng.voice.ticket.TicketFixture.SECOND;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Merging.Nearness;
import org.junit.jupiter.api.Test;

/** T7: which tickets are one matter; whoever told of it first or last is served alike. */
class TicketMergingTest {

    private static final Nearness NEAR = new Nearness(100, 72, false);
    private static final Nearness SAME_CITIZEN = new Nearness(100, 72, true);
    private static final Place EIGHTY_METRES_ON = place(30.1007, "解放路地铁口");
    private static final Place FAR_AWAY = place(30.2, "望江路");
    private static final Place UNLOCATED = new Place(null, null, null, "望江路");

    private final Ticket master = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);

    @Test
    void whatIsNearInPlaceAndTimeIsOneMatter() {
        Ticket ticket = filed(EIGHTY_METRES_ON, at("2026-11-26T09:00"));

        merge(ticket, master, NEAR);

        assertEquals(TicketState.MERGED, ticket.state());
        assertEquals(master.id(), ticket.mergedInto());
        assertEquals(1, master.followerCount());
    }

    @Test
    void aTicketIsNotMergedWithItself() {
        refused(VoiceCode.VOICE_MERGE_SELF, master, master, NEAR);
    }

    @Test
    void anotherKindIsAnotherMatter() {
        Ticket question = TicketFixture.pendingAcceptance(TicketKind.CONSULT);

        refused(VoiceCode.VOICE_MERGE_OTHER_MATTER, filed(PLACE, MONDAY), question, SAME_CITIZEN);
    }

    @Test
    void anotherCategoryIsAnotherMatter() {
        Ticket rubbish = filed(PLACE, MONDAY);
        rubbish.verifying().send(TicketFixture.fieldCase("E0501"), on(ACCEPTOR, MONDAY));
        rubbish.verifying().notFound("没有", List.of(id(1), id(2)), on(CHECKER, MONDAY));
        rubbish.declining().object("就在桥下", TUESDAY, on(Actor.CITIZEN, MONDAY));
        master.accept(TicketFixture.fieldCase("E0508"), ACCEPTOR, MONDAY);

        refused(VoiceCode.VOICE_MERGE_OTHER_MATTER, rubbish, master, SAME_CITIZEN);
    }

    @Test
    void farApartIsAnotherMatter() {
        refused(VoiceCode.VOICE_MERGE_TOO_FAR, filed(FAR_AWAY, MONDAY), master, NEAR);
        refused(VoiceCode.VOICE_MERGE_TOO_FAR, filed(UNLOCATED, MONDAY), master, NEAR);
    }

    @Test
    void longAfterIsAnotherMatter() {
        Ticket later = filed(PLACE, at("2026-11-26T09:00").plusSeconds(1));

        refused(VoiceCode.VOICE_MERGE_TOO_LONG_AGO, later, master, NEAR);
    }

    @Test
    void theSameCitizenMayMeanTheSameFromAfarAndLater() {
        Ticket again = filed(FAR_AWAY, at("2026-12-10T09:00"));

        merge(again, master, SAME_CITIZEN);

        assertEquals(TicketState.MERGED, again.state());
    }

    @Test
    void whoIsFollowedFollowsNobody() {
        merge(filed(PLACE, MONDAY), master, NEAR);

        refused(VoiceCode.VOICE_MERGE_HAS_FOLLOWERS, master, filed(PLACE, MONDAY), NEAR);
    }

    private static void refused(VoiceCode code, Ticket ticket, Ticket into, Nearness allowed) {
        assertRefused(code, () -> merge(ticket, into, allowed));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertNull(ticket.mergedInto());
    }

    private static void merge(Ticket ticket, Ticket into, Nearness allowed) {
        ticket.merging().into(into, allowed, null, on(SECOND, MONDAY));
    }

    private static Ticket filed(Place place, Instant at) {
        Filing plain = TicketFixture.filing(TicketKind.COMPLAINT, place, false);
        Filing filing =
                new Filing(
                        plain.kind(),
                        plain.source(),
                        plain.text(),
                        place,
                        true,
                        false,
                        null,
                        false,
                        null,
                        plain.receiptHash(),
                        List.of(),
                        at,
                        at.plusSeconds(86_400));
        Ticket ticket = Ticket.file(id(101), filing, Actor.CITIZEN, at);
        ticket.screen(null, false, at);
        return ticket;
    }

    private static Place place(double lat, String address) {
        return new Place(lat, 120.2, Datum.WGS84, address);
    }
}
