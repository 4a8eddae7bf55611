package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.Messages;

/** 3.4: the first response to an urgent matter, measured apart from its result. */
public final class Responding {

    private final Ticket ticket;

    Responding(Ticket ticket) {
        this.ticket = ticket;
    }

    /** The citizen is told what is being done; the result comes later. */
    public void respond(String words, Actor actor, Instant now) {
        ticket.require(Act.RESPOND, actor);
        boolean late = now.isAfter(ticket.respondDueAt);
        ticket.respondedAt = now;
        stay(Act.RESPOND, words, Map.of("late", late), actor, now);
    }

    /**
     * T22 for this limit, around the clock as it runs.
     *
     * @param step 1 when most of it is used, 2 when it is over
     */
    public void warn(int step, Occasion on) {
        ticket.require(Act.URGE, on.actor());
        ticket.respondWarned = step;
        stay(
                Act.URGE,
                Messages.text(step == 1 ? "response.near" : "response.overdue"),
                Map.of("limit", "FIRST_RESPONSE", "step", step),
                on.actor(),
                on.now());
    }

    private void stay(Act act, String text, Map<String, Object> facts, Actor actor, Instant now) {
        ticket.record(act, ticket.state(), actor, now, text, List.of(), facts);
    }
}
