package org.chengsheng.publicity.signup;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.SecretKeys;
import org.postgresql.PGConnection;

/**
 * Years of activities for measuring: the demo activities again and again at other times, each with
 * sign-ups whose contacts are really sealed, and a page of the field log. The next one that takes
 * sign-ups has two thousand. The connection is the owner's; the product had better not run.
 */
public final class ManyActivities {

    private static final int DAYS_BACK = 3 * 365;
    private static final int DAYS_AHEAD = 180;
    private static final int BATCH = 5_000;
    private static final int CROWD = 2_000;
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final HexFormat HEX = HexFormat.of();

    private final Connection database;
    private final Applicants applicants;
    private final Random random = new Random(20_261_125);
    private StringBuilder rows = new StringBuilder();

    public ManyActivities(Connection database, SecretKeys keys) {
        this.database = database;
        this.applicants = new Applicants(keys);
    }

    public void make(int activities, int signUps) throws SQLException, IOException {
        database.setAutoCommit(false);
        run("set local session_replication_role = replica");
        run("set local synchronous_commit = off");
        // The tables were small when they were last measured.
        run("set local enable_seqscan = off");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<UUID> made = copyActivities(activities, now);
        for (int i = 0; i < signUps; i++) {
            signUp(i < CROWD ? made.get(0) : made.get(i % made.size()), i, now);
            if (i % BATCH == BATCH - 1) {
                send();
            }
        }
        send();
        run(
                "insert into publicity_signup_tally (activity_id, taken, arrived) select"
                        + " activity_id, sum(people), coalesce(sum(people) filter (where state ="
                        + " 'CHECKED_IN'), 0) from publicity_signup group by 1 on conflict"
                        + " (activity_id) do nothing");
        run(
                "insert into publicity_field_log (id, activity_id, staff_id, headcount, leaflets,"
                        + " staff_minutes, logged_at, received_at) select gen_random_uuid(), id,"
                        + " created_by, 50, 120, 240, ended_at, ended_at from publicity_activity"
                        + " where ended_at is not null");
        run(
                "insert into publicity_evaluation (activity_id, headcount, materials_given, results,"
                        + " written_by, written_at) select id, 50, 120, repeat('成效', 200),"
                        + " created_by, ended_at from publicity_activity where state in"
                        + " ('EVALUATED', 'CLOSED') on conflict do nothing");
        answerTickets();
        run(
                "insert into publicity_placement (activity_id, campaign_id) select id,"
                        + " md5('campaign' || abs(hashtext(number)) % 200)::uuid from"
                        + " publicity_activity on conflict do nothing");
        database.commit();
        database.setAutoCommit(true);
        for (String table :
                List.of(
                        "publicity_activity",
                        "publicity_activity_plan",
                        "publicity_activity_event",
                        "publicity_signup",
                        "publicity_signup_tally",
                        "publicity_field_log",
                        "publicity_evaluation",
                        "publicity_placement",
                        "publicity_answer",
                        "publicity_answer_topic")) {
            run("vacuum (analyze) " + table);
        }
    }

    /** Nine of ten answer tickets of two topics, the others none. */
    private void answerTickets() throws SQLException {
        run(
                "update publicity_activity set answering = true where abs(hashtext(number)) % 10 >"
                        + " 0");
        run(
                "insert into publicity_answer (activity_id, tickets) select id,"
                        + " array['T20251101-' || left(id::text, 6)] from publicity_activity where"
                        + " answering on conflict do nothing");
        run(
                "insert into publicity_answer_topic (activity_id, position, category_code, area,"
                        + " from_day, until_day) select a.id, p, case when p = 0 then"
                        + " (array['E0102', 'P0118', 'E0301'])[1 + abs(hashtext(a.number)) % 3] end,"
                        + " case when p = 1 then '城西区' end, (a.starts_at - interval '90"
                        + " days')::date, a.starts_at::date from publicity_activity a,"
                        + " generate_series(0, 1) p where a.answering on conflict do nothing");
    }

    /** Their ids; the first one is still to come and takes sign-ups. */
    private List<UUID> copyActivities(int count, Instant now) throws SQLException {
        List<String> past = demo("ended_at is not null");
        List<String> open = demo("state = 'PUBLISHED' and capacity is not null and open_to_public");
        List<String> ahead = demo("ended_at is null and began_at is null");
        List<UUID> made = new ArrayList<>();
        try (PreparedStatement copy =
                        database.prepareStatement(
                                "insert into publicity_activity select r.* from publicity_activity"
                                        + " a, lateral (select ?::timestamptz - a.starts_at) as"
                                        + " t(shift), lateral jsonb_populate_record(a,"
                                        + " jsonb_build_object('id', ?, 'number', ?, 'title',"
                                        + " a.title || ?, 'starts_at', a.starts_at + shift,"
                                        + " 'ends_at', a.ends_at + shift, 'first_starts_at',"
                                        + " a.first_starts_at + shift, 'signup_opens_at',"
                                        + " a.signup_opens_at + shift, 'signup_closes_at',"
                                        + " a.signup_closes_at + shift, 'ended_at', a.ended_at +"
                                        + " shift)) r where a.id = ?::uuid");
                PreparedStatement plan =
                        database.prepareStatement(
                                "insert into publicity_activity_plan select ?::uuid, parts from"
                                        + " publicity_activity_plan where activity_id = ?::uuid");
                PreparedStatement events =
                        database.prepareStatement(
                                "insert into publicity_activity_event (id, activity_id, act, state,"
                                        + " actor_id, note, at) select gen_random_uuid(), ?::uuid,"
                                        + " act, state, actor_id, note, at from"
                                        + " publicity_activity_event where activity_id ="
                                        + " ?::uuid")) {
            for (int i = 0; i < count; i++) {
                // Written in the order of time, as a bureau does.
                int day =
                        i == 0
                                ? 7
                                : (int) ((long) (DAYS_BACK + DAYS_AHEAD) * i / count) - DAYS_BACK;
                List<String> like = i == 0 ? open : day < 0 ? past : ahead;
                String from = like.get(random.nextInt(like.size()));
                UUID id = UuidCreator.getTimeOrderedEpoch();
                made.add(id);
                Instant starts = now.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(7200));
                fill(
                        copy,
                        starts.toString(),
                        id.toString(),
                        number("H", starts, i),
                        " 第" + i + "场",
                        from);
                fill(plan, id.toString(), from);
                fill(events, id.toString(), from);
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    copy.executeBatch();
                    plan.executeBatch();
                    events.executeBatch();
                }
            }
        }
        return made;
    }

    private static void fill(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private List<String> demo(String which) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select id from publicity_activity where " + which)) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        return ids;
    }

    private void signUp(UUID activity, int position, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant at = now.minusSeconds(random.nextInt(20 * 86_400));
        SealedApplicant contact =
                applicants.seal(
                        id,
                        activity,
                        new Contact("示范" + position % 977, "139%08d".formatted(position)));
        boolean came = position >= CROWD && random.nextInt(10) > 2;
        StringJoiner row = new StringJoiner("\t", "", "\n");
        row.add(id.toString())
                .add(number("B", at, position))
                .add(activity.toString())
                .add(hex(new byte[32]));
        row.add(came ? "CHECKED_IN" : "CONFIRMED").add("1").add("0");
        row.add(hex(contact.name())).add(hex(contact.phone())).add(hex(contact.phoneIndex()));
        row.add(hex(contact.nameIndex())).add(hex(contact.tailIndex())).add("false");
        row.add(at.toString()).add(came ? at.toString() : "\\N").add(at.toString());
        rows.append(row);
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HEX.formatHex(bytes);
    }

    /** Counted through: of so many random ones on a day two would be the same. */
    private static String number(String letter, Instant at, int position) {
        String day = WorkingCalendar.dayOf(at).toString().replace("-", "");
        StringBuilder symbols = new StringBuilder();
        for (int rest = position; symbols.length() < 5; rest /= SYMBOLS.length()) {
            symbols.append(SYMBOLS.charAt(rest % SYMBOLS.length()));
        }
        return letter + day + "-" + symbols + Codes.check(day + symbols);
    }

    private void send() throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy publicity_signup (id, number, activity_id, receipt_hash, state,"
                                + " people, children, name, phone, phone_index, name_index,"
                                + " tail_index, yields, signed_at, checked_in_at, updated_at) from"
                                + " stdin",
                        new StringReader(rows.toString()));
        rows = new StringBuilder();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
