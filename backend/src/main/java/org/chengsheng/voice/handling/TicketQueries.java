package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.hibernate.jpa.AvailableHints;

/**
 * The tickets of a filter that a person may see, in the order of the list: page by page, all of
 * them by a database cursor, or how many. Screen, count and export ask here, so they agree.
 */
@ApplicationScoped
public class TicketQueries {

    /**
     * Counting for a screen stops here; it shows "1000+". Each row counted is a row read, and a
     * page of saved views counts many times; exact numbers of any size are the figures' and the
     * export's.
     */
    public static final int COUNT_CAP = 1_000;

    /**
     * The tickets of one import have an index of their own: the whole ledger is counted (M-082).
     */
    private static final int IMPORT_CAP = 200_000;

    private static final int FETCH = 500;

    /**
     * The database guesses how many tickets have all pairs of a word as if pairs were independent,
     * and is wrong by orders of magnitude. So a search looks at these newest ones first: a common
     * word fills its page there, and of a rare one there are few enough to fetch and sort.
     */
    private static final int NEWEST = 2_000;

    /** A word that this many of the newest have is counted on a walk, others by their index. */
    private static final int OFTEN = NEWEST / 10;

    private final EntityManager database;
    private final TicketConditions conditions;

    TicketQueries(EntityManager database, TicketConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /**
     * One page.
     *
     * @param select everything before the conditions on voice_ticket t
     */
    public <T> Slice<T> page(
            String select,
            TicketFilter filter,
            StaffMember staff,
            Function<Object[], T> read,
            Function<T, Cursor> cursorOf) {
        Conditions where = conditions.of(filter, staff);
        String after = after(filter, where);
        List<T> rows = List.of();
        if (where.isSearch() && !filter.isByDue()) {
            rows = page(fromNewest(select, after), where.sql(), where, filter, read);
        }
        if (rows.size() <= filter.limit) {
            rows = page(select, where.sql() + after, where, filter, read);
        }
        return Slice.of(rows, filter.limit, row -> cursorOf.apply(row).encode());
    }

    private <T> List<T> page(
            String select,
            String sql,
            Conditions where,
            TicketFilter filter,
            Function<Object[], T> read) {
        Query query = database.createNativeQuery(select + " where " + sql + order(filter));
        where.bindTo(query);
        return rows(query.setMaxResults(filter.limit + 1)).map(read).toList();
    }

    /** What comes after the last row of the page before; nothing on the first page. */
    private static String after(TicketFilter filter, Conditions where) {
        if (filter.cursor == null) {
            return "";
        }
        Cursor cursor = Cursor.decode(filter.cursor);
        where.bind("cursorAt", cursor.at()).bind("cursorId", cursor.id());
        return filter.isByDue()
                ? " and (t.due_at, t.id) > (:cursorAt, :cursorId)"
                : " and (t.submitted_at, t.id) < (:cursorAt, :cursorId)";
    }

    private static String fromNewest(String select, String after) {
        return select.replace(
                "from voice_ticket t",
                "from (select t.* from voice_ticket t where not t.hidden"
                        + after
                        + " order by t.submitted_at desc, t.id desc limit "
                        + NEWEST
                        + ") t");
    }

    /** All rows, fetched some hundreds at a time; the transaction and the stream end together. */
    public Stream<Object[]> all(String select, TicketFilter filter, StaffMember staff) {
        Query query = query(select, conditions.of(filter, staff), filter);
        query.setHint(AvailableHints.HINT_FETCH_SIZE, FETCH);
        query.setHint(AvailableHints.HINT_READ_ONLY, true);
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast);
    }

    /**
     * How many, up to the cap. Counted in the order of the list, so that it is a walk on the same
     * index: without an order the database takes the table from its oldest row on, and reads years
     * for what happened this week.
     */
    public int count(TicketFilter filter, StaffMember staff) {
        Conditions where = conditions.of(filter, staff);
        boolean walk = !where.isSearch() || isFrequent(where);
        return number(
                        "select count(*) from (select 1 from voice_ticket t where "
                                + where.sql()
                                + (walk ? order(filter) : "")
                                + " limit "
                                + (cap(filter) + 1)
                                + ") counted",
                        where)
                .intValue();
    }

    private boolean isFrequent(Conditions where) {
        String newest = fromNewest("select count(*) from voice_ticket t", "");
        return number(newest + " where " + where.sql(), where).intValue() >= OFTEN;
    }

    /** Where counting this list stops. */
    public static int cap(TicketFilter filter) {
        return filter.importId == null ? COUNT_CAP : IMPORT_CAP;
    }

    /** How many, to the last one: for an export, which reads them all anyway. */
    public long total(TicketFilter filter, StaffMember staff) {
        Conditions where = conditions.of(filter, staff);
        return number("select count(*) from voice_ticket t where " + where.sql(), where)
                .longValue();
    }

    private Query query(String select, Conditions where, TicketFilter filter) {
        Query query = database.createNativeQuery(select + " where " + where.sql() + order(filter));
        where.bindTo(query);
        return query;
    }

    private static String order(TicketFilter filter) {
        return filter.isByDue()
                ? " order by t.due_at, t.id"
                : " order by t.submitted_at desc, t.id desc";
    }

    private Number number(String sql, Conditions where) {
        Query query = database.createNativeQuery(sql);
        where.bindTo(query);
        return (Number) query.getSingleResult();
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
