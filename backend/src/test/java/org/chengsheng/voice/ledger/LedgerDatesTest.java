package org.chengsheng.voice.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import org.chengsheng.platform.spreadsheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "2019/12/17 9:08:14       | 2019-12-17T01:08:14Z",
                "'\t 2019/12/17 9:08:14\t' | 2019-12-17T01:08:14Z",
                "2019-12-17               | 2019-12-16T16:00:00Z",
                "2019.12.7 9:08           | 2019-12-07T01:08:00Z",
                "2019年12月17日 9时8分     | 2019-12-17T01:08:00Z",
                "2019年12月17日9点        | 2019-12-17T01:00:00Z",
                "2019年12月17日 下午3:05   | 2019-12-17T07:05:00Z",
                "2019年12月17日 星期二     | 2019-12-16T16:00:00Z",
                "２０１９年１２月１７日       | 2019-12-16T16:00:00Z",
                "20191217                 | 2019-12-16T16:00:00Z",
                "20191217090814           | 2019-12-17T01:08:14Z",
                "2019-12-17T09:08:14      | 2019-12-17T01:08:14Z",
                "2019-12-17T09:08:14Z     | 2019-12-17T09:08:14Z",
                "2019-12-17 09:08:14.0    | 2019-12-17T01:08:14Z",
                "43816.38                 | 2019-12-17T01:07:12Z",
                "43563.359259259261       | 2019-04-08T00:37:20Z",
                "43816                    | 2019-12-16T16:00:00Z"
            })
    void theseAreDates(String written, String moment) {
        assertEquals(Instant.parse(moment), LedgerDates.read(Cell.of(written)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2019",
                "12345",
                "2019-13-01",
                "2019-02-30",
                "2019/12/17 25:00",
                "20191317",
                "13800000000",
                "2549",
                "1",
                "2019-12-17 09:08 已处理"
            })
    void theseAreNot(String written) {
        assertTrue(LedgerDates.read(Cell.of(written)).isEmpty());
    }

    @Test
    void aDateOfTheSpreadsheetItselfNeedsNoReading() {
        LocalDateTime moment = LocalDateTime.of(2019, 12, 17, 9, 8, 14);
        assertEquals(
                Instant.parse("2019-12-17T01:08:14Z"),
                LedgerDates.read(new Cell("随便", moment)).orElseThrow());
    }
}
