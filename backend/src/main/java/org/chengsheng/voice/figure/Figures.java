package org.chengsheng.voice.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.figure.FigureQuery.By;
import org.chengsheng.voice.handling.Conditions;
import org.chengsheng.voice.handling.TicketReach;

/**
 * The three rates and what belongs to them, from the months that are kept with each change. What is
 * late without a reply moves with the clock and is counted from the open tickets.
 */
@ApplicationScoped
class Figures {

    static final List<String> COUNTERS =
            List.of(
                    "received",
                    "replied",
                    "due",
                    "in_time",
                    "on_time",
                    "late",
                    "closed",
                    "answered",
                    "satisfied",
                    "solved_asked",
                    "solved",
                    "office_solved",
                    "contradicted");

    private static final String NO_UNIT = "00000000-0000-0000-0000-000000000000";

    /** Which of the kept parts holds the lines of a split. */
    private static String part(By by) {
        return switch (by) {
            case UNIT, KIND, MONTH -> "ALL";
            case CATEGORY, AREA, SOURCE -> by.name();
        };
    }

    private static String keptKey(By by) {
        return switch (by) {
            case UNIT -> "nullif(cast(unit_id as text), '" + NO_UNIT + "')";
            case KIND -> "kind";
            case MONTH -> "to_char(month, 'YYYY-MM')";
            case CATEGORY, AREA, SOURCE -> "value";
        };
    }

    private static String ticketKey(By by) {
        return switch (by) {
            case UNIT -> "cast(t.lead_unit_id as text)";
            case KIND -> "t.kind";
            case MONTH -> "to_char(t.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM')";
            case CATEGORY -> "t.category_code";
            case AREA -> "t.area";
            case SOURCE -> "t.source";
        };
    }

    private final EntityManager database;
    private final FigureLabels labels;
    private final Clock clock;

    Figures(EntityManager database, FigureLabels labels, Clock clock) {
        this.database = database;
        this.labels = labels;
        this.clock = clock;
    }

    /** Lines with the most tickets first, months in their order, the total last. */
    List<FigureRow> of(FigureQuery query, StaffMember staff) {
        TicketReach reach = new TicketReach(staff);
        if (query.aboutStaff && !reach.staffComplaints()) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED);
        }
        TreeMap<String, long[]> numbers = new TreeMap<>();
        if (query.aboutStaff) {
            add(numbers, live(query, staff));
        } else if (reach.ordinary()) {
            add(numbers, kept(query, reach));
        }
        if (query.aboutStaff || reach.ordinary()) {
            addOpenLate(numbers, openLate(query, staff));
        }
        return rows(query, numbers);
    }

    private List<FigureRow> rows(FigureQuery query, TreeMap<String, long[]> numbers) {
        List<FigureRow> rows = new ArrayList<>();
        long[] total = new long[COUNTERS.size()];
        FigureLabels.Names names = labels.of(query.by, numbers.keySet());
        numbers.forEach(
                (key, counts) -> {
                    if (Arrays.stream(counts).anyMatch(count -> count != 0)) {
                        rows.add(row(key, names.of(key), counts));
                    }
                    Arrays.setAll(total, i -> total[i] + counts[i]);
                });
        if (query.by != By.MONTH) {
            rows.sort((a, b) -> Long.compare(b.received(), a.received()));
        }
        rows.add(row(null, labels.total(), total));
        return query.aboutStaff ? rows.stream().map(FigureRow::withoutSmallNumbers).toList() : rows;
    }

    /** From the months, with what is not folded into them yet. */
    private Query kept(FigureQuery query, TicketReach reach) {
        Conditions where = new Conditions("part = :part").bind("part", part(query.by));
        where.and("month between :first and :last");
        where.bind("first", query.first().atDay(1)).bind("last", query.last().atDay(1));
        where.equal("unit_id", "unit", query.unit);
        where.equal("unit_id", "ownUnit", reach.onlyUnit());
        where.in("kind", "kinds", query.kind);
        String columns = String.join(", ", COUNTERS);
        String sums = "sum(" + String.join("), sum(", COUNTERS) + ")";
        String from = "select month, unit_id, kind, part, value, " + columns + " from ";
        Query found =
                database.createNativeQuery(
                        "select "
                                + keptKey(query.by)
                                + " as line, "
                                + sums
                                + " from ("
                                + from
                                + "voice_figure_month where "
                                + where.sql()
                                + " union all "
                                + from
                                + "voice_figure_pending where "
                                + where.sql()
                                + ") figures group by 1");
        where.bindTo(found);
        return found;
    }

    /** Complaints about staff are few, and who sees which is decided ticket by ticket. */
    private Query live(FigureQuery query, StaffMember staff) {
        Conditions where = tickets(query, staff);
        String sums =
                "sum(f." + String.join("), sum(f.", COUNTERS.subList(1, COUNTERS.size())) + ")";
        Query found =
                database.createNativeQuery(
                        "select "
                                + ticketKey(query.by)
                                + " as line, count(*), "
                                + sums
                                + " from voice_ticket t cross join lateral voice_figure_of(t,"
                                + " cast(1 as smallint)) f where "
                                + where.sql()
                                + " group by 1");
        where.bindTo(found);
        return found;
    }

    private Query openLate(FigureQuery query, StaffMember staff) {
        Conditions where = tickets(query, staff);
        where.and("t.replied_at is null and t.closed_at is null and t.due_at < :now");
        where.bind("now", clock.instant());
        Query found =
                database.createNativeQuery(
                        "select "
                                + ticketKey(query.by)
                                + " as line, count(*) from voice_ticket t where "
                                + where.sql()
                                + " group by 1");
        where.bindTo(found);
        return found;
    }

    private static Conditions tickets(FigureQuery query, StaffMember staff) {
        Conditions where = Conditions.visible();
        new TicketReach(staff).apply(where);
        where.and(query.aboutStaff ? "t.about_staff" : "not t.about_staff");
        where.equal("t.lead_unit_id", "unit", query.unit);
        where.in("t.kind", "kinds", query.kind);
        where.and("t.submitted_at >= :first and t.submitted_at < :after");
        where.bind("first", query.first().atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        where.bind(
                "after",
                query.last().plusMonths(1).atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        return where;
    }

    private static void add(TreeMap<String, long[]> numbers, Query found) {
        for (Object line : found.getResultList()) {
            Object[] cells = (Object[]) line;
            long[] counts = new long[COUNTERS.size()];
            Arrays.setAll(counts, i -> number(cells[1 + i]));
            numbers.put(cells[0] == null ? "" : (String) cells[0], counts);
        }
    }

    /** What is past its deadline without a reply is due, and late. */
    private static void addOpenLate(TreeMap<String, long[]> numbers, Query found) {
        for (Object line : found.getResultList()) {
            Object[] cells = (Object[]) line;
            long[] counts =
                    numbers.computeIfAbsent(
                            cells[0] == null ? "" : (String) cells[0],
                            key -> new long[COUNTERS.size()]);
            counts[COUNTERS.indexOf("due")] += number(cells[1]);
            counts[COUNTERS.indexOf("late")] += number(cells[1]);
        }
    }

    private static FigureRow row(String key, String label, long[] n) {
        return new FigureRow(
                key,
                label,
                n[0],
                n[1],
                n[2],
                n[3],
                n[4],
                n[5],
                n[6],
                n[7],
                n[1] - n[7],
                n[8],
                n[9],
                n[10],
                n[11],
                n[12]);
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
