package org.chengsheng.publicity.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.review.ReviewTable.ReviewLine;
import org.junit.jupiter.api.Test;

/** M-035: what was entered stands beside what was counted, and both make the total. */
class ReviewTableTest {

    private final ReviewPeriod before = new ReviewPeriod(UUID.randomUUID(), 2005, 2011);

    @Test
    void whatNobodyKnowsIsEmptyAndNotNought() {
        before.write(
                "回顾",
                Map.of(ReviewMeasure.CONSULT_DAY, 7L, ReviewMeasure.COVERAGE, 1200L),
                UUID.randomUUID(),
                Instant.EPOCH);
        ReviewTable review =
                ReviewTable.of(
                        List.of(before),
                        Map.of(
                                2026,
                                Map.of(ReviewMeasure.CONSULT_DAY, 3L, ReviewMeasure.PEOPLE, 90L)),
                        true);
        assertEquals(List.of(2026), review.years());
        assertLine(review, ReviewMeasure.CONSULT_DAY, 7L, 3L, 10);
        assertLine(review, ReviewMeasure.COVERAGE, 1200L, null, 1200);
        assertLine(review, ReviewMeasure.PEOPLE, null, 90L, 90);
    }

    private static void assertLine(
            ReviewTable review, ReviewMeasure measure, Long entered, Long counted, long total) {
        ReviewLine line =
                review.lines().stream()
                        .filter(it -> it.measure() == measure)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Arrays.asList(entered), line.entered());
        assertEquals(Arrays.asList(counted), line.counted());
        assertEquals(total, line.total());
    }

    @Test
    void nobodyWritesOverAPeriodTheyHaveNotSeen() {
        before.requireVersion(0);
        before.write("回顾", Map.of(), UUID.randomUUID(), Instant.EPOCH);
        assertEquals(
                PlatformCode.PLATFORM_STALE_VERSION,
                assertThrows(Refusal.class, () -> before.requireVersion(0)).code());
        before.requireVersion(1);
    }

    @Test
    void everyKindOfActivityIsCounted() {
        for (ActivityKind kind : ActivityKind.values()) {
            assertEquals(kind, ReviewMeasure.of(kind).kind().orElseThrow());
        }
    }
}
