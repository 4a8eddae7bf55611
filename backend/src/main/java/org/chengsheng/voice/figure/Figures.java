package org.chengsheng.voice.figure;

import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.figure.FigureQuery.By;
import org.chengsheng.voice.handling.Conditions;
import org.chengsheng.voice.handling.KeptCounts;
import org.chengsheng.voice.handling.TicketReach;

/**
 * The three rates and what belongs to them, from the months that are kept with each change. What is
 * late without a reply moves with the clock and is counted from the open tickets.
 */
@ApplicationScoped
class Figures {

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

    private final KeptCounts keptCounts;
    private final FigureLabels labels;
    private final Clock clock;

    Figures(KeptCounts keptCounts, FigureLabels labels, Clock clock) {
        this.keptCounts = keptCounts;
        this.labels = labels;
        this.clock = clock;
    }

    /** Lines with the most tickets first, months in their order, the total last. */
    List<FigureRow> of(FigureQuery query, StaffMember staff) {
        TicketReach reach = new TicketReach(staff);
        if (query.aboutStaff && !reach.staffComplaints()) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED);
        }
        TreeMap<String, Counts> numbers = new TreeMap<>();
        if (query.aboutStaff) {
            add(numbers, live(query, staff), Counter.values());
        } else if (reach.ordinary()) {
            add(numbers, kept(query, reach), Counter.values());
        }
        if (query.aboutStaff || reach.ordinary()) {
            add(numbers, openLate(query, staff), Counter.DUE, Counter.LATE, Counter.OVERDUE);
            add(numbers, unsigned(query, staff), Counter.SIGN_DUE);
        }
        return rows(query, numbers);
    }

    private List<FigureRow> rows(FigureQuery query, TreeMap<String, Counts> numbers) {
        List<FigureRow> rows = new ArrayList<>();
        Counts total = new Counts();
        FigureLabels.Names names = labels.of(query.by, numbers.keySet());
        List<String> keys = new ArrayList<>(numbers.keySet());
        if (query.by != By.MONTH) {
            keys.sort(comparingLong((String key) -> -numbers.get(key).of(Counter.RECEIVED)));
        }
        for (String key : keys) {
            Counts counts = numbers.get(key);
            total.addAll(counts);
            if (!counts.isEmpty()) {
                rows.add(row(query, key, names.of(key), counts));
            }
        }
        rows.add(row(query, null, labels.total(), total));
        return rows;
    }

    private static FigureRow row(FigureQuery query, String key, String label, Counts counts) {
        return query.aboutStaff
                ? FigureRow.withoutSmallNumbers(key, label, counts)
                : FigureRow.of(key, label, counts);
    }

    /** From the months, with what is not folded into them yet. */
    private List<?> kept(FigureQuery query, TicketReach reach) {
        Conditions where = new Conditions("part = :part").bind("part", part(query.by));
        where.and("month between :first and :last");
        where.bind("first", query.first().atDay(1)).bind("last", query.last().atDay(1));
        where.equal("unit_id", "unit", query.unit);
        where.equal("unit_id", "ownUnit", reach.onlyUnit());
        where.in("kind", "kinds", query.kind);
        String from = "select month, unit_id, kind, part, value, " + Counter.columns() + " from ";
        return keptCounts.rows(
                "select "
                        + keptKey(query.by)
                        + " as line, "
                        + Counter.sums("figures")
                        + " from ("
                        + from
                        + "voice_figure_month where "
                        + where.sql()
                        + " union all "
                        + from
                        + "voice_figure_pending where "
                        + where.sql()
                        + ") figures group by 1",
                where);
    }

    /** Complaints about staff are few, and who sees which is decided ticket by ticket. */
    private List<?> live(FigureQuery query, StaffMember staff) {
        Conditions where = tickets(query, staff);
        return keptCounts.rows(
                "select "
                        + ticketKey(query.by)
                        + " as line, "
                        + Counter.sums("f")
                        + " from voice_ticket t cross join lateral (select 1 as received,"
                        + " kept.* from voice_figure_of(t, cast(1 as smallint)) kept) f"
                        + " where "
                        + where.sql()
                        + " group by 1",
                where);
    }

    /** Past the deadline without a reply: due and late; overdue unless it is that already. */
    private List<?> openLate(FigureQuery query, StaffMember staff) {
        Conditions where = tickets(query, staff);
        where.and("t.replied_at is null and t.closed_at is null and t.paused_at is null");
        where.and("t.due_at < :now");
        return open(query, "count(*), count(*), count(*) filter (where not t.overdue)", where);
    }

    /** Past the moment to sign and not signed. */
    private List<?> unsigned(FigureQuery query, StaffMember staff) {
        Conditions where = tickets(query, staff);
        where.and("t.state = 'PENDING_SIGN' and t.sign_due_at < :now");
        return open(query, "count(*)", where);
    }

    private List<?> open(FigureQuery query, String counts, Conditions where) {
        where.bindNow("now", clock.instant());
        return keptCounts.rows(
                "select "
                        + ticketKey(query.by)
                        + " as line, "
                        + counts
                        + " from voice_ticket t where "
                        + where.sql()
                        + " group by 1",
                where);
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

    /** Adds lines of a key and the counters named, in their order. */
    private static void add(TreeMap<String, Counts> numbers, List<?> found, Counter... counters) {
        for (Object line : found) {
            Object[] cells = (Object[]) line;
            String key = cells[0] == null ? "" : (String) cells[0];
            Counts counts = numbers.computeIfAbsent(key, absent -> new Counts());
            for (int i = 0; i < counters.length; i++) {
                counts.add(counters[i], cells[1 + i]);
            }
        }
    }
}
