package org.chengsheng.voice.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** M-100: everybody knows whom to ask. */
class WaitsForTest {

    @ParameterizedTest(name = "{0} of {1}, escalated {2}: {3}")
    @CsvSource({
        "PENDING_ACCEPTANCE, COMPLAINT, false, 受理员",
        "NEED_SUPPLEMENT, COMPLAINT, false, 市民",
        "ACCEPTED, COMPLAINT, false, 派遣员",
        "PENDING_SIGN, COMPLAINT, false, 一中队",
        "HANDLING, COMPLAINT, false, 承办人小成（一中队）",
        "SUSPENDED, COMPLAINT, false, 一中队",
        "PENDING_REVIEW, COMPLAINT, false, 一中队负责人",
        "PENDING_REVIEW, COMPLAINT, true, 督办员",
        "PENDING_CHECK, COMPLAINT, false, 核查员",
        "REPLIED, COMPLAINT, false, 回访员",
        "REPLIED, CONSULT, false, 市民评价",
        "REWORK, COMPLAINT, false, 一中队",
        "CLOSED, COMPLAINT, false, "
    })
    void itIsWhoeverHasToActNext(
            TicketState state, TicketKind kind, boolean escalated, String holder) {
        assertEquals(holder, waits(null, state, kind, false, escalated).inWords());
    }

    @ParameterizedTest
    @EnumSource(Awaiting.class)
    void whoeverDecidesComesFirst(Awaiting awaiting) {
        assertNotNull(
                waits(awaiting, TicketState.HANDLING, TicketKind.COMPLAINT, true, false).inWords());
    }

    @Test
    void whoHandlesAComplaintAboutStaffIsNotSaid() {
        assertNull(waits(null, TicketState.HANDLING, TicketKind.COMPLAINT, true, false).inWords());
    }

    private static WaitsFor waits(
            Awaiting awaiting,
            TicketState state,
            TicketKind kind,
            boolean aboutStaff,
            boolean escalated) {
        return new WaitsFor(awaiting, state, kind, aboutStaff, escalated, "一中队", "承办人小成");
    }
}
