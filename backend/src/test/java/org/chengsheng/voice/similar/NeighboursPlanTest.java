package org.chengsheng.voice.similar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.junit.jupiter.api.Test;

/** Both searches can be walked on an index: with sequential scans forbidden none is left. */
@ApiTest
class NeighboursPlanTest {

    private static final String SCOPE = "not t.hidden and not t.about_staff";

    @Test
    void theBoxIsReadFromAnIndex() throws SQLException {
        String plan = plan(Neighbours.near(SCOPE) + " limit 200");
        // With few rows the time window may be the cheaper way in; both are bounded.
        assertTrue(
                plan.contains("voice_ticket_place") || plan.contains("voice_ticket_newest"), plan);
        assertFalse(plan.contains("Seq Scan on voice_ticket "), plan);
    }

    @Test
    void theTimeWindowIsReadFromTheNewest() throws SQLException {
        String plan = plan(Neighbours.recent(SCOPE) + " limit 200");
        readInOrder(plan);
    }

    @Test
    void theLastRepliesOfAUnitAreReadFromTheirIndex() throws SQLException {
        String plan =
                plan(
                        "select t.reply_text_id from voice_ticket t where t.lead_unit_id ="
                                + " '01950000-0000-7000-8000-000000000001' and t.replied_at is not null"
                                + " and not t.about_staff and not t.hidden order by t.replied_at desc"
                                + " limit 20");
        readInOrder(plan);
    }

    /** A limit ends the reading early only where an index brings the order with it. */
    private static void readInOrder(String plan) {
        assertTrue(plan.contains("Index Scan using voice_ticket_"), plan);
        assertFalse(plan.contains("Sort Key"), plan);
        assertFalse(plan.contains("Seq Scan on voice_ticket "), plan);
    }

    private static String plan(String sql) throws SQLException {
        String filled =
                sql.replace(":from", "timestamptz '2026-11-21'")
                        .replace(":until", "timestamptz '2026-11-24'")
                        .replace(":south", "30.1")
                        .replace(":north", "30.102")
                        .replace(":west", "120.1")
                        .replace(":east", "120.102");
        StringBuilder plan = new StringBuilder();
        try (Connection owner = OwnerDatabase.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("set enable_seqscan = off");
            // With a handful of rows sorting costs nothing; on a big table the order must come
            // along.
            statement.execute("set enable_sort = off");
            statement.execute("set enable_incremental_sort = off");
            try (ResultSet rows = statement.executeQuery("explain " + filled)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
