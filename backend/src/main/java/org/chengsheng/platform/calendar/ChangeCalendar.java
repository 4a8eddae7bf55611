package org.chengsheng.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;

/** An administrator changes notices or office hours; each change is a new version. */
@ApplicationScoped
class ChangeCalendar {

    private final CalendarRows rows;
    private final AuditLog audit;
    private final Event<CalendarChanged> changed;
    private final Clock clock;

    ChangeCalendar(CalendarRows rows, AuditLog audit, Event<CalendarChanged> changed, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The calendar now.
     *
     * @param years from the first notice to the coming year; a year without days is provisional
     */
    record CalendarView(int version, List<CalendarYear> years, List<WorkPeriod> officeHours) {}

    CalendarView show() {
        CalendarContent content = rows.content();
        int coming = WorkingCalendar.dayOf(clock.instant()).getYear() + 1;
        int first = content.years().keySet().stream().findFirst().orElse(coming);
        int last = Math.max(coming, content.years().keySet().stream().reduce(coming, Math::max));
        return new CalendarView(
                rows.version(),
                IntStream.rangeClosed(Math.min(first, coming), last)
                        .mapToObj(
                                year ->
                                        content.years()
                                                .getOrDefault(
                                                        year,
                                                        new CalendarYear(year, null, List.of())))
                        .toList(),
                content.officeHours());
    }

    /** What the entry would change, without changing it. */
    @Transactional
    List<CalendarChange> preview(CalendarEntry entry) {
        CalendarContent now = rows.content();
        return now.changesTo(checked(entry, now));
    }

    @Transactional
    void change(CalendarEntry entry, StaffMember admin) {
        rows.lock();
        int version = rows.version();
        if (version != entry.version()) {
            throw Refusal.stale(show());
        }
        CalendarContent now = rows.content();
        CalendarContent next = checked(entry, now);
        List<CalendarChange> changes = now.changesTo(next);
        if (changes.isEmpty()) {
            return;
        }
        rows.store(entry.years().stream().map(CalendarYear::year).distinct().toList(), next);
        int newVersion = version + 1;
        rows.addVersion(
                new CalendarRows.CalendarVersion(
                        newVersion, clock.instant(), admin.id(), entry.note(), changes));
        audit.record(
                admin.id(),
                "CHANGE_CALENDAR",
                "calendar",
                Integer.toString(newVersion),
                Messages.text("calendar.changed", changes.size()));
        changed.fire(new CalendarChanged(newVersion));
    }

    /** The calendar with the entry; refuses one that is wrong, with every fault named. */
    static CalendarContent checked(CalendarEntry entry, CalendarContent now) {
        CalendarContent next = now.with(entry.years(), entry.officeHours());
        List<Violation> wrong = CalendarRules.violations(entry.years(), next);
        if (!wrong.isEmpty()) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_INVALID, wrong.size())
                    .withViolations(wrong);
        }
        return next;
    }
}
