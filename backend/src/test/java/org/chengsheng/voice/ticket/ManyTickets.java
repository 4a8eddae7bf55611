package org.chengsheng.voice.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * A register of years for measuring: tickets with their events (five on average), texts and sealed
 * contacts, by COPY. Chains and seals are real under the secret given; indexes are made after the
 * rows, figures at the end. All in one transaction, so the product had better not run meanwhile.
 * Needs a bureau in the database: start the product once with {@code CHENGSHENG_DEMO=true}.
 *
 * <p>The connection is the owner's, for it switches triggers off.
 */
public final class ManyTickets {

    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final int BATCH = 2_000;
    private static final String[] TABLES = {
        "voice_ticket", "voice_ticket_event", "voice_ticket_text", "voice_contact"
    };

    private final Connection database;
    private final EventChain chain;
    private final Contacts contacts;
    private final Random random = new Random(20_261_125);

    public ManyTickets(Connection database, SecretKeys keys) {
        this.database = database;
        this.chain = new EventChain(keys.derive("ticket-event-chain"), keys.derive("ticket-text"));
        this.contacts = new Contacts(null, keys);
    }

    /** {@code <jdbc url> <owner> <password> <CHENGSHENG_SECRET_KEY> <how many>}. */
    public static void main(String... args) throws SQLException, IOException {
        Instant start = Instant.now();
        try (Connection owner = DriverManager.getConnection(args[0], args[1], args[2])) {
            new ManyTickets(owner, new SecretKeys(args[3])).make(Integer.parseInt(args[4]));
        }
        System.out.println(
                "done after " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }

    public void make(int count) throws SQLException, IOException {
        database.setAutoCommit(false);
        run("set local session_replication_role = replica");
        run("set local maintenance_work_mem = '1GB'");
        run("set local synchronous_commit = off");
        List<String> indexes = dropIndexes();
        copy(count);
        say("rows are there");
        for (String index : indexes) {
            run(index);
        }
        say("indexes are there");
        run("select voice_figures_rebuild()");
        database.commit();
        database.setAutoCommit(true);
        for (String table : TABLES) {
            run("vacuum (analyze) " + table);
        }
        run("vacuum (analyze) voice_figure_month");
    }

    private void copy(int count) throws SQLException, IOException {
        SampleBureau bureau = SampleBureau.read(database);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID importId = importOf(bureau, now);
        SampleLife lives = new SampleLife(bureau, now, random);
        CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
        for (int made = 0; made < count; made += BATCH) {
            Batch batch = new Batch(importId);
            for (int i = made; i < Math.min(count, made + BATCH); i++) {
                long ago = (long) (SPAN.toSeconds() * (count - i - random.nextDouble()) / count);
                batch.add(lives.next(now.minusSeconds(ago + 60)));
            }
            sent.join();
            sent = CompletableFuture.runAsync(() -> batch.send(database));
            if (made % 100_000 == 0) {
                say(made + " rows");
            }
        }
        sent.join();
    }

    /** The rows of some tickets. */
    private final class Batch {

        private final UUID importId;
        private final CopyRows tickets =
                new CopyRows("voice_ticket (" + TicketColumns.names() + ", area, import_id)");
        private final CopyRows events = new CopyRows(EventRows.TABLE);
        private final CopyRows texts =
                new CopyRows("voice_ticket_text (id, ticket_id, body, created_at)");
        private final CopyRows sealed =
                new CopyRows("voice_contact (ticket_id, name, phone, phone_index)");

        private Batch(UUID importId) {
            this.importId = importId;
        }

        private void add(Ticket ticket) {
            StringBuilder written = new StringBuilder();
            List<EventDraft> drafts = ticket.takeDrafts();
            ticket.keepTime(new SampleSteps(), drafts.get(drafts.size() - 1).at());
            for (EventDraft draft : drafts) {
                written.append(add(ticket, draft)).append(' ');
            }
            ticket.index(
                    TicketTerms.of(
                            ticket.submittedAt,
                            ticket.number,
                            ticket.place.address(),
                            written.toString()));
            List<Object> row = new ArrayList<>(TicketColumns.values(ticket));
            row.add(ticket.place.address().substring(3, ticket.place.address().indexOf('区') + 1));
            row.add(ticket.externalNumber == null ? null : importId);
            tickets.add(row.toArray());
            if (!ticket.anonymous) {
                SampleTexts texts = new SampleTexts(random);
                Contact contact = new Contact(texts.name(), texts.phone());
                Contacts.SealedContact safe = contacts.seal(ticket.id, contact);
                sealed.add(ticket.id, safe.name(), safe.phone(), safe.phoneIndex());
            }
        }

        /** The event in its chain; gives what is searched for. */
        private String add(Ticket ticket, EventDraft draft) {
            UUID textId = null;
            if (draft.text() != null) {
                textId = ticket.eventCount == 0 ? ticket.id : UuidCreator.getTimeOrderedEpoch();
            }
            TicketEvent event =
                    chain.append(ticket.id, ticket.eventCount + 1, ticket.eventHead, draft, textId);
            ticket.advance(event);
            EventRows.add(events, event);
            if (textId != null && !textId.equals(ticket.id)) {
                texts.add(textId, ticket.id, draft.text(), event.at());
            }
            if (draft.act() == Act.SUBMIT_RESULT || draft.act() == Act.IMPORT_REPLY) {
                ticket.replyTextId = ticket.repliedAt == null ? null : textId;
            }
            return textId == null || draft.act() == Act.REVISIT ? "" : draft.text();
        }

        private void send(Connection connection) {
            try {
                tickets.send(connection);
                events.send(connection);
                texts.send(connection);
                sealed.send(connection);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("the rows could not be sent", e);
            }
        }
    }

    private UUID importOf(SampleBureau bureau, Instant now) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        CopyRows row =
                new CopyRows(
                        "voice_import (id, file_name, state, columns, rows_total, created_by,"
                                + " created_at, finished_at)");
        row.add(id, "sample.xlsx", "DONE", "[]", 0, bureau.desk().id(), now, now);
        try {
            row.send(database);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** Building an index once is many times faster than adding a million entries to it. */
    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select pg_get_indexdef(i.indexrelid), i.indexrelid::regclass from"
                                        + " pg_index i where i.indrelid in ('"
                                        + String.join("'::regclass, '", TABLES)
                                        + "'::regclass) and not i.indisunique")) {
            while (rows.next()) {
                definitions.add(rows.getString(1));
                drops.add("drop index " + rows.getString(2));
            }
        }
        for (String drop : drops) {
            run(drop);
        }
        return definitions;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(String what) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
