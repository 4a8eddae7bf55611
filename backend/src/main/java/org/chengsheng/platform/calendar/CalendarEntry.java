package org.chengsheng.platform.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an administrator enters.
 *
 * @param version the version it was entered on
 * @param years notices to replace as a whole; a year without days loses its notice
 * @param officeHours the new periods of every working day; null leaves them
 * @param note why, for those who read the history; may be null
 */
public record CalendarEntry(
        int version,
        @NotNull @Size(max = 20, message = "{calendar.years}")
                List<@NotNull @Valid CalendarYear> years,
        @Size(max = 4, message = "{calendar.periods}") List<@NotNull @Valid WorkPeriod> officeHours,
        @Size(max = 200, message = "{calendar.note}") String note) {}
