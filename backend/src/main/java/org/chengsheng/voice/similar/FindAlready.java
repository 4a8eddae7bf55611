package org.chengsheng.voice.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.geo.Box;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.similar.Neighbours.Seen;
import org.chengsheng.voice.ticket.TicketState;

/**
 * "Is it this one?": what a citizen may know of others' complaints nearby before sending. Place and
 * time are rounded on both sides, of the question as of the answer, so that asking again and again
 * from a little farther away tells nothing more (docs/decisions/0012).
 */
@ApplicationScoped
class FindAlready {

    private static final int MOST = 10;
    private static final double CELL = 1000;

    private final Neighbours neighbours;
    private final FindSimilar similar;
    private final RateLimits limits;
    private final Settings settings;
    private final Clock clock;

    FindAlready(
            Neighbours neighbours,
            FindSimilar similar,
            RateLimits limits,
            Settings settings,
            Clock clock) {
        this.neighbours = neighbours;
        this.similar = similar;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /** How far the bureau is with it, in plain words. */
    enum Phase {
        WAITING,
        WORKING,
        ANSWERED;

        static Phase of(TicketState state) {
            return switch (state) {
                case PENDING_ACCEPTANCE, NEED_SUPPLEMENT -> WAITING;
                case REPLIED, REVISITING, CLOSED -> ANSWERED;
                default -> WORKING;
            };
        }
    }

    /**
     * Complaints that are alike as far as the public may know.
     *
     * @param month for example 2026-11
     * @param lat rounded to about a hundred metres, as is lon
     */
    record Already(
            String kindLabel,
            String categoryName,
            double lat,
            double lon,
            String month,
            String monthLabel,
            String phase,
            int count) {}

    List<Already> near(Position point, String text, String address) {
        limits.take(
                new RateLimits.Limit(
                        "similar-address",
                        settings.number("limit.similar-address"),
                        Duration.ofHours(1)),
                address);
        String category = similar.category(null, text);
        Neighbourhood around = similar.around(category);
        Position cell = new Position(rounded(point.lat()), rounded(point.lon()));
        Instant now = clock.instant();
        List<Seen> seen =
                neighbours.forCitizens(
                        Box.around(cell, around.metres()),
                        now.minus(around.hours()),
                        now,
                        category);
        Map<Already, Long> counted =
                seen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FindAlready::publicly,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        List<Already> answer = new ArrayList<>();
        counted.forEach((it, count) -> answer.add(withCount(it, count.intValue())));
        return answer.subList(0, Math.min(MOST, answer.size()));
    }

    private static Already publicly(Seen seen) {
        ZonedDateTime at = seen.at().atZone(WorkingCalendar.ZONE);
        return new Already(
                Messages.text("TicketKind.COMPLAINT"),
                seen.categoryName(),
                rounded(seen.lat()),
                rounded(seen.lon()),
                YearMonth.from(at).toString(),
                Messages.text("similar.month", at.getYear(), at.getMonthValue()),
                Messages.text("similar.phase." + Phase.of(seen.state())),
                0);
    }

    private static Already withCount(Already it, int count) {
        return new Already(
                it.kindLabel(),
                it.categoryName(),
                it.lat(),
                it.lon(),
                it.month(),
                it.monthLabel(),
                it.phase(),
                count);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * CELL) / CELL;
    }
}
