package org.chengsheng.voice.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.chengsheng.voice.ticket.Contacts.SealedContact;

/**
 * Writes tickets of an earlier register in bulk, with the same rows and the same chain as if each
 * had been written alone.
 */
public final class TicketCopy {

    private final Connection lookups;
    private final EventChain chain;
    private final Contacts sealer;
    private final Origin origin;

    /** Numbers given in this import; a row that is not committed cannot be looked up. */
    private final Set<String> given = new HashSet<>();

    /**
     * Where the tickets come from.
     *
     * @param importId of all of them
     * @param actor who imports
     * @param at when
     * @param promise when a citizen whose matter is still open can expect the answer
     */
    public record Origin(
            UUID importId, Actor actor, Instant at, Function<ImportedTicket, Instant> promise) {}

    /**
     * @param lookups a connection beside the one the batches are sent on
     */
    public TicketCopy(Connection lookups, EventChain chain, Contacts sealer, Origin origin) {
        this.lookups = lookups;
        this.chain = chain;
        this.sealer = sealer;
        this.origin = origin;
    }

    /** A batch in the form it is sent in. */
    public static final class Batch {

        private final CopyRows tickets =
                new CopyRows(
                        "voice_ticket (id, number, external_number, import_id, kind, state,"
                                + " source, text, summary, address, anonymous, lead_unit_id,"
                                + " submitted_at, promised_at, replied_at, closed_at,"
                                + " reply_text_id, satisfied, search, event_count, event_head)");
        private final CopyRows texts =
                new CopyRows("voice_ticket_text (id, ticket_id, body, created_at)");
        private final CopyRows events = new CopyRows(EventRows.TABLE);
        private final CopyRows contacts =
                new CopyRows("voice_contact (ticket_id, name, phone, phone_index)");

        private Batch() {}

        /** Writes all of it in the transaction of the connection. */
        public void send(Connection connection) throws SQLException, IOException {
            tickets.send(connection);
            texts.send(connection);
            events.send(connection);
            contacts.send(connection);
        }
    }

    /** Prepares some hundreds of tickets; a batch can be sent while the next is prepared. */
    public Batch prepare(List<ImportedTicket> matters) throws SQLException {
        Batch batch = new Batch();
        List<String> numbers = freeNumbers(matters);
        for (int i = 0; i < matters.size(); i++) {
            add(batch, UuidCreator.getTimeOrderedEpoch(), numbers.get(i), matters.get(i));
        }
        return batch;
    }

    private void add(Batch batch, UUID id, String number, ImportedTicket matter) {
        boolean replied = matter.reply() != null;
        UUID replyId = replied ? UuidCreator.getTimeOrderedEpoch() : null;
        byte[] head = EventChain.ROOT;
        int seq = 0;
        TicketState state = null;
        for (EventDraft draft : history(matter)) {
            UUID textId = draft.text() == null ? null : seq == 0 ? id : replyId;
            TicketEvent event = chain.append(id, ++seq, head, draft, textId);
            EventRows.add(batch.events, event);
            head = event.hash();
            state = event.toState();
        }
        if (replied) {
            batch.texts.add(replyId, id, matter.reply(), matter.repliedAt());
        }
        if (!matter.contact().isEmpty()) {
            SealedContact contact = sealer.seal(id, matter.contact());
            batch.contacts.add(id, contact.name(), contact.phone(), contact.phoneIndex());
        }
        batch.tickets.add(
                id,
                number,
                matter.externalNumber(),
                origin.importId(),
                matter.kind(),
                state,
                matter.source(),
                matter.text(),
                Ticket.summaryOf(matter.title() == null ? matter.text() : matter.title()),
                matter.address(),
                matter.contact().isEmpty(),
                // An open matter is dispatched by us; until then the old unit is a fact only.
                replied ? matter.unitId() : null,
                matter.submittedAt(),
                replied ? null : origin.promise().apply(matter),
                matter.repliedAt(),
                matter.repliedAt(),
                replyId,
                matter.satisfied(),
                TicketTerms.of(
                        matter.submittedAt(),
                        number,
                        matter.externalNumber(),
                        matter.text(),
                        matter.address(),
                        matter.reply()),
                seq,
                head);
    }

    /** What happened before us keeps its own times; when it was imported is a fact of the event. */
    private List<EventDraft> history(ImportedTicket matter) {
        List<EventDraft> history = new ArrayList<>();
        history.add(
                step(
                        Act.IMPORT,
                        null,
                        TicketState.PENDING_ACCEPTANCE,
                        origin.actor(),
                        matter.submittedAt(),
                        matter.text(),
                        facts(matter)));
        if (matter.reply() != null) {
            history.add(
                    step(
                            Act.IMPORT_REPLY,
                            TicketState.PENDING_ACCEPTANCE,
                            TicketState.REPLIED,
                            Actor.SYSTEM,
                            matter.repliedAt(),
                            matter.reply(),
                            Map.of()));
            history.add(
                    step(
                            Act.IMPORT_CLOSE,
                            TicketState.REPLIED,
                            TicketState.CLOSED,
                            Actor.SYSTEM,
                            matter.repliedAt(),
                            null,
                            Map.of()));
        }
        return history;
    }

    private Map<String, Object> facts(ImportedTicket matter) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("import", origin.importId());
        facts.put("importedAt", origin.at().toString());
        facts.put("row", matter.rowNumber());
        facts.put("kind", matter.kind());
        facts.put("source", matter.source());
        if (matter.externalNumber() != null) {
            facts.put("externalNumber", matter.externalNumber());
        }
        if (matter.unitName() != null) {
            facts.put("unitName", matter.unitName());
        }
        return facts;
    }

    private static EventDraft step(
            Act act,
            TicketState from,
            TicketState to,
            Actor actor,
            Instant at,
            String text,
            Map<String, Object> facts) {
        Lifecycle.rows(act, from).stream()
                .filter(row -> row.to().contains(to))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(act + " does not lead to " + to));
        return new EventDraft(at, act, from, to, actor, text, List.of(), facts);
    }

    /**
     * A number has five random symbols a day; a ledger without dates puts all its rows on one day,
     * where that alone would meet itself.
     */
    private List<String> freeNumbers(List<ImportedTicket> batch) throws SQLException {
        List<String> numbers = new ArrayList<>();
        for (ImportedTicket matter : batch) {
            numbers.add(fresh(matter));
        }
        for (Set<String> taken = taken(numbers); !taken.isEmpty(); taken = taken(numbers)) {
            for (int i = 0; i < numbers.size(); i++) {
                if (taken.contains(numbers.get(i))) {
                    numbers.set(i, fresh(batch.get(i)));
                }
            }
        }
        return numbers;
    }

    private String fresh(ImportedTicket matter) {
        String number = TicketNumber.next(matter.submittedAt()).value();
        while (!given.add(number)) {
            number = TicketNumber.next(matter.submittedAt()).value();
        }
        return number;
    }

    private Set<String> taken(List<String> numbers) throws SQLException {
        Set<String> taken = new HashSet<>();
        Array wanted = lookups.createArrayOf("text", numbers.toArray());
        try (PreparedStatement select =
                lookups.prepareStatement("select number from voice_ticket where number = any(?)")) {
            select.setArray(1, wanted);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
        }
        return taken;
    }
}
