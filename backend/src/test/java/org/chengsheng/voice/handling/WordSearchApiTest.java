package org.chengsheng.voice.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A word is found wherever it stands: among the newest thousand, in the two months that end with
 * the newest, and long before. The register of this test is long past, where no other looks.
 */
@ApiTest
class WordSearchApiTest {

    private static final String COPY =
            "insert into voice_ticket (%1$s) select %1$s from (select (copy).* from (select"
                    + " jsonb_populate_record(t,"
                    + " jsonb_build_object('id', gen_random_uuid(), 'number', 'T' || ? || '-' ||"
                    + " lpad(n::text, 6, '0'), 'submitted_at', cast(? as timestamptz) - n *"
                    + " interval '1 second', 'search', ?)) as copy from voice_ticket t,"
                    + " generate_series(1, ?) n where t.number = ?) made) rows";

    private final List<String> expected = new ArrayList<>();
    private Ticket pattern;

    /** Between those that have the word are more without it than a first look takes. */
    @BeforeEach
    void fill() {
        pattern = Ticket.of(Citizen.asks("很久以前的登记簿。"));
        copies("2001-03-28T00:00:00Z", "'旧事' '@2001-03'", 1_200);
        copies("2001-03-20T00:00:00Z", "'麒麟' '@2001-03'", 2);
        copies("2001-03-15T00:00:00Z", "'旧事' '@2001-03'", 1_200);
        copies("2001-03-05T00:00:00Z", "'麒麟' '@2001-03'", 2);
        copies("2001-02-10T00:00:00Z", "'麒麟' '@2001-02'", 3);
        copies("2000-07-01T00:00:00Z", "'麒麟' '@2000-07'", 3);
    }

    @AfterEach
    void clear() {
        OwnerDatabase.update("delete from voice_ticket where submitted_at < '2001-04-01Z'");
    }

    @Test
    void everyPageHasTheNewestThatFollow() {
        for (int limit : List.of(1, 2, 4, 6, 8, 20)) {
            assertEquals(expected, pages("麒麟", limit), "pages of " + limit);
        }
    }

    private void copies(String newest, String words, int count) {
        String day = newest.substring(0, 10).replace("-", "");
        OwnerDatabase.update(
                COPY.formatted(OwnerDatabase.columns("voice_ticket")),
                day,
                newest,
                words,
                count,
                pattern.number());
        if (words.contains("麒麟")) {
            for (int n = 1; n <= count; n++) {
                expected.add("T" + day + "-00000" + n);
            }
        }
    }

    private List<String> pages(String word, int limit) {
        List<String> numbers = new ArrayList<>();
        String cursor = new Cursor(Instant.parse("2001-04-01T00:00:00Z"), new UUID(0, 0)).encode();
        while (cursor != null) {
            JsonPath page =
                    Staff.as("acceptor")
                            .queryParam("q", word)
                            .queryParam("limit", limit)
                            .queryParam("cursor", cursor)
                            .get(Ticket.TICKETS)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            numbers.addAll(page.getList("items.number"));
            cursor = page.getString("nextCursor");
        }
        return numbers;
    }
}
