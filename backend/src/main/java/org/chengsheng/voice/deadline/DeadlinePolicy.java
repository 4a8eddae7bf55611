package org.chengsheng.voice.deadline;

import java.time.Duration;
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
        return promise(submittedAt, limit.accept(), limit.handle());
    }

    Deadline promise(Instant submittedAt, Limit accept, Limit handle) {
        Count count = new Count(submittedAt, "deadline.submitted", handle);
        count.add(accept, "deadline.accept");
        count.add(handle, "deadline.handle");
        return count.finish("deadline.promised");
    }

    /** When a ticket accepted at a moment is due. */
    public Deadline due(Instant acceptedAt, Limit limit) {
        return started(Mark.Kind.ACCEPTED, acceptedAt, limit).finish("deadline.due");
    }

    /** The end of a short step, for example until when a unit has to sign. */
    public Instant stepDue(Instant from, Limit limit) {
        return due(from, limit).dueAt();
    }

    /**
     * The due moment after everything the clock went through since it last started: each pause and
     * extension moves it, to the second.
     *
     * @param accept the acceptance limit, which a promise counts before handling
     */
    public Deadline count(List<Mark> marks, Limit accept) {
        int last = marks.size() - 1;
        while (!marks.get(last).isStart()) {
            last--;
        }
        Mark start = marks.get(last);
        Count count = started(start.kind(), start.at(), start.limit());
        if (start.kind() == Mark.Kind.SUBMITTED) {
            count = new Count(start.at(), "deadline.submitted", start.limit());
            count.add(accept, "deadline.accept");
            count.add(start.limit(), "deadline.handle");
        }
        for (Mark mark : marks.subList(last + 1, marks.size())) {
            count.take(mark);
        }
        boolean promise = start.kind() == Mark.Kind.SUBMITTED;
        return count.finish(promise ? "deadline.promised" : "deadline.due");
    }

    private Count started(Mark.Kind kind, Instant at, Limit limit) {
        boolean rework = kind == Mark.Kind.REWORKED;
        Count count = new Count(at, rework ? "deadline.reworked" : "deadline.accepted", limit);
        count.add(limit, rework ? "deadline.rework" : "deadline.handle");
        return count;
    }

    /** One running count with its explanation. */
    private final class Count {

        private final List<Deadline.Step> steps = new ArrayList<>();
        private LocalDate day;
        private Instant at;
        private Instant pausedAt;
        private final boolean natural;
        private boolean provisional;

        Count(Instant start, String key, Limit limit) {
            natural = limit.unit().isNatural();
            Instant open = natural ? start : calendar.nextOpen(start);
            step(start, Messages.text(key, moment(start)));
            if (!open.equals(start)) {
                step(open, Messages.text("deadline.offHours", moment(open)));
            }
            at = open;
            day = WorkingCalendar.dayOf(open);
        }

        void add(Limit limit, String key) {
            switch (limit.unit()) {
                case WORKING_DAY -> addWorkingDays(limit.value(), key);
                case CALENDAR_DAY -> addCalendarDays(limit.value(), key);
                case WORKING_HOUR -> {
                    moveTo(calendar.plusWorkingSeconds(at, limit.value() * 3_600L));
                    explain(key, limit);
                }
                case NATURAL_HOUR -> {
                    moveTo(at.plus(Duration.ofHours(limit.value())));
                    explain(key, limit);
                }
                case NATURAL_MINUTE -> {
                    moveTo(at.plus(Duration.ofMinutes(limit.value())));
                    explain(key, limit);
                }
            }
        }

        void take(Mark mark) {
            switch (mark.kind()) {
                case PAUSED -> {
                    pausedAt = mark.at();
                    step(mark.at(), Messages.text("deadline.paused", moment(mark.at())));
                }
                case RESUMED -> resume(mark.at());
                case EXTENDED -> add(mark.limit(), "deadline.extended");
                default -> throw new IllegalArgumentException("a start is counted first");
            }
        }

        /** The clock gives back exactly the time it stood still: of office hours, or all of it. */
        private void resume(Instant resumed) {
            long stood =
                    natural
                            ? Math.max(0, Duration.between(pausedAt, resumed).toSeconds())
                            : calendar.workingSecondsBetween(pausedAt, resumed);
            pausedAt = null;
            moveTo(natural ? at.plusSeconds(stood) : calendar.plusWorkingSeconds(at, stood));
            // A pause that gave nothing back is not told as one of zero seconds.
            String text =
                    stood == 0
                            ? Messages.text("deadline.resumedOffHours", moment(resumed), moment(at))
                            : Messages.text(
                                    "deadline.resumed",
                                    moment(resumed),
                                    inHours(stood),
                                    moment(at));
            step(resumed, text);
        }

        private void addCalendarDays(int days, String key) {
            LocalDate plain = day.plusDays(days);
            LocalDate end = calendar.calendarDayAfter(day, days);
            step(calendar.closing(plain), Messages.text(key + "Calendar", days, DAY.format(plain)));
            if (!end.equals(plain)) {
                step(
                        calendar.closing(end),
                        Messages.text("deadline.movedToWorkday", DAY.format(end)));
            }
            moveTo(calendar.closing(end));
        }

        private void addWorkingDays(int days, String key) {
            if (days == 0) {
                return;
            }
            LocalDate end = calendar.workingDayAfter(day, days);
            String special = specialDays(day.plusDays(1), end);
            step(calendar.closing(end), Messages.text(key, days, DAY.format(end)) + special);
            moveTo(calendar.closing(end));
        }

        private void explain(String key, Limit limit) {
            step(at, Messages.text(key + "Hours", limit.inWords(), moment(at)));
        }

        Deadline finish(String key) {
            if (pausedAt != null) {
                step(at, Messages.text("deadline.standing"));
            } else {
                step(at, Messages.text(key, moment(at)));
            }
            if (provisional) {
                step(at, Messages.text("deadline.provisional", day.getYear()));
            }
            return new Deadline(at, List.copyOf(steps), provisional);
        }

        private void moveTo(Instant end) {
            LocalDate last = WorkingCalendar.dayOf(end);
            for (LocalDate d = day; !natural && !d.isAfter(last); d = d.plusDays(1)) {
                provisional |= calendar.isProvisional(d);
            }
            day = last;
            at = end;
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

    private static String inHours(long seconds) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(WorkingCalendar.ZONE));
    }
}
