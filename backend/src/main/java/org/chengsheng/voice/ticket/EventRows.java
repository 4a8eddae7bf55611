package org.chengsheng.voice.ticket;

/** Events as rows of a COPY; the columns are those of {@link TicketEvent}. */
final class EventRows {

    static final String TABLE =
            "voice_ticket_event (ticket_id, seq, at, act, from_state, to_state, actor_kind,"
                    + " actor_id, unit_id, text_id, payload, prev_hash, hash)";

    private EventRows() {}

    static void add(CopyRows rows, TicketEvent event) {
        rows.add(
                event.ticketId(),
                event.seq(),
                event.at(),
                event.act(),
                event.fromState(),
                event.toState(),
                event.actorKind(),
                event.actorId(),
                event.unitId(),
                event.textId(),
                event.payload(),
                event.prevHash(),
                event.hash());
    }
}
