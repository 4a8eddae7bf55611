package org.chengsheng.platform.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The notice of the State Council for one year.
 *
 * @param source where the notice is published; may be null
 * @param days its days; a few lie in the last week of the year before. None: there is no notice,
 *     the year is provisional
 */
record CalendarYear(
        int year,
        @Size(max = 500, message = "{calendar.source}") String source,
        @NotNull @Size(max = 120, message = "{calendar.days}") List<@NotNull CalendarDay> days) {

    boolean hasNotice() {
        return !days.isEmpty();
    }
}
