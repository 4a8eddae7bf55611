package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What reaches the inbox, and what a citizen did himself or staff settled among themselves. */
class NoticesTest {

    @Test
    void whatChangesWhatACitizenCanExpectIsTold() {
        for (Act act : new Act[] {Act.ACCEPT, Act.GRANT_EXTENSION, Act.REPLY, Act.REOPEN}) {
            assertTrue(Notices.isTold(Actor.Kind.STAFF, act, TicketState.HANDLING), act.name());
        }
    }

    @Test
    void ownActsAreNotTold() {
        long told =
                Arrays.stream(Act.values())
                        .filter(act -> Notices.isTold(Actor.Kind.CITIZEN, act, TicketState.CLOSED))
                        .count();
        assertEquals(0, told);
    }

    @Test
    void stepsAmongStaffAreNotTold() {
        for (Act act :
                new Act[] {
                    Act.PROPOSE_DECLINE,
                    Act.ASK_RETURN,
                    Act.ASK_EXTENSION,
                    Act.REFUSE_EXTENSION,
                    Act.ASK_SUSPENSION,
                    Act.APPROVE_RESULT,
                    Act.ANSWER_SUPERVISION,
                    Act.LIST_IN_BULLETIN,
                    Act.NOTE_BY_LEADER,
                    Act.UNDO_IMPORT
                }) {
            assertFalse(Notices.isTold(Actor.Kind.STAFF, act, TicketState.HANDLING), act.name());
        }
    }

    @Test
    void aCallBackIsToldByWhatItLedTo() {
        assertTrue(Notices.isTold(Actor.Kind.STAFF, Act.REVISIT, TicketState.REWORK));
        assertTrue(Notices.isTold(Actor.Kind.STAFF, Act.REVISIT, TicketState.CLOSED));
        assertFalse(Notices.isTold(Actor.Kind.STAFF, Act.REVISIT, TicketState.REVISITING));
    }
}
