package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/**
 * Which tickets have certain words, by the way that suits how common they are. The database guesses
 * how many tickets have all pairs of a word as if pairs were independent, and is wrong by orders of
 * magnitude (decision 0040).
 */
@ApplicationScoped
class WordSearch {

    /**
     * A search looks at these newest ones first: a common word fills its page there, and of a rare
     * one there are few enough to fetch and sort.
     */
    private static final int NEWEST = 8_000;

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
    private final KeptCounts kept;

    WordSearch(EntityManager database, KeptCounts kept) {
        this.database = database;
        this.kept = kept;
    }

    /**
     * The newest tickets that have them, in no order.
     *
     * @param after what the page before ended with, bound in the conditions; empty on the first
     * @param most of a full page
     */
    List<UUID> newest(Conditions where, String after, int most) {
        List<UUID> found = ids(look(after, FIRST_LOOK), where, after, most);
        boolean promising = found.size() * (NEWEST / FIRST_LOOK) >= most;
        if (promising && found.size() < most) {
            found = ids(look(after, NEWEST), where, after, most);
        }
        return found.size() < most ? ids("voice_ticket t", where, after, most) : found;
    }

    private static String look(String after, int most) {
        return "(select t.* from voice_ticket t where not t.hidden"
                + after
                + TicketQueries.NEWEST_FIRST
                + " limit "
                + most
                + ") t";
    }

    private List<UUID> ids(String among, Conditions where, String after, int most) {
        Query query =
                database.createNativeQuery(
                        "select t.id from "
                                + among
                                + " where "
                                + where.sql()
                                + after
                                + TicketQueries.NEWEST_FIRST
                                + " limit "
                                + most,
                        UUID.class);
        where.bindTo(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
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
