package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PLACE;
import static org.chengsheng.voice.ticket.TicketFixture.filing;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.platform.secret.SecretFixture;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Random acts of random people, in any order: a ticket never stands where domain.md 3.3 does not
 * let it, a refused act leaves no trace, and the chain is always whole.
 */
class TicketRandomWalkTest {

    private static final int SEQUENCES = 1_000;
    private static final int ACTS = 110;

    /** Each act succeeds so many times at least: what never happens proves nothing. */
    private static final int OFTEN = 10;

    /** Steps between different states, by hand from domain.md 3.3, not from the table in code. */
    private static final Set<String> LEGAL =
            Set.of(
                    ("null>SUBMITTED SUBMITTED>PENDING_ACCEPTANCE"
                                    + " PENDING_ACCEPTANCE>NEED_SUPPLEMENT"
                                    + " NEED_SUPPLEMENT>PENDING_ACCEPTANCE"
                                    + " NEED_SUPPLEMENT>NOT_ACCEPTED"
                                    + " PENDING_ACCEPTANCE>NOT_ACCEPTED"
                                    + " NOT_ACCEPTED>PENDING_ACCEPTANCE"
                                    + " PENDING_ACCEPTANCE>TRANSFERRED PENDING_ACCEPTANCE>MERGED"
                                    + " MERGED>PENDING_ACCEPTANCE MERGED>REPLIED"
                                    + " PENDING_ACCEPTANCE>VERIFYING VERIFYING>ACCEPTED"
                                    + " VERIFYING>NOT_ACCEPTED PENDING_ACCEPTANCE>ACCEPTED"
                                    + " PENDING_ACCEPTANCE>REPLIED ACCEPTED>PENDING_SIGN"
                                    + " PENDING_SIGN>HANDLING PENDING_SIGN>ACCEPTED"
                                    + " HANDLING>SUSPENDED SUSPENDED>HANDLING"
                                    + " HANDLING>PENDING_REVIEW PENDING_REVIEW>HANDLING"
                                    + " PENDING_REVIEW>PENDING_CHECK PENDING_CHECK>REPLIED"
                                    + " PENDING_CHECK>REWORK PENDING_REVIEW>REPLIED"
                                    + " REPLIED>REVISITING REPLIED>CLOSED REPLIED>REWORK"
                                    + " REVISITING>CLOSED REVISITING>REWORK REWORK>HANDLING"
                                    + " CLOSED>REVISITING PENDING_ACCEPTANCE>WITHDRAWN"
                                    + " NEED_SUPPLEMENT>WITHDRAWN VERIFYING>WITHDRAWN"
                                    + " ACCEPTED>WITHDRAWN PENDING_SIGN>WITHDRAWN"
                                    + " HANDLING>WITHDRAWN SUSPENDED>WITHDRAWN"
                                    + " PENDING_REVIEW>WITHDRAWN PENDING_CHECK>WITHDRAWN"
                                    + " REWORK>WITHDRAWN MERGED>WITHDRAWN")
                            .split(" "));

    /** Acts that may leave a ticket where it is. */
    private static final Pattern KEEPS_STATE =
            Pattern.compile(
                    "ADD_FACTS|APPROVE_RESULT|CONFIRM_CHECK|RATE|REVISIT|PROPOSE_DECLINE|"
                            + "REFUSE_.*|ASK_(RETURN|CO_UNIT|EXTENSION|SUSPENSION)|RULE_RETURN|"
                            + "ANSWER_CO_UNIT|ENDORSE_EXTENSION|GRANT_EXTENSION|URGE|SUPERVISE|"
                            + "ANSWER_SUPERVISION|LIST_IN_BULLETIN|NOTE_BY_LEADER|LEAVE|RECOUNT_DUE|RESPOND");

    /** The ledger's own acts, and those of {@code ConflictWalkTest}. */
    private static final Set<Act> NOT_WALKED =
            EnumSet.of(
                    Act.IMPORT,
                    Act.IMPORT_REPLY,
                    Act.IMPORT_CLOSE,
                    Act.UNDO_IMPORT,
                    Act.SET_ABOUT_STAFF,
                    Act.MARK_ACCUSED,
                    Act.REROUTE,
                    Act.UNTIE,
                    Act.REPORT_RETALIATION);

    /** A decision and what must have been asked by somebody else before it. */
    private static final Map<Act, Act> ASKED_BEFORE =
            Map.of(
                    Act.CONFIRM_DECLINE, Act.PROPOSE_DECLINE,
                    Act.GRANT_RETURN, Act.ASK_RETURN,
                    Act.RULE_RETURN, Act.ASK_RETURN,
                    Act.GRANT_EXTENSION, Act.ASK_EXTENSION,
                    Act.GRANT_SUSPENSION, Act.ASK_SUSPENSION);

    private final EventChain chain =
            new EventChain(
                    SecretFixture.keys().derive("ticket-event-chain"),
                    SecretFixture.keys().derive("ticket-text"));
    private final Map<Act, Integer> done = new EnumMap<>(Act.class);
    private final Set<TicketState> ends = EnumSet.noneOf(TicketState.class);

    @Test
    void noSequenceOfActsBreaksARule() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Walk(seed).go();
        }

        Set<Act> seldom = EnumSet.allOf(Act.class);
        seldom.removeIf(act -> done.getOrDefault(act, 0) >= OFTEN);
        assertEquals(NOT_WALKED, seldom, () -> "how often each happened: " + done);
        assertTrue(ends.contains(TicketState.CLOSED) && ends.size() > 4, ends.toString());
    }

    /** One ticket and what was written of it. */
    private final class Walk {

        private final int seed;
        private final Random random;
        private final Ticket ticket;
        private final Ticket master;
        private final List<TicketEvent> events = new ArrayList<>();
        private final Map<UUID, String> texts = new HashMap<>();
        private final WalkedRules rules;
        private Instant now = MONDAY;

        Walk(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            TicketKind kind = any(TicketKind.values());
            Filing filing = filing(kind, PLACE, random.nextInt(5) == 0);
            this.ticket = Ticket.file(id(seed), filing, Actor.CITIZEN, now);
            this.rules = new WalkedRules(ticket, this::where);
            this.master = Ticket.file(id(9_000), filing(kind, PLACE, false), Actor.CITIZEN, now);
            master.screen(null, false, now);
        }

        void go() {
            ticket.screen(random.nextBoolean() ? "words" : null, false, now);
            write();
            if (!ticket.isAboutStaff()) {
                new DeepBeginnings(ticket, now, this::write).of(seed);
            }
            for (int i = 0; i < ACTS; i++) {
                now = now.plusSeconds(random.nextInt(60_000));
                String before = picture();
                try {
                    new RandomActs(ticket, master, random, now).one();
                } catch (Refusal refused) {
                    assertEquals(before, picture(), () -> where() + " after " + refused.code());
                    assertEquals(List.of(), ticket.takeDrafts(), this::where);
                }
                write();
                checkStanding();
            }
            ends.add(ticket.state());
        }

        private void write() {
            for (EventDraft draft : ticket.takeDrafts()) {
                checkStep(draft);
                done.merge(draft.act(), 1, Integer::sum);
                rules.happened(draft);
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
            boolean stays =
                    draft.from() == draft.to() && KEEPS_STATE.matcher(draft.act().name()).matches();
            assertTrue(
                    stays || LEGAL.contains(draft.from() + ">" + draft.to()),
                    () -> where() + ": " + draft);
            Act question = ASKED_BEFORE.get(draft.act());
            if (question != null) {
                TicketEvent asked = last(question);
                assertNotEquals(asked.actorId(), draft.actor().id(), this::where);
            }
        }

        private TicketEvent last(Act act) {
            return events.stream()
                    .filter(event -> event.act() == act)
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError(where() + ": nobody did " + act));
        }

        private void checkStanding() {
            assertEquals(
                    OptionalInt.empty(),
                    chain.firstBreak(events, ticket.eventCount(), ticket.eventHead(), texts),
                    this::where);
            TicketState state = ticket.state();
            assertEquals(events.get(events.size() - 1).toState(), state, this::where);
            assertEquals(Lifecycle.ENDS.contains(state), ticket.closedAt() != null, this::where);
            boolean paused =
                    Set.of(
                                    TicketState.NEED_SUPPLEMENT,
                                    TicketState.SUSPENDED,
                                    TicketState.PENDING_CHECK)
                            .contains(state);
            assertEquals(paused, ticket.pausedAt() != null, this::where);
            assertEquals(
                    state == TicketState.MERGED || repliedWithMaster(),
                    ticket.mergedInto() != null,
                    this::where);
            assertEquals(
                    ticket.mergedInto() == null ? 0 : 1,
                    state == TicketState.WITHDRAWN ? 0 : master.followerCount(),
                    this::where);
            rules.stands();
            switch (state) {
                case NEED_SUPPLEMENT -> assertNotNull(ticket.question(), this::where);
                case PENDING_SIGN, REWORK -> assertNotNull(ticket.leadUnitId(), this::where);
                case HANDLING, PENDING_REVIEW, PENDING_CHECK, SUSPENDED ->
                        assertNotNull(ticket.handlerId(), this::where);
                case REPLIED, REVISITING, CLOSED -> {
                    assertNotNull(ticket.replyTextId(), this::where);
                    assertNotNull(ticket.repliedAt(), this::where);
                }
                case NOT_ACCEPTED -> assertNotNull(ticket.declineReason(), this::where);
                default -> assertNull(ticket.repliedAt(), this::where);
            }
            if (ticket.asked() != null) {
                assertTrue(asksFit(ticket.asked().awaiting(), state), this::where);
            }
        }

        private boolean repliedWithMaster() {
            return ticket.mergedInto() != null
                    && events.stream().anyMatch(event -> event.act() == Act.REPLY_MERGED);
        }

        private boolean asksFit(Awaiting awaiting, TicketState state) {
            return switch (awaiting) {
                case DECLINE -> state == TicketState.PENDING_ACCEPTANCE;
                case RETURN, RULING -> state == TicketState.PENDING_SIGN;
                case EXTENSION, EXTENSION_SUPERVISOR, EXTENSION_LEADER, SUSPENSION ->
                        state == TicketState.HANDLING;
                case REWORK -> state == TicketState.REVISITING;
            };
        }

        /** All that a refused act could have changed, in either ticket. */
        private String picture() {
            return Stream.of(ticket, master)
                    .map(it -> TicketColumns.values(it).toString())
                    .collect(Collectors.joining("|"));
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private String where() {
            return "seed " + seed + ", " + events.size() + " events, " + ticket.state();
        }
    }
}
