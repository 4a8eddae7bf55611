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

    private static final String AFTER = " and (t.submitted_at, t.id) < (:cursorAt, :cursorId)";

    /**
     * The database guesses how many tickets have all pairs of a word as if pairs were independent,
     * and is wrong by orders of magnitude. So a search looks at these newest ones first: a common
     * word fills its page there, and of a rare one there are few enough to fetch and sort.
     */
    private static final int NEWEST = 5_000;

    /** So many tell whether the rest of those is worth a look. */
    private static final int FIRST_LOOK = 1_000;

    /**
     * How common a word is tells a sample: the first rows of some two hundred pages, evenly spread.
     * The newest would not do, because what is written in replies they do not have yet; nor
     * TABLESAMPLE, which weighs every page of the table for one it takes and says something else
     * each time.
     */
    private static final String SAMPLE =
            " where t.ctid = any (array(select cast('(' || page || ',' || line || ')' as tid) from"
                    + " (select cast(pg_relation_size('voice_ticket') /"
                    + " cast(current_setting('block_size') as bigint) as integer) as pages) size,"
                    + " generate_series(0, pages - 1, greatest(1, pages / 200)) page,"
                    + " generate_series(1, 3) line))";

    /**
     * A word that one in so many tickets has is counted on a walk, a rarer one by the index of
     * words: there both take some twelve milliseconds among a million.
     */
    private static final int OFTEN = 20;

    private final EntityManager database;
    private final TicketConditions conditions;
    private final KeptCounts kept;

    TicketQueries(EntityManager database, TicketConditions conditions, KeptCounts kept) {
        this.database = database;
        this.kept = kept;
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
        String here = where.sql() + after(filter, where);
        List<T> rows = List.of();
        if (where.isSearch() && !filter.isByDue()) {
            rows = page(select, newest(filter, FIRST_LOOK), here, where, filter, read);
            boolean promising = rows.size() * (NEWEST / FIRST_LOOK) > filter.limit;
            if (promising && rows.size() <= filter.limit) {
                rows = page(select, newest(filter, NEWEST), here, where, filter, read);
            }
        }
        if (rows.size() <= filter.limit) {
            rows = page(select, "voice_ticket t", here, where, filter, read);
        }
        return Slice.of(rows, filter.limit, row -> cursorOf.apply(row).encode());
    }

    /** The rows of the page are chosen first, names and texts joined to them alone. */
    private <T> List<T> page(
            String select,
            String among,
            String here,
            Conditions where,
            TicketFilter filter,
            Function<Object[], T> read) {
        String page =
                "from (select t.id from "
                        + among
                        + " where "
                        + here
                        + order(filter)
                        + " limit "
                        + (filter.limit + 1)
                        + ") page join voice_ticket t on t.id = page.id";
        Query query =
                database.createNativeQuery(
                        select.replace("from voice_ticket t", page) + order(filter));
        where.bindTo(query);
        return rows(query).map(read).toList();
    }

    private static String newest(TicketFilter filter, int most) {
        return "(select t.* from voice_ticket t where not t.hidden"
                + (filter.cursor == null ? "" : AFTER)
                + " order by t.submitted_at desc, t.id desc limit "
                + most
                + ") t";
    }

    /** What comes after the last row of the page before; nothing on the first page. */
    private static String after(TicketFilter filter, Conditions where) {
        if (filter.cursor == null) {
            return "";
        }
        Cursor cursor = Cursor.decode(filter.cursor);
        where.bind("cursorAt", cursor.at()).bind("cursorId", cursor.id());
        return filter.isByDue() ? " and (t.due_at, t.id) > (:cursorAt, :cursorId)" : AFTER;
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
        return kept.number(
                "select count(*) from (select 1 from voice_ticket t where "
                        + where.sql()
                        + (walk ? order(filter) : "")
                        + " limit "
                        + (cap(filter) + 1)
                        + ") counted",
                where);
    }

    private boolean isFrequent(Conditions where) {
        return kept.number(
                        "select case when count(*) filter (where "
                                + where.sql()
                                + ") * "
                                + OFTEN
                                + " >= count(*) then count(*) else 0 end from voice_ticket t"
                                + SAMPLE,
                        where)
                > 0;
    }

    /** Where counting this list stops. */
    public static int cap(TicketFilter filter) {
        return filter.importId == null ? COUNT_CAP : IMPORT_CAP;
    }

    /** How many, to the last one: for an export, which reads them all anyway. */
    public long total(TicketFilter filter, StaffMember staff) {
        Conditions where = conditions.of(filter, staff);
        Query query =
                database.createNativeQuery(
                        "select count(*) from voice_ticket t where " + where.sql());
        where.bindTo(query);
        return ((Number) query.getSingleResult()).longValue();
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

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
