package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.ticket.TicketTerms;

/**
 * Which tickets have certain words, by the way that suits how common they are. The database guesses
 * how many tickets have all pairs of a word as if pairs were independent, and is wrong by orders of
 * magnitude (decision 0040).
 */
@ApplicationScoped
class WordSearch {

    /** A search looks at so many of the newest first: a common word fills its page there. */
    private static final int FIRST_LOOK = 1_000;

    private static final String ALL = "voice_ticket t";
    private static final String OF_TWO_MONTHS = " and t.search @@ cast(:months as tsquery)";

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
    private final KeptCounts kept;

    WordSearch(EntityManager database, KeptCounts kept) {
        this.database = database;
        this.kept = kept;
    }

    /**
     * The newest tickets that have them, in no order: of a common word among the newest thousand,
     * of others among those of two months by the index of words, of a rare one wherever they are.
     *
     * @param after what the page before ended with, bound in the conditions; empty on the first
     * @param until no ticket after it is looked for; null for the first page
     * @param most of a full page
     */
    List<UUID> newest(Conditions where, String after, Instant until, int most) {
        List<UUID> found = found(query(firstLook(after), where, after, most));
        if (found.size() < most) {
            Instant last = until == null ? newest() : until;
            found =
                    found(
                            query(ALL, where, after + OF_TWO_MONTHS, most)
                                    .setParameter("months", TicketTerms.twoMonthsUntil(last)));
        }
        return found.size() < most ? found(query(ALL, where, after, most)) : found;
    }

    private static String firstLook(String after) {
        return "(select t.* from voice_ticket t where not t.hidden"
                + after
                + TicketQueries.NEWEST_FIRST
                + " limit "
                + FIRST_LOOK
                + ") t";
    }

    private Query query(String among, Conditions where, String more, int most) {
        Query query =
                database.createNativeQuery(
                        "select t.id from "
                                + among
                                + " where "
                                + where.sql()
                                + more
                                + TicketQueries.NEWEST_FIRST
                                + " limit "
                                + most,
                        UUID.class);
        where.bindTo(query);
        return query;
    }

    private static List<UUID> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** When the newest ticket came; of an empty register, the beginning of time. */
    private Instant newest() {
        return (Instant)
                database.createNativeQuery(
                                "select coalesce(max(t.submitted_at), 'epoch') from voice_ticket t"
                                        + " where not t.hidden",
                                Instant.class)
                        .getSingleResult();
    }

    /** One in {@value #OFTEN} tickets and more have them. */
    boolean isFrequent(Conditions where) {
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
}
