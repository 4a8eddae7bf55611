package org.chengsheng.voice.live;

import java.util.UUID;

/**
 * What a console is told: that something changed, never what.
 *
 * @param ticketId null when it concerns no single ticket
 * @param version of the ticket; 0 when something beside it changed
 */
record Signal(Kind kind, UUID ticketId, int version) {

    /** Names of the events on the wire. */
    enum Kind {
        /** A ticket was filed or acted on, or a note was written. */
        TICKET,
        /** Somebody came to a ticket, left it, or began to write. */
        PRESENCE,
        /** Many tickets changed, or signals were lost: read everything anew. */
        ALL,
        /** Keeps the connection alive; nothing happened. */
        BEAT
    }

    static final Signal ALL = new Signal(Kind.ALL, null, 0);
    static final Signal BEAT = new Signal(Kind.BEAT, null, 0);

    /** Reads what the database sent; something of a newer version means "read anew". */
    static Signal parse(String payload) {
        String[] parts = payload.split(":", 3);
        try {
            return switch (parts[0]) {
                case "t" ->
                        new Signal(
                                Kind.TICKET, UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
                case "p" -> new Signal(Kind.PRESENCE, UUID.fromString(parts[1]), 0);
                default -> ALL;
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            return ALL;
        }
    }

    boolean changesTickets() {
        return kind == Kind.TICKET || kind == Kind.ALL;
    }

    String json() {
        return ticketId == null
                ? "{}"
                : "{\"id\":\"" + ticketId + "\",\"version\":" + version + "}";
    }
}
