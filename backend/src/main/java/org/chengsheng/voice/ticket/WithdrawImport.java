package org.chengsheng.voice.ticket;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes the tickets of one import out of the register again: each gets a last event and is hidden.
 * It works in the transaction of the connection it is given.
 */
public final class WithdrawImport {

    private static final int BATCH = 1_000;

    /** Events of the import itself; any other means that somebody worked on the ticket. */
    private static final String ACTED =
            "select count(*) from voice_ticket t where t.import_id = ? and not t.hidden and exists"
                    + " (select 1 from voice_ticket_event e where e.ticket_id = t.id and e.act not"
                    + " in ('IMPORT', 'IMPORT_REPLY', 'IMPORT_CLOSE'))";

    private final Connection connection;
    private final EventChain chain;
    private final UUID importId;

    public WithdrawImport(Connection connection, EventChain chain, UUID importId) {
        this.connection = connection;
        this.chain = chain;
        this.importId = importId;
    }

    private record Head(UUID id, TicketState state, int count, byte[] hash) {}

    /** Keeps everybody from acting on the tickets until the transaction ends. */
    public void lock() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from (select 1 from voice_ticket where import_id = ?"
                                + " and not hidden order by id for update) locked")) {
            select.setObject(1, importId);
            select.executeQuery();
        }
    }

    /** How many tickets somebody has acted on since. */
    public int actedOn() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ACTED)) {
            select.setObject(1, importId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /**
     * Withdraws the next batch.
     *
     * @return how many, 0 when none is left
     */
    public int next(Actor actor, Instant now) throws SQLException, IOException {
        List<Head> heads = batch();
        CopyRows events = new CopyRows(EventRows.TABLE);
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update voice_ticket set state = ?, hidden = true, event_count = ?,"
                                // Nobody looks for it any more, and indexing it anew is slow.
                                + " event_head = ?, search = '', version = version + 1"
                                + " where id = ?")) {
            for (Head head : heads) {
                TicketEvent event = withdrawal(head, actor, now);
                EventRows.add(events, event);
                update.setString(1, event.toState().name());
                update.setInt(2, event.seq());
                update.setBytes(3, event.hash());
                update.setObject(4, head.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        events.send(connection);
        return heads.size();
    }

    private TicketEvent withdrawal(Head head, Actor actor, Instant now) {
        EventDraft draft =
                new EventDraft(
                        now,
                        Act.UNDO_IMPORT,
                        head.state(),
                        TicketState.WITHDRAWN,
                        actor,
                        null,
                        List.of(),
                        Map.of("import", importId));
        return chain.append(head.id(), head.count() + 1, head.hash(), draft, null);
    }

    private List<Head> batch() throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id, state, event_count, event_head from voice_ticket where"
                                + " import_id = ? and not hidden order by id limit ?")) {
            select.setObject(1, importId);
            select.setInt(2, BATCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    heads.add(
                            new Head(
                                    rows.getObject(1, UUID.class),
                                    TicketState.valueOf(rows.getString(2)),
                                    rows.getInt(3),
                                    rows.getBytes(4)));
                }
            }
        }
        return heads;
    }
}
