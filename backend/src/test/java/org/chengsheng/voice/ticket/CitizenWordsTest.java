package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a citizen reads of an event. */
class CitizenWordsTest {

    @Test
    void aCallInVainIsNotToldAsATalk() {
        String facts = "{\"reached\":false,\"try\":1}";

        assertEquals("工作人员联系您，没有接通，会改天再联系", told(Act.REVISIT, TicketState.REVISITING, facts));
        assertEquals("几次联系您都没有接通，这件诉求已结案", told(Act.REVISIT, TicketState.CLOSED, facts));
        assertEquals("回访结束，这件诉求已结案", told(Act.REVISIT, TicketState.CLOSED, "{\"reached\":true}"));
    }

    @Test
    void aSuspensionSaysWhyAndUntilWhen() {
        assertEquals(
                "因客观原因（需财政或规划立项）暂停办理，最迟 12月15日（周二）17:30 复查",
                told(
                        Act.GRANT_SUSPENSION,
                        TicketState.SUSPENDED,
                        "{\"reason\":\"FUNDING_OR_PLANNING\",\"until\":\"2026-12-15T09:30:00Z\"}"));
    }

    @Test
    void whoIsHandledAgainReadsTheNewDate() {
        assertEquals(
                "恢复办理，最迟 12月18日（周五）17:30 前答复",
                told(Act.RESUME, TicketState.HANDLING, "{\"dueAt\":\"2026-12-18T09:30:00Z\"}"));
    }

    private static String told(Act act, TicketState to, String facts) {
        EventDraft draft =
                new EventDraft(
                        at("2026-12-01T10:00"),
                        act,
                        to,
                        to,
                        Actor.SYSTEM,
                        null,
                        List.of(),
                        Map.of());
        return CitizenWords.sentence(
                new TicketEvent(UUID.randomUUID(), 1, draft, null, facts), "一中队");
    }
}
