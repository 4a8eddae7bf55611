package org.chengsheng.voice.similar;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.search.Likeness;
import org.junit.jupiter.api.Test;

/** T7: what is near in place and time, or alike in words, may be the same matter. */
class ClosenessTest {

    private static final Instant NOON = at("2026-11-24T12:00");
    private static final Position HERE = new Position(30.25, 120.17);
    private static final Neighbourhood AROUND = new Neighbourhood(100, Duration.ofHours(72), 35);
    private static final String NIGHT_MARKET = "夜市露天烧烤油烟很大，晚上睡不着。";

    @Test
    void nearAndOfTheSameCategoryIsShownWithDistanceHoursAndReason() {
        Closeness closeness =
                close(matter("烤串摊占道", metresNorth(40), "E0508", NOON.minusSeconds(7200)))
                        .orElseThrow();
        assertEquals(40, closeness.metres());
        assertEquals(2, closeness.hours());
        assertEquals("相距 40 米，时间相差 2 小时，同一类别", closeness.why());
    }

    @Test
    void farInPlaceOrTimeIsNotShown() {
        assertEquals(Optional.empty(), close(matter("烤串摊占道", metresNorth(140), "E0508", NOON)));
        assertEquals(
                Optional.empty(),
                close(matter("烤串摊占道", HERE, "E0508", NOON.minus(Duration.ofHours(73)))));
    }

    @Test
    void anotherMatterBesideIsNotShown() {
        assertEquals(Optional.empty(), close(matter("路灯不亮了三天。", HERE, "P0118", NOON)));
    }

    @Test
    void theSameWordsAreShownWhereverTheyAre() {
        Closeness closeness = close(matter("夜市露天烧烤油烟很大，老人咳嗽。", null, "E0501", NOON)).orElseThrow();
        assertEquals(null, closeness.metres());
        assertTrue(closeness.percent() >= 35, () -> closeness.percent() + "%");
        assertTrue(closeness.why().contains("都提到：夜市露天烧烤油烟很大"), closeness.why());
    }

    @Test
    void theNearerComesFirst() {
        Closeness near = close(matter("烧烤", metresNorth(10), "E0508", NOON)).orElseThrow();
        Closeness far = close(matter("烧烤", metresNorth(90), "E0508", NOON)).orElseThrow();
        assertTrue(near.score(AROUND) > far.score(AROUND));
    }

    private static Optional<Closeness> close(Matter other) {
        Matter asked = matter(NIGHT_MARKET, HERE, "E0508", NOON);
        return Closeness.of(asked, Likeness.of(asked.text()), other, AROUND);
    }

    private static Matter matter(String text, Position place, String category, Instant at) {
        return new Matter(text, place, category, at);
    }

    private static Position metresNorth(int metres) {
        return new Position(HERE.lat() + metres / 111_195.0, HERE.lon());
    }
}
