package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.RefusalFixture;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who acted on an old picture is refused and told what is now. */
class TicketStandingTest {

    private final Ticket closed = TicketFixture.closed(TicketKind.COMPLAINT);

    @ParameterizedTest
    @MethodSource("acts")
    void anActThatDoesNotFitTheStateIsRefusedWithTheStanding(Consumer<Ticket> act) {
        Refusal refusal = assertRefused(VoiceCode.VOICE_ACT_NOT_POSSIBLE, () -> act.accept(closed));

        assertEquals(
                new Ticket.Standing(0, TicketState.CLOSED, "已结案"), RefusalFixture.current(refusal));
        assertTrue(RefusalFixture.detail(refusal).contains("已结案"));
        assertEquals(TicketState.CLOSED, closed.state());
    }

    static Stream<Consumer<Ticket>> acts() {
        Map<String, Consumer<Ticket>> acts =
                Map.of(
                        "ask", t -> t.askSupplement("请说明", TicketFixture.on(ACCEPTOR, MONDAY)),
                        "accept", TicketFixture::accept,
                        "dispatch", t -> TicketFixture.dispatch(t, TicketFixture.UNIT),
                        "sign", t -> t.sign(HANDLER, MONDAY),
                        "result",
                                t ->
                                        t.reviewing()
                                                .submit(
                                                        Outcome.SOLVED,
                                                        GOOD_REPLY,
                                                        PHOTO,
                                                        HANDLER,
                                                        MONDAY),
                        "return", t -> t.reviewing().giveBack("重写", LEAD, MONDAY),
                        "approve", t -> t.reviewing().approve(null, REPLY_TEXT, LEAD, MONDAY),
                        "close", t -> t.followingUp().closeUnrated(MONDAY));
        return acts.values().stream();
    }

    @Test
    void theSeenVersionIsThePresentOne() {
        closed.requireVersion(0);

        Refusal refusal =
                assertRefused(PlatformCode.PLATFORM_STALE_VERSION, () -> closed.requireVersion(1));

        assertEquals(closed.standing(), RefusalFixture.current(refusal));
    }
}
