package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.DISPATCHER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.LEADER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** T12: a unit disputes the assignment once and in time; others decide. */
class TicketReturningTest {

    private final Ticket ticket = TicketFixture.pendingSign(TicketKind.COMPLAINT);

    @Test
    void aUnitAsksUntilTheEndOfTheNextWorkingDay() {
        Instant last = at("2026-11-24T17:30");

        assertRefused(VoiceCode.VOICE_RETURN_TOO_LATE, () -> ask(last.plusSeconds(1)));
        ask(last);

        assertEquals(Awaiting.RETURN, ticket.asked().awaiting());
        assertEquals(OTHER_UNIT, ticket.asked().unitId());
    }

    @Test
    void aUnitAsksOnce() {
        ask(MONDAY);
        ticket.returning().refuse("属于你单位", on(DISPATCHER, MONDAY));

        assertRefused(VoiceCode.VOICE_RETURN_ONCE, () -> ask(MONDAY));
        assertNull(ticket.asked());
    }

    @Test
    void theNextUnitsDisputeIsForALeaderAndFinalForTheUnitNamed() {
        ask(MONDAY);
        ticket.returning().grant(null, on(DISPATCHER, MONDAY));
        TicketFixture.dispatch(ticket, OTHER_UNIT);
        ask(MONDAY);
        assertEquals(Awaiting.RULING, ticket.asked().awaiting());

        ticket.returning().rule(id(5), "由三中队办理", TUESDAY, on(LEADER, MONDAY));

        assertEquals(id(5), ticket.leadUnitId());
        assertRefused(VoiceCode.VOICE_RETURN_ONCE, () -> ask(MONDAY));
    }

    @Test
    void theUnitNamedLeadsAndNoLongerHelps() {
        ask(MONDAY);
        ticket.returning().grant(null, on(DISPATCHER, MONDAY));
        DispatchOrder order = new DispatchOrder(OTHER_UNIT, List.of(UNIT), TUESDAY, null, null);
        ticket.dispatch(order, DISPATCHER, MONDAY);
        ask(MONDAY);

        ticket.returning().rule(UNIT, "由一中队办理", TUESDAY, on(LEADER, MONDAY));

        assertEquals(UNIT, ticket.leadUnitId());
        assertEquals(List.of(), ticket.coUnits());
    }

    @Test
    void whoAsksDoesNotDecide() {
        ask(MONDAY);
        Occasion same = on(LEAD, MONDAY);

        refuseSame(() -> ticket.returning().grant(null, same));
        refuseSame(() -> ticket.returning().refuse("不是", same));
        assertEquals(TicketState.PENDING_SIGN, ticket.state());
    }

    @Test
    void norRulesWhoAsks() {
        ask(MONDAY);
        ticket.returning().grant(null, on(DISPATCHER, MONDAY));
        TicketFixture.dispatch(ticket, OTHER_UNIT);
        ask(MONDAY);

        refuseSame(() -> ticket.returning().rule(UNIT, "就这样", TUESDAY, on(LEAD, MONDAY)));
        assertEquals(OTHER_UNIT, ticket.leadUnitId());
    }

    private static void refuseSame(Executable decision) {
        assertRefused(VoiceCode.VOICE_SECOND_PERSON_NEEDED, decision);
    }

    private void ask(Instant now) {
        ticket.returning().ask("不在本中队辖区", OTHER_UNIT, on(LEAD, now));
    }
}
