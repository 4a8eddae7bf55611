package org.chengsheng.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.chengsheng.platform.calendar.CalendarChange.Subject;

/** What the calendar would be, for those who have to say what a change moves. */
@ApplicationScoped
public class CalendarProposals {

    private final CalendarRows rows;

    CalendarProposals(CalendarRows rows) {
        this.rows = rows;
    }

    /**
     * A calendar nobody saved yet.
     *
     * @param first the earliest day that is worked otherwise than now
     * @param last the latest such day
     */
    public record CalendarProposal(WorkingCalendar calendar, LocalDate first, LocalDate last) {

        /** No day is worked otherwise. */
        public boolean isSame() {
            return first.isAfter(last);
        }
    }

    /** Refuses an entry that could not be saved either. */
    public CalendarProposal of(CalendarEntry entry) {
        CalendarContent now = rows.content();
        CalendarContent next = ChangeCalendar.checked(entry, now);
        List<CalendarChange> changes = now.changesTo(next);
        if (changes.stream().anyMatch(it -> it.subject() == Subject.OFFICE_HOURS)) {
            return new CalendarProposal(next.calendar(), LocalDate.EPOCH, LocalDate.MAX);
        }
        List<LocalDate> days =
                changes.stream()
                        .filter(it -> it.subject() == Subject.DAY)
                        .map(it -> LocalDate.parse(it.key()))
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? new CalendarProposal(next.calendar(), LocalDate.MAX, LocalDate.EPOCH)
                : new CalendarProposal(next.calendar(), days.get(0), days.get(days.size() - 1));
    }
}
