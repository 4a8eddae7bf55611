package org.chengsheng.voice.handling;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    static final String NEWEST_FIRST = " order by t.submitted_at desc, t.id desc";

    private final EntityManager database;
    private final TicketConditions conditions;
    private final WordSearch search;
    private final KeptCounts kept;

    TicketQueries(
            EntityManager database,
            TicketConditions conditions,
            WordSearch search,
            KeptCounts kept) {
        this.database = database;
        this.conditions = conditions;
        this.search = search;
        this.kept = kept;
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
        List<T> rows =
                where.isSearch() && !filter.isByDue() && !filter.isOfHelp()
                        ? found(
                                select,
                                search.newest(where, after, until(filter), filter.limit + 1),
                                read)
                        : chosen(select, where, after, filter, read);
        return Slice.of(rows, filter.limit, row -> cursorOf.apply(row).encode());
    }

    private <T> List<T> found(String select, Collection<UUID> ids, Function<Object[], T> read) {
        String page = "select unnest(cast(:ids as uuid[])) as id";
        Query query =
                database.createNativeQuery(joined(select, page) + NEWEST_FIRST)
                        .setParameter(
                                "ids",
                                ids.stream().map(UUID::toString).collect(joining(",", "{", "}")));
        return rows(query).map(read).toList();
    }

    private <T> List<T> chosen(
            String select,
            Conditions where,
            String after,
            TicketFilter filter,
            Function<Object[], T> read) {
        String page =
                "select t.id from voice_ticket t where "
                        + where.sql()
                        + after
                        + order(filter)
                        + " limit "
                        + (filter.limit + 1);
        Query query = database.createNativeQuery(joined(select, page) + order(filter));
        where.bindTo(query);
        return rows(query).map(read).toList();
    }

    /** The rows of a page are chosen first, names and texts joined to them alone. */
    private static String joined(String select, String page) {
        return select.replace(
                "from voice_ticket t",
                "from (" + page + ") page join voice_ticket t on t.id = page.id");
    }

    /** What comes after the last row of the page before; nothing on the first page. */
    private static String after(TicketFilter filter, Conditions where) {
        if (filter.cursor == null) {
            return "";
        }
        Cursor cursor = Cursor.decode(filter.cursor);
        where.bind("cursorAt", cursor.at()).bind("cursorId", cursor.id());
        return filter.isByDue()
                ? " and (" + filter.moment() + ", t.id) > (:cursorAt, :cursorId)"
                : " and (t.submitted_at, t.id) < (:cursorAt, :cursorId)";
    }

    private static Instant until(TicketFilter filter) {
        return filter.cursor == null ? null : Cursor.decode(filter.cursor).at();
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
        boolean walk = !where.isSearch() || search.isFrequent(where);
        return kept.number(
                "select count(*) from (select 1 from voice_ticket t where "
                        + where.sql()
                        + (walk ? order(filter) : "")
                        + " limit "
                        + (cap(filter) + 1)
                        + ") counted",
                where);
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
        return filter.isByDue() ? " order by " + filter.moment() + ", t.id" : NEWEST_FIRST;
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
