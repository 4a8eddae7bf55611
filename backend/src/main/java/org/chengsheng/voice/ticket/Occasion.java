package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** Who acts, when, and under which calendar and numbers. */
public record Occasion(Actor actor, Instant now, WorkingCalendar calendar, TicketRules rules) {

    /** The same moment, but the system acts by rule. */
    Occasion bySystem() {
        return new Occasion(Actor.SYSTEM, now, calendar, rules);
    }

    /** Somebody is there to read what is sent. */
    public boolean isOfficeOpen() {
        return calendar.nextOpen(now).equals(now);
    }

    int number(TicketRules.Rule rule) {
        return rules.number(rule);
    }

    /** The actor is not the one who asked: every such decision takes a second person. */
    void requireOtherThan(UUID first) {
        if (first != null && Objects.equals(actor.id(), first)) {
            throw new Refusal(VoiceCode.VOICE_SECOND_PERSON_NEEDED);
        }
    }
}
