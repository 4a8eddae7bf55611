package org.chengsheng.voice.figure;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three rates: kept with each change, equal to a recount and to the lists behind them. */
@ApiTest
class FiguresApiTest {

    private static final String FIGURES = "/api/console/ticket-figures";
    private static final String ALL_TIME = "from=2000-01&to=2099-12";

    private static final Map<String, String> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("received", "");
        MEASURES.put("replied", "REPLIED");
        MEASURES.put("due", "DUE");
        MEASURES.put("inTime", "IN_TIME");
        MEASURES.put("onTime", "ON_TIME");
        MEASURES.put("late", "LATE");
        MEASURES.put("closed", "CLOSED");
        MEASURES.put("answered", "ANSWERED");
        MEASURES.put("unanswered", "UNANSWERED");
        MEASURES.put("satisfied", "SATISFIED");
        MEASURES.put("solvedAsked", "SOLVED_ASKED");
        MEASURES.put("solved", "SOLVED");
        MEASURES.put("officeSolved", "OFFICE_SOLVED");
        MEASURES.put("contradicted", "CONTRADICTED");
        MEASURES.put("overdue", "OVERDUE");
        MEASURES.put("dispatched", "DISPATCHED");
        MEASURES.put("signDue", "SIGN_DUE");
        MEASURES.put("signInTime", "SIGN_IN_TIME");
        MEASURES.put("signed", "SIGNED");
        MEASURES.put("extended", "EXTENDED");
        MEASURES.put("reworked", "REWORKED");
    }

    @ParameterizedTest
    @EnumSource(FigureQuery.By.class)
    void everyNumberIsTheCountOfItsList(FigureQuery.By by) {
        try {
            compareBoth(by);
        } catch (AssertionError movedMeanwhile) {
            // A job of the background may close tickets between the figures and the lists.
            compareBoth(by);
        }
    }

    private static void compareBoth(FigureQuery.By by) {
        compare("leader", by, rows("leader", by));
        List<Map<String, Object>> own = rows("handler", by);
        compare("handler", by, own.subList(own.size() - 1, own.size()));
    }

    private static List<Map<String, Object>> rows(String login, FigureQuery.By by) {
        List<Map<String, Object>> rows =
                Staff.as(login)
                        .get(FIGURES + "?" + ALL_TIME + "&by=" + by)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        assertTrue(rows.size() > 1, "too few lines");
        return rows;
    }

    /** The line with the most, the line of tickets without a value or the least, and the total. */
    private static void compare(String login, FigureQuery.By by, List<Map<String, Object>> rows) {
        Set<Map<String, Object>> some = new LinkedHashSet<>();
        some.add(rows.get(0));
        some.add(
                rows.stream()
                        .filter(row -> "".equals(row.get("key")))
                        .findFirst()
                        .orElse(rows.get(Math.max(0, rows.size() - 2))));
        some.add(rows.get(rows.size() - 1));
        for (Map<String, Object> row : some) {
            String list = filter(by, (String) row.get("key"));
            for (Map.Entry<String, String> measure : MEASURES.entrySet()) {
                String what = measure.getValue();
                String filter =
                        list + (what.isEmpty() ? "" : "&measure=" + what) + "&aboutStaff=false";
                Response count = Staff.as(login).get(Ticket.TICKETS + "/count?" + filter);
                int listed = count.path("count");
                int figure = (int) row.get(measure.getKey());
                if (count.<Boolean>path("capped")) {
                    assertTrue(figure > listed, login + " " + filter);
                } else {
                    assertEquals(listed, figure, login + " " + filter);
                }
            }
        }
    }

    private static String filter(FigureQuery.By by, String key) {
        if (key == null) {
            return "limit=20";
        }
        if (key.isEmpty()) {
            return "without=" + by;
        }
        return switch (by) {
            case MONTH -> "from=" + key + "-01&to=" + java.time.YearMonth.parse(key).atEndOfMonth();
            default -> by.name().toLowerCase(java.util.Locale.ROOT) + "=" + key;
        };
    }

    @Test
    void whateverHappensTheFiguresAreARecount() throws SQLException {
        Random random = new Random(42);
        for (int i = 0; i < 8; i++) {
            Citizen citizen = Citizen.complains("三率用的一件，第 " + i + " 件。");
            Ticket ticket = Ticket.of(citizen);
            if (random.nextInt(4) > 0) {
                ticket.replied();
                if (random.nextBoolean()) {
                    citizen.rates(
                                    Map.of(
                                            "contacted", random.nextBoolean(),
                                            "solved", random.nextBoolean(),
                                            "satisfied", random.nextBoolean()))
                            .then()
                            .statusCode(200);
                }
            }
            if (random.nextInt(5) == 0) {
                // What an undone import does to a ticket.
                OwnerDatabase.update(
                        "update voice_ticket set hidden = true where number = ?", ticket.number());
            }
            if (random.nextInt(6) == 0) {
                OwnerDatabase.update(
                        "update voice_ticket set about_staff = true, route = 'DISCIPLINE' where number = ?",
                        ticket.number());
            }
            if (random.nextInt(2) == 0) {
                workOn(ticket.number(), random);
            }
            if (random.nextInt(3) == 0) {
                Arc.container().instance(FoldFigures.class).get().handle();
            }
            assertEquals(recount(), kept());
        }
        Arc.container().instance(FoldFigures.class).get().handle();
        assertEquals(recount(), kept());
        assertEquals(0, OwnerDatabase.number("select count(*) from voice_figure_change"));
        OwnerDatabase.text("select voice_figures_rebuild()");
        assertEquals(recount(), kept());
    }

    /** What signing, extension, rework and a late answer leave on a ticket. */
    private static void workOn(String number, Random random) {
        OwnerDatabase.update(
                "update voice_ticket set lead_unit_id = (select min(cast(id as text))::uuid from"
                        + " org_unit), dispatched_at = submitted_at, sign_due_at = submitted_at +"
                        + " interval '4 hours', signed_at = submitted_at + make_interval(mins => ?),"
                        + " extension_count = ?, rework_count = ?, overdue = ? where number = ?",
                random.nextInt(600) - 30,
                random.nextInt(3),
                random.nextInt(3),
                random.nextBoolean(),
                number);
    }

    @Test
    void theAreaIsThatOfThePointElseThatOfTheAddress() {
        assertEquals("城西区", area(30.107, 120.160, "没有写区"));
        assertEquals("江南区", area(null, null, "示范市江南区望江路"));
        assertEquals("", area(null, null, "别的城市"));
        assertEquals("", area(31.9, 118.0, null));
        assertEquals(
                0, OwnerDatabase.number("select count(*) from voice_ticket where area is null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATE", "DUE", "OVERDUE"})
    void whileItsClockStandsATicketIsNotLate(String measure) {
        Ticket ticket = Ticket.of(Citizen.complains("路口的沙土没有清扫。")).accepted().dispatchedTo("ZD01");
        String list = Ticket.TICKETS + "?q=" + ticket.number() + "&measure=" + measure;
        String past = "update voice_ticket set due_at = now() - interval '9 days' where number = ?";
        OwnerDatabase.update(past, ticket.number());
        Staff.as("supervisor").get(list).then().body("items.size()", is(1));

        OwnerDatabase.update(
                "update voice_ticket set paused_at = now() - interval '20 days' where number = ?",
                ticket.number());
        Staff.as("supervisor").get(list).then().body("items.size()", is(0));
    }

    @Test
    void complaintsAboutStaffAreInTheFiguresOfDisciplineAlone() {
        for (int i = 0; i < 5; i++) {
            Citizen.complainsAboutStaff("统计中隔离的一件，第 " + i + " 件。");
        }
        String about = FIGURES + "?" + ALL_TIME + "&by=KIND&aboutStaff=true";
        Staff.as("discipline")
                .get(about)
                .then()
                .statusCode(200)
                .body("items[-1].received", greaterThan(4))
                .body("items[-1].replied", anyOf(nullValue(), is(0), greaterThan(4)));
        for (String login : List.of("acceptor", "handler", "supervisor")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as(login).get(about));
        }
        Staff.as("discipline")
                .get(FIGURES + "?" + ALL_TIME + "&by=KIND")
                .then()
                .body("items[-1].received", equalTo(0));
    }

    @Test
    void theSheetHasTheLinesOfTheScreen() {
        byte[] sheet =
                Staff.as("leader")
                        .accept("*/*")
                        .get(FIGURES + "/sheet?" + ALL_TIME + "&by=UNIT")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertTrue(sheet.length > 2_000);
        Refused.field("from", Staff.as("leader").get(FIGURES + "?from=2026-13&to=2026-12"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(FIGURES + "?" + ALL_TIME));
    }

    private static String area(Double lat, Double lon, String address) {
        return OwnerDatabase.text(
                "select voice_area_of(cast(? as double precision), cast(? as double precision),"
                        + " cast(? as text))",
                lat,
                lon,
                address);
    }

    private static List<String> kept() throws SQLException {
        String columns =
                "month, unit_id, kind, part, value, sum(received), sum(replied), sum(due),"
                        + " sum(in_time), sum(on_time), sum(late), sum(closed), sum(answered),"
                        + " sum(satisfied), sum(solved_asked), sum(solved), sum(office_solved),"
                        + " sum(contradicted), sum(dispatched), sum(signed), sum(sign_due),"
                        + " sum(sign_in_time), sum(sign_seconds), sum(extended), sum(reworked),"
                        + " sum(overdue)";
        return rows(
                "select "
                        + columns
                        + " from (select * from voice_figure_month union all select * from"
                        + " voice_figure_pending) both_of_them group by 1, 2, 3, 4, 5 having"
                        + " sum(received) <> 0 order by 1, 2, 3, 4, 5");
    }

    /** From the tickets alone, written another way than the trigger. */
    private static List<String> recount() throws SQLException {
        return rows(
                "select date_trunc('month', t.submitted_at at time zone 'Asia/Shanghai')::date,"
                        + " coalesce(t.lead_unit_id, '00000000-0000-0000-0000-000000000000'), t.kind,"
                        + " p.part, p.value, count(*), count(t.replied_at), count(*) filter (where"
                        + " t.replied_at is not null and t.due_at is not null), count(*) filter (where"
                        + " t.replied_at <= t.due_at and coalesce(t.contacted, true)), count(*) filter"
                        + " (where t.replied_at <= t.due_at), count(*) filter (where t.replied_at >"
                        + " t.due_at), count(t.closed_at), count(*) filter (where t.replied_at is not"
                        + " null and t.satisfied is not null), count(*) filter (where t.replied_at is"
                        + " not null and t.satisfied), count(*) filter (where t.replied_at is not null"
                        + " and t.solved is not null), count(*) filter (where t.replied_at is not null"
                        + " and t.solved), count(*) filter (where t.replied_at is not null and"
                        + " t.outcome = 'SOLVED'), count(*) filter (where t.replied_at is not null and"
                        + " t.outcome = 'SOLVED' and t.solved = false), count(*) filter (where"
                        + " dispatched), count(*) filter (where signed), count(*) filter (where signed"
                        + " and t.sign_due_at is not null), count(*) filter (where signed and"
                        + " t.sign_due_at >= t.signed_at), coalesce(sum(extract(epoch from"
                        + " t.signed_at - t.dispatched_at)::bigint) filter (where signed), 0)::bigint,"
                        + " count(*) filter (where dispatched and t.extension_count <> 0), count(*)"
                        + " filter (where dispatched and t.rework_count <> 0), count(*) filter (where"
                        + " t.overdue or t.due_at < t.replied_at) from voice_ticket t cross join"
                        + " lateral (select t.lead_unit_id is not null and t.dispatched_at is not"
                        + " null as dispatched, t.lead_unit_id is not null and not t.signed_at <"
                        + " t.dispatched_at as signed) work cross join lateral (values ('ALL', ''), ('CATEGORY', coalesce(t.category_code, '')),"
                        + " ('SOURCE', t.source), ('AREA', coalesce(t.area, ''))) as p (part, value)"
                        + " where not t.hidden and not t.about_staff group by 1, 2, 3, 4, 5 order by"
                        + " 1, 2, 3, 4, 5");
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection owner = OwnerDatabase.connect();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
