package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretFixture;
import org.chengsheng.platform.secret.SecretKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a written history is found at its place (reliability.md 3.2). */
class EventChainTest {

    private static final UUID TICKET = id(100);

    private final EventChain chain = chain(SecretFixture.keys());
    private final List<EventDraft> drafts =
            new ArrayList<>(TicketFixture.closed(TicketKind.COMPLAINT).takeDrafts());
    private final Map<UUID, String> texts = new HashMap<>();
    private List<TicketEvent> events;
    private byte[] head;

    @BeforeEach
    void write() {
        events = written(chain, TICKET);
        head = events.get(events.size() - 1).hash();
    }

    @Test
    void theUntouchedHistoryIsWhole() {
        assertEquals(9, events.size());
        assertEquals(OptionalInt.empty(), firstBreak());
    }

    @Test
    void aTicketWithoutEventsIsWhole() {
        assertEquals(
                OptionalInt.empty(), chain.firstBreak(List.of(), 0, EventChain.ROOT, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void anEditedEventIsFound(int seq) {
        TicketEvent old = events.get(seq - 1);
        EventDraft draft = drafts.get(seq - 1);
        EventDraft later =
                new EventDraft(
                        draft.at().plusSeconds(1),
                        draft.act(),
                        draft.from(),
                        draft.to(),
                        draft.actor(),
                        draft.text(),
                        draft.photos(),
                        draft.facts());
        TicketEvent edited = new TicketEvent(TICKET, seq, later, old.textId(), old.payload());
        edited.link(old.prevHash(), old.hash());
        events.set(seq - 1, edited);

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void editedFactsAreFound(int seq) {
        TicketEvent old = events.get(seq - 1);
        TicketEvent edited =
                new TicketEvent(TICKET, seq, drafts.get(seq - 1), old.textId(), "{\"x\":1}");
        edited.link(old.prevHash(), old.hash());
        events.set(seq - 1, edited);

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void aDeletedEventIsFound(int seq) {
        events.remove(seq - 1);

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void aDeletedEventIsFoundEvenWhenTheRestIsRenumbered(int seq) {
        events.remove(seq - 1);
        for (int i = seq - 1; i < events.size(); i++) {
            TicketEvent old = events.get(i);
            TicketEvent moved =
                    new TicketEvent(TICKET, i + 1, drafts.get(i + 1), old.textId(), old.payload());
            moved.link(old.prevHash(), old.hash());
            events.set(i, moved);
        }

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @Test
    void aDeletedTailIsFound() {
        events.remove(events.size() - 1);

        assertEquals(OptionalInt.of(9), firstBreak());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void anInsertedEventIsFound(int seq) {
        byte[] before = seq == 1 ? EventChain.ROOT : events.get(seq - 2).hash();
        EventChain forger = chain(SecretFixture.keys((byte) 66));
        events.add(seq - 1, forger.append(TICKET, seq, before, drafts.get(2), null));

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @Test
    void anAppendedEventIsFound() {
        EventChain forger = chain(SecretFixture.keys((byte) 66));
        events.add(forger.append(TICKET, 10, head, drafts.get(2), null));

        assertEquals(OptionalInt.of(10), firstBreak());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void swappedEventsAreFound(int seq) {
        Collections.swap(events, seq - 1, seq);

        assertEquals(OptionalInt.of(seq), firstBreak());
    }

    @Test
    void anEventOfAnotherTicketIsFound() {
        events.set(3, written(chain, id(101)).get(3));

        assertEquals(OptionalInt.of(4), firstBreak());
    }

    /** For example from a backup: every event is genuine and linked by hand to the one before. */
    @Test
    void aHistorySplicedOfTwoGenuineOnesIsFound() {
        EventDraft second = drafts.get(1);
        drafts.set(1, TicketFixture.needSupplement(TicketKind.COMPLAINT).takeDrafts().get(2));
        List<TicketEvent> other = written(chain, TICKET);
        drafts.set(1, second);
        TicketEvent fifth = other.get(4);
        fifth.link(events.get(3).hash(), fifth.hash());
        events.set(4, fifth);

        assertEquals(OptionalInt.of(5), firstBreak());
    }

    @Test
    void aHistoryRewrittenWithoutTheKeyIsFoundAtOnce() {
        events = written(chain(SecretFixture.keys((byte) 66)), TICKET);
        head = events.get(events.size() - 1).hash();

        assertEquals(OptionalInt.of(1), firstBreak());
    }

    @Test
    void aTicketThatForgotItsHeadIsFound() {
        head = EventChain.ROOT;

        assertEquals(OptionalInt.of(10), firstBreak());
    }

    @Test
    void aChangedTextIsFoundAtItsEvent() {
        TicketEvent result =
                events.stream().filter(e -> e.act() == Act.SUBMIT_RESULT).findFirst().orElseThrow();
        texts.put(result.textId(), "已处理");

        assertEquals(OptionalInt.of(result.seq()), firstBreak());
    }

    @Test
    void aTextErasedByLawLeavesTheChainWhole() {
        texts.clear();

        assertEquals(OptionalInt.empty(), firstBreak());
    }

    @Test
    void theCommitmentShowsNothingOfTheText() {
        String text = drafts.get(0).text();

        assertTrue(chain.commitment(text).matches("[0-9a-f]{64}"));
        assertFalse(events.get(0).payload().contains(text));
        assertFalse(events.get(0).canonical().contains(text));
        assertNotEquals(
                chain(SecretFixture.keys((byte) 66)).commitment(text), chain.commitment(text));
    }

    private OptionalInt firstBreak() {
        return chain.firstBreak(events, drafts.size(), head, texts);
    }

    private static EventChain chain(SecretKeys keys) {
        return new EventChain(keys.derive("ticket-event-chain"), keys.derive("ticket-text"));
    }

    private List<TicketEvent> written(EventChain by, UUID ticketId) {
        List<TicketEvent> written = new ArrayList<>();
        byte[] previous = EventChain.ROOT;
        for (EventDraft draft : drafts) {
            UUID textId = draft.text() == null ? null : id(200 + written.size());
            if (textId != null) {
                texts.put(textId, draft.text());
            }
            TicketEvent event = by.append(ticketId, written.size() + 1, previous, draft, textId);
            previous = event.hash();
            written.add(event);
        }
        return written;
    }
}
