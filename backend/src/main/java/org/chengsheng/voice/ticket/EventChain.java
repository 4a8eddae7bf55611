package org.chengsheng.voice.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * The hash chain of a ticket: each event's HMAC covers the event and the HMAC before it, so an
 * edited, removed, inserted or swapped event is found (reliability.md 3.2). A plain class.
 */
public final class EventChain {

    /** What the first event points back to. */
    public static final byte[] ROOT = new byte[32];

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final byte[] chainKey;
    private final byte[] textKey;

    /**
     * @param chainKey 32 bytes, for the links
     * @param textKey 32 bytes, for the commitments of texts
     */
    public EventChain(byte[] chainKey, byte[] textKey) {
        this.chainKey = chainKey.clone();
        this.textKey = textKey.clone();
    }

    /** The event in its place after the given head. */
    public TicketEvent append(UUID ticketId, int seq, byte[] head, EventDraft draft, UUID textId) {
        Map<String, Object> facts = new TreeMap<>(draft.facts());
        if (draft.text() != null) {
            facts.put("textSeal", commitment(draft.text()));
        }
        if (!draft.photos().isEmpty()) {
            facts.put("photos", draft.photos());
        }
        TicketEvent event = new TicketEvent(ticketId, seq, draft, textId, write(facts));
        event.link(head, hash(event.canonical(), head));
        return event;
    }

    /** What the chain keeps of a text: whether it is still the same can be checked, no more. */
    public String commitment(String text) {
        return HexFormat.of()
                .formatHex(SecretKeys.hmac(textKey, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Checks all events of one ticket, in order.
     *
     * @param head the hash the ticket itself remembers of its last event
     * @param texts texts by id, as far as they still exist
     * @return the first place that does not fit, empty when the chain is whole
     */
    public OptionalInt firstBreak(
            List<TicketEvent> events, int count, byte[] head, Map<UUID, String> texts) {
        byte[] previous = ROOT;
        int seq = 1;
        for (TicketEvent event : events) {
            boolean fits =
                    event.seq() == seq
                            && Arrays.equals(event.prevHash(), previous)
                            && Arrays.equals(event.hash(), hash(event.canonical(), previous))
                            && textFits(event, texts);
            if (!fits) {
                return OptionalInt.of(seq);
            }
            previous = event.hash();
            seq++;
        }
        return events.size() == count && Arrays.equals(previous, head)
                ? OptionalInt.empty()
                : OptionalInt.of(seq);
    }

    private boolean textFits(TicketEvent event, Map<UUID, String> texts) {
        return Optional.ofNullable(event.textId())
                .map(texts::get)
                .map(text -> event.payload().contains(commitment(text)))
                .orElse(true);
    }

    private byte[] hash(String canonical, byte[] previous) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(canonical.getBytes(StandardCharsets.UTF_8));
        message.writeBytes(previous);
        return SecretKeys.hmac(chainKey, message.toByteArray());
    }

    private static String write(Map<String, Object> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts of an event are plain values", e);
        }
    }
}
