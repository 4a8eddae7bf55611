package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.DISPATCHER;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.SECOND;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Some walks begin where most of them never come: by ordinary acts, in the ordinary order. */
final class DeepBeginnings {

    private final Ticket ticket;
    private final Instant now;
    private final Runnable write;

    DeepBeginnings(Ticket ticket, Instant now, Runnable write) {
        this.ticket = ticket;
        this.now = now;
        this.write = write;
    }

    void of(int seed) {
        switch (seed % 8) {
            case 0 -> toTheReply(Acceptance.plain(ticket.kind(), "E0508", false, due(), null));
            case 1 -> toTheReply(TicketFixture.fieldCase("E0508"));
            case 2 -> {
                toTheReply(Acceptance.plain(ticket.kind(), "E0508", false, due(), null));
                notSolved();
            }
            case 3 -> returned();
            default -> {
                // From the beginning.
            }
        }
        write.run();
    }

    /** Or, where somebody looks on site, to the check. */
    private void toTheReply(Acceptance acceptance) {
        ticket.accept(acceptance, ACCEPTOR, now);
        TicketFixture.dispatch(ticket, UNIT);
        ticket.sign(HANDLER, now);
        answered(HANDLER);
    }

    private void answered(Actor handler) {
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, handler, now);
        write.run();
        ticket.reviewing().approve(null, REPLY_TEXT, LEAD, now);
        write.run();
    }

    /** Done again already, so the next time is the supervisor's to decide. */
    private void notSolved() {
        Revisit call = new Revisit(true, true, false, false, "又堆起来了");
        if (ticket.kind().isRevisited()) {
            ticket.followingUp()
                    .revisit(
                            call,
                            new NewLimit("3 WORKING_DAY", due()),
                            TicketFixture.on(REVISITOR, now));
            write.run();
            ticket.followingUp().takeRework(true, SECOND, now);
            write.run();
            answered(SECOND);
        }
    }

    /** One unit has given it back and only helps now; the next dispute a leader rules. */
    private void returned() {
        TicketFixture.accept(ticket);
        dispatch(UNIT, OTHER_UNIT);
        ticket.returning().ask("不归我管", null, TicketFixture.on(LEAD, now));
        ticket.returning().grant(null, TicketFixture.on(DISPATCHER, now));
        write.run();
        dispatch(OTHER_UNIT, UNIT);
    }

    private void dispatch(UUID unit, UUID helper) {
        ticket.dispatch(
                new DispatchOrder(unit, List.of(helper), due(), null, null), DISPATCHER, now);
        write.run();
    }

    private Instant due() {
        return now.plus(Duration.ofDays(7));
    }
}
