package org.chengsheng.voice.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;

/**
 * Counts limits on the working calendar and says how (domain.md 2.6, 3.4). Off-hours count from the
 * next opening, the start day is not counted, a limit ends with the office hours of its last day.
 */
public final class DeadlinePolicy {

    /** Days off are named in the explanation up to this many. */
    private static final int NAMED_DAYS = 12;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("M月d日（EEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日（EEE）HH:mm", Locale.SIMPLIFIED_CHINESE);

    private final WorkingCalendar calendar;

    public DeadlinePolicy(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** What a citizen is promised when filing: acceptance, then handling. */
    public Deadline promise(Instant submittedAt, TimeLimit limit) {
        Count count = new Count(submittedAt, "deadline.submitted");
        count.addWorkingDays(limit.acceptDays(), "deadline.accept");
        count.addHandling(limit);
        return count.finish("deadline.promised");
    }

    /** When a ticket accepted at a moment is due. */
    public Deadline due(Instant acceptedAt, TimeLimit limit) {
        Count count = new Count(acceptedAt, "deadline.accepted");
        count.addHandling(limit);
        return count.finish("deadline.due");
    }

    /** One running count with its explanation. */
    private final class Count {

        private final List<Deadline.Step> steps = new ArrayList<>();
        private LocalDate day;
        private Instant at;
        private boolean provisional;

        Count(Instant start, String key) {
            Instant open = calendar.nextOpen(start);
            step(start, Messages.text(key, moment(start)));
            if (!open.equals(start)) {
                step(open, Messages.text("deadline.offHours", moment(open)));
            }
            at = open;
            day = WorkingCalendar.dayOf(open);
        }

        void addHandling(TimeLimit limit) {
            if (limit.handleUnit() == TimeLimit.Unit.WORKING_DAY) {
                addWorkingDays(limit.handleValue(), "deadline.handle");
                return;
            }
            LocalDate plain = day.plusDays(limit.handleValue());
            LocalDate end = calendar.calendarDayAfter(day, limit.handleValue());
            step(
                    calendar.closing(plain),
                    Messages.text(
                            "deadline.handleCalendar", limit.handleValue(), DAY.format(plain)));
            if (!end.equals(plain)) {
                step(
                        calendar.closing(end),
                        Messages.text("deadline.movedToWorkday", DAY.format(end)));
            }
            moveTo(end);
        }

        void addWorkingDays(int days, String key) {
            if (days == 0) {
                return;
            }
            LocalDate end = calendar.workingDayAfter(day, days);
            String special = specialDays(day.plusDays(1), end);
            step(calendar.closing(end), Messages.text(key, days, DAY.format(end)) + special);
            moveTo(end);
        }

        Deadline finish(String key) {
            step(at, Messages.text(key, moment(at)));
            if (provisional) {
                step(at, Messages.text("deadline.provisional", day.getYear()));
            }
            return new Deadline(at, List.copyOf(steps), provisional);
        }

        private void moveTo(LocalDate end) {
            for (LocalDate d = day; !d.isAfter(end); d = d.plusDays(1)) {
                provisional |= calendar.isProvisional(d);
            }
            day = end;
            at = calendar.closing(end);
        }

        private void step(Instant moment, String text) {
            steps.add(new Deadline.Step(moment, text));
        }
    }

    /**
     * The weekends, holidays and make-up days on the way, so that a person can follow the count.
     */
    private String specialDays(LocalDate from, LocalDate to) {
        List<String> skipped = new ArrayList<>();
        List<String> worked = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            String name = calendar.nameOf(day);
            if (!calendar.isWorkingDay(day)) {
                skipped.add(name == null ? DAY.format(day) : DAY.format(day) + name);
            } else if (name != null) {
                worked.add(DAY.format(day));
            }
        }
        String text = skipped.isEmpty() ? "" : listed("deadline.skipped", skipped);
        return worked.isEmpty() ? text : text + listed("deadline.makeup", worked);
    }

    private static String listed(String key, List<String> days) {
        String named = String.join("、", days.subList(0, Math.min(days.size(), NAMED_DAYS)));
        return Messages.text(key, days.size() > NAMED_DAYS ? named + "等" : named, days.size());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(WorkingCalendar.ZONE));
    }
}
