package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.PLACE;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.filing;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretFixture;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Random acts of random people, in any order: a ticket never stands where domain.md 3.3 does not
 * let it, a refused act leaves no trace, and the chain is always whole.
 */
class TicketRandomWalkTest {

    private static final int SEQUENCES = 500;
    private static final int ACTS = 50;

    /** Steps between different states, by hand from domain.md 3.3, not from the table in code. */
    private static final Set<String> LEGAL =
            Set.of(
                    "null>SUBMITTED",
                    "SUBMITTED>PENDING_ACCEPTANCE",
                    "PENDING_ACCEPTANCE>NEED_SUPPLEMENT",
                    "NEED_SUPPLEMENT>PENDING_ACCEPTANCE",
                    "PENDING_ACCEPTANCE>ACCEPTED",
                    "ACCEPTED>PENDING_SIGN",
                    "PENDING_SIGN>HANDLING",
                    "HANDLING>PENDING_REVIEW",
                    "PENDING_REVIEW>HANDLING",
                    "PENDING_REVIEW>REPLIED",
                    "REPLIED>REVISITING",
                    "REPLIED>CLOSED",
                    "REVISITING>CLOSED");

    private static final Set<Act> KEEPS_STATE =
            EnumSet.of(Act.ADD_FACTS, Act.APPROVE_RESULT, Act.REVISIT);

    private final EventChain chain =
            new EventChain(
                    SecretFixture.keys().derive("ticket-event-chain"),
                    SecretFixture.keys().derive("ticket-text"));
    private final Set<Act> seen = EnumSet.noneOf(Act.class);
    private final Set<TicketState> ends = EnumSet.noneOf(TicketState.class);

    @Test
    void noSequenceOfActsBreaksARule() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Walk(seed).go();
        }

        assertEquals(
                EnumSet.complementOf(
                        EnumSet.of(
                                Act.IMPORT,
                                Act.IMPORT_REPLY,
                                Act.IMPORT_CLOSE,
                                Act.UNDO_IMPORT,
                                Act.SET_ABOUT_STAFF,
                                Act.MARK_ACCUSED,
                                Act.REROUTE,
                                Act.REPORT_RETALIATION)),
                seen,
                "every act but the ledger's own and those of ConflictWalkTest happened");
        assertTrue(ends.contains(TicketState.CLOSED) && ends.size() > 4, ends.toString());
    }

    /** One ticket and what was written of it. */
    private final class Walk {

        private final int seed;
        private final Random random;
        private final Ticket ticket;
        private final List<TicketEvent> events = new ArrayList<>();
        private final Map<UUID, String> texts = new HashMap<>();
        private Instant now = MONDAY;

        Walk(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            TicketKind kind = any(TicketKind.values());
            Filing filing = filing(kind, PLACE, random.nextInt(5) == 0);
            this.ticket = Ticket.file(id(seed), filing, Actor.CITIZEN, now);
        }

        void go() {
            ticket.screen(random.nextBoolean() ? "words" : null, now);
            write();
            for (int i = 0; i < ACTS; i++) {
                now = now.plusSeconds(random.nextInt(100_000));
                String before = picture();
                try {
                    act();
                } catch (Refusal refused) {
                    assertEquals(before, picture(), () -> where() + " after " + refused.code());
                }
                write();
                checkStanding();
            }
            ends.add(ticket.state());
        }

        private void act() {
            switch (random.nextInt(11)) {
                case 0 -> ticket.askSupplement("请说明", person(), now);
                case 1 -> ticket.supplement("补充", photos(), now);
                case 2, 3 ->
                        ticket.accept(
                                new Acceptance(
                                        any(TicketKind.values()),
                                        random.nextBoolean() ? "E0508" : null,
                                        random.nextBoolean(),
                                        now.plusSeconds(86_400),
                                        null),
                                person(),
                                now);
                case 4 ->
                        ticket.dispatch(
                                random.nextBoolean() ? UNIT : OTHER_UNIT, null, person(), now);
                case 5 -> ticket.sign(person(), now);
                case 6 ->
                        ticket.submitResult(
                                any(Outcome.values()),
                                random.nextInt(4) == 0 ? "已处理" : GOOD_REPLY,
                                photos(),
                                person(),
                                now);
                case 7 -> ticket.returnResult(random.nextBoolean() ? "不全" : null, person(), now);
                case 8 -> ticket.approveResult(null, id(1_000 + events.size()), person(), now);
                case 9 -> rateOrClose();
                default ->
                        ticket.revisit(
                                new Revisit(random.nextBoolean(), maybe(), maybe(), maybe(), null),
                                person(),
                                now);
            }
        }

        private void rateOrClose() {
            if (random.nextInt(3) == 0) {
                ticket.closeUnrated(now);
            } else {
                ticket.rate(
                        new Rating(maybe(), maybe(), random.nextBoolean(), List.of(), null), now);
            }
        }

        private void write() {
            for (EventDraft draft : ticket.takeDrafts()) {
                checkStep(draft);
                seen.add(draft.act());
                UUID textId = draft.text() == null ? null : id(10_000 + events.size());
                if (textId != null) {
                    texts.put(textId, draft.text());
                }
                TicketEvent event =
                        chain.append(
                                ticket.id(),
                                ticket.eventCount() + 1,
                                ticket.eventHead(),
                                draft,
                                textId);
                ticket.advance(event);
                events.add(event);
            }
        }

        private void checkStep(EventDraft draft) {
            boolean stays = draft.from() == draft.to() && KEEPS_STATE.contains(draft.act());
            assertTrue(
                    stays || LEGAL.contains(draft.from() + ">" + draft.to()),
                    () -> where() + ": " + draft);
            if (draft.act() == Act.APPROVE_RESULT || draft.act() == Act.RETURN_RESULT) {
                assertNotEquals(ticket.handlerId(), draft.actor().id(), this::where);
            }
        }

        private void checkStanding() {
            assertEquals(
                    OptionalInt.empty(),
                    chain.firstBreak(events, ticket.eventCount(), ticket.eventHead(), texts),
                    this::where);
            assertEquals(events.get(events.size() - 1).toState(), ticket.state(), this::where);
            assertEquals(ticket.state() == TicketState.CLOSED, ticket.closedAt() != null);
            switch (ticket.state()) {
                case NEED_SUPPLEMENT -> assertNotNull(ticket.question(), this::where);
                case PENDING_SIGN -> assertNotNull(ticket.leadUnitId(), this::where);
                case HANDLING, PENDING_REVIEW -> assertNotNull(ticket.handlerId(), this::where);
                case REPLIED, REVISITING, CLOSED ->
                        assertNotNull(ticket.replyTextId(), this::where);
                default -> assertEquals(null, ticket.repliedAt(), this::where);
            }
        }

        /** All that a refused act could have changed. */
        private String picture() {
            return String.join(
                    "|",
                    ticket.state().name(),
                    ticket.kind().name(),
                    String.valueOf(ticket.question()),
                    String.valueOf(ticket.handlerId()),
                    String.valueOf(ticket.leadUnitId()),
                    String.valueOf(ticket.dueAt()),
                    String.valueOf(ticket.outcome()),
                    String.valueOf(ticket.repliedAt()),
                    String.valueOf(ticket.ratedAt()),
                    String.valueOf(ticket.satisfied()),
                    String.valueOf(ticket.closedAt()),
                    String.valueOf(ticket.pausedSeconds()),
                    String.valueOf(ticket.eventCount()));
        }

        private Actor person() {
            return TicketFixture.staff(50 + random.nextInt(3), UNIT);
        }

        private List<UUID> photos() {
            return random.nextInt(4) == 0 ? List.of() : PHOTO;
        }

        private Boolean maybe() {
            return random.nextInt(3) == 0 ? null : random.nextBoolean();
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private String where() {
            return "seed " + seed + ", " + events.size() + " events, " + ticket.state();
        }
    }
}
