package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.LEADER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** T14: a longer limit, asked for in time, agreed by lead and supervisor. */
class TicketExtendingTest {

    private static final Instant LAST_MOMENT = at("2026-11-23T17:30");
    private static final Instant LONGER = at("2026-11-27T17:30");

    private final Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

    @Test
    void theSupervisorGrantsWhatTheLeadEndorsed() {
        ask(5, LAST_MOMENT);
        ticket.extending().endorse(null, on(LEAD, MONDAY));
        assertEquals(Awaiting.EXTENSION_SUPERVISOR, ticket.asked().awaiting());
        ticket.extending().grant(LONGER, null, on(SUPERVISOR, MONDAY));

        assertEquals(LONGER, ticket.dueAt());
        assertEquals(TUESDAY, ticket.originalDueAt());
    }

    @Test
    void whatHasNoLongerLimitIsNotExtended() {
        Ticket question = TicketFixture.handling(TicketKind.CONSULT);

        assertRefused(
                VoiceCode.VOICE_EXTENSION_NOT_FOR_KIND,
                () -> question.extending().ask(1, 0, "要查档案", PHOTO, on(HANDLER, MONDAY)));
    }

    @Test
    void dangerIsNotExtended() {
        Ticket urgent = TicketFixture.urgent();
        urgent.sign(HANDLER, MONDAY);

        assertRefused(
                VoiceCode.VOICE_EXTENSION_NOT_FOR_KIND,
                () -> urgent.extending().ask(1, 5, "来不及", PHOTO, on(HANDLER, MONDAY)));
    }

    @Test
    void theDayBeforeItIsDueIsTheLastToAsk() {
        refused(VoiceCode.VOICE_EXTENSION_TOO_LATE, 5, LAST_MOMENT.plusSeconds(1));
    }

    @Test
    void noMoreIsAskedForThanTheClockAllows() {
        refused(VoiceCode.VOICE_EXTENSION_TOO_LONG, 6, MONDAY);
    }

    @Test
    void theSecondIsALeadersAndThereIsNoThird() {
        extended(SUPERVISOR, LONGER);
        ask(5, MONDAY);
        ticket.extending().endorse(null, on(LEAD, MONDAY));
        assertEquals(Awaiting.EXTENSION_LEADER, ticket.asked().awaiting());
        ticket.extending().grant(at("2026-12-04T17:30"), null, on(LEADER, MONDAY));

        refused(VoiceCode.VOICE_EXTENSION_MOST, 1, MONDAY);
    }

    @Test
    void whoAsksDoesNotDecide() {
        Occasion same = on(HANDLER, MONDAY);
        ask(5, MONDAY);

        refuseSame(() -> ticket.extending().endorse(null, same));
        refuseSame(() -> ticket.extending().refuse("抓紧", same));
        ticket.extending().endorse(null, on(LEAD, MONDAY));
        refuseSame(() -> ticket.extending().grant(LONGER, null, same));
        assertEquals(TUESDAY, ticket.dueAt());
    }

    private static void refuseSame(Executable decision) {
        assertRefused(VoiceCode.VOICE_SECOND_PERSON_NEEDED, decision);
    }

    private void refused(VoiceCode code, int days, Instant now) {
        assertRefused(code, () -> ask(days, now));
        assertNull(ticket.asked());
    }

    private void ask(int days, Instant now) {
        ticket.extending().ask(days, 5, "需要协调产权单位", PHOTO, on(HANDLER, now));
    }

    private void extended(Actor by, Instant dueAt) {
        ask(5, MONDAY);
        ticket.extending().endorse(null, on(LEAD, MONDAY));
        ticket.extending().grant(dueAt, null, on(by, MONDAY));
    }
}
