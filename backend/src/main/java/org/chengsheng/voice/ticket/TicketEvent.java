package org.chengsheng.voice.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One link of a ticket's history; written once, never changed. */
@Entity
@Immutable
@Table(name = "voice_ticket_event")
@IdClass(TicketEvent.Key.class)
public class TicketEvent {

    /** Ticket and place in its chain. */
    public record Key(UUID ticketId, int seq) implements Serializable {}

    @Id private UUID ticketId;
    @Id private int seq;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private TicketState fromState;

    @Enumerated(EnumType.STRING)
    private TicketState toState;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private UUID actorId;
    private UUID unitId;
    private UUID textId;
    private String payload;
    private byte[] prevHash;
    private byte[] hash;

    private static final ObjectMapper JSON = new ObjectMapper();

    protected TicketEvent() {}

    TicketEvent(UUID ticketId, int seq, EventDraft draft, UUID textId, String payload) {
        this.ticketId = ticketId;
        this.seq = seq;
        this.at = draft.at();
        this.act = draft.act();
        this.fromState = draft.from();
        this.toState = draft.to();
        this.actorKind = draft.actor().kind();
        this.actorId = draft.actor().id();
        this.unitId = draft.actor().unitId();
        this.textId = textId;
        this.payload = payload;
    }

    void link(byte[] previous, byte[] own) {
        prevHash = previous;
        hash = own;
    }

    /** Everything the hash covers, one field a line, in a form that never changes. */
    String canonical() {
        return String.join(
                "\n",
                ticketId.toString(),
                Integer.toString(seq),
                at.getEpochSecond() + "." + at.getNano() / 1000,
                act.name(),
                String.valueOf(fromState),
                toState.name(),
                actorKind.name(),
                String.valueOf(actorId),
                String.valueOf(unitId),
                String.valueOf(textId),
                payload);
    }

    public UUID ticketId() {
        return ticketId;
    }

    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public TicketState fromState() {
        return fromState;
    }

    public TicketState toState() {
        return toState;
    }

    public Actor.Kind actorKind() {
        return actorKind;
    }

    public UUID actorId() {
        return actorId;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID textId() {
        return textId;
    }

    public String payload() {
        return payload;
    }

    /** The small values that explain the act. */
    public JsonNode facts() {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event keeps its facts as JSON", e);
        }
    }

    byte[] prevHash() {
        return prevHash;
    }

    byte[] hash() {
        return hash;
    }
}
