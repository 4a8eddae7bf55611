package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.DISPATCHER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T13: other units help the lead unit, each asked once. */
class TicketCoHandlingTest {

    private final Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

    @Test
    void anotherUnitIsAskedToHelp() {
        ask(OTHER_UNIT);

        assertEquals(List.of(OTHER_UNIT), ticket.coUnits());
        assertRefused(VoiceCode.VOICE_CO_UNIT_TWICE, () -> ask(OTHER_UNIT));
    }

    @Test
    void theLeadUnitDoesNotHelpItself() {
        assertRefused(VoiceCode.VOICE_CO_UNIT_IS_LEAD, () -> ask(UNIT));
        assertEquals(List.of(), ticket.coUnits());
    }

    @Test
    void norIsItNamedTwiceWhenItIsDispatched() {
        Ticket accepted = TicketFixture.accepted(TicketKind.COMPLAINT);
        DispatchOrder order =
                new DispatchOrder(UNIT, List.of(OTHER_UNIT, UNIT), TUESDAY, null, null);

        assertRefused(
                VoiceCode.VOICE_CO_UNIT_IS_LEAD,
                () -> accepted.dispatch(order, DISPATCHER, MONDAY));
        assertEquals(TicketState.ACCEPTED, accepted.state());
        assertEquals(List.of(), accepted.coUnits());
    }

    private void ask(UUID unit) {
        ticket.coHandling().ask(unit, "请清运北侧", TUESDAY, on(LEAD, MONDAY));
    }
}
