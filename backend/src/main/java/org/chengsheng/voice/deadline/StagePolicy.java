package org.chengsheng.voice.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Stage;
import org.chengsheng.voice.ticket.StageClock;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules;
import org.chengsheng.voice.ticket.TicketRules.Rule;

/**
 * How long each step may take (domain.md 3.3). What is urgent gets the same hours around the clock,
 * and minutes until somebody has it in hand.
 */
public final class StagePolicy implements StageClock {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final WorkingCalendar calendar;
    private final TicketRules rules;
    private final Function<ClockKind, TimeLimit> limits;

    public StagePolicy(
            WorkingCalendar calendar, TicketRules rules, Function<ClockKind, TimeLimit> limits) {
        this.calendar = calendar;
        this.rules = rules;
        this.limits = limits;
    }

    @Override
    public Instant due(Ticket ticket, Stage stage, Instant since) {
        return switch (stage) {
            case ACCEPTANCE ->
                    ticket.isUrgent()
                            ? since.plus(length(ticket, stage))
                            : new DeadlinePolicy(calendar).stepDue(since, acceptance(ticket));
            case SUPPLEMENT -> endOf(Rule.SUPPLEMENT_DAYS, since);
            case CALL_BACK -> endOf(Rule.REVISIT_DAYS, since);
            case SIGNING -> ticket.signDueAt();
            case SUSPENSION -> ticket.suspendedUntil();
            case HANDLING -> null;
            case VERIFICATION, DISPATCH, DECISION, REVIEW, CHECK ->
                    after(ticket, since, length(ticket, stage).toSeconds());
        };
    }

    @Override
    public long left(Ticket ticket, Instant from, Instant due) {
        return ticket.isUrgent()
                ? Math.max(0, Duration.between(from, due).toSeconds())
                : calendar.workingSecondsBetween(from, due);
    }

    @Override
    public Instant after(Ticket ticket, Instant from, long left) {
        return ticket.isUrgent() ? from.plusSeconds(left) : calendar.plusWorkingSeconds(from, left);
    }

    /** For example 3.5 个工作小时; null where nothing is counted. */
    String inWords(Ticket ticket, Stage stage) {
        return switch (stage) {
            case ACCEPTANCE ->
                    ticket.isUrgent()
                            ? hours(ticket, length(ticket, stage))
                            : acceptance(ticket).inWords();
            case SUPPLEMENT -> days(Rule.SUPPLEMENT_DAYS);
            case CALL_BACK -> days(Rule.REVISIT_DAYS);
            case HANDLING, SUSPENSION -> null;
            default -> hours(ticket, length(ticket, stage));
        };
    }

    private Duration length(Ticket ticket, Stage stage) {
        boolean urgent = ticket.isUrgent();
        return Duration.ofSeconds(
                switch (stage) {
                    case ACCEPTANCE -> number(Rule.ACCEPT_URGENT_MINUTES) * MINUTE;
                    case VERIFICATION -> number(Rule.VERIFY_HOURS) * HOUR;
                    case DISPATCH ->
                            number(urgent ? Rule.DISPATCH_URGENT_MINUTES : Rule.DISPATCH_MINUTES)
                                    * MINUTE;
                    case SIGNING ->
                            urgent
                                    ? number(Rule.SIGN_URGENT_MINUTES) * MINUTE
                                    : number(Rule.SIGN_HOURS) * HOUR;
                    case DECISION -> number(Rule.DECISION_MINUTES) * MINUTE;
                    case REVIEW -> number(Rule.REVIEW_MINUTES) * MINUTE;
                    case CHECK -> number(Rule.CHECK_HOURS) * HOUR;
                    default -> throw new IllegalArgumentException(stage + " is not so long");
                });
    }

    private Limit acceptance(Ticket ticket) {
        return limits.apply(
                        ClockKind.of(
                                ticket.kind(), ticket.isAboutStaff(), ticket.isPetition(), false))
                .accept();
    }

    private Instant endOf(Rule days, Instant since) {
        return calendar.closing(
                calendar.workingDayAfter(WorkingCalendar.dayOf(since), number(days)));
    }

    private String days(Rule days) {
        return new Limit(number(days), Limit.Unit.WORKING_DAY).inWords();
    }

    private static String hours(Ticket ticket, Duration length) {
        double hours = length.toSeconds() / (double) HOUR;
        return Messages.text(
                ticket.isUrgent() ? "stage.aroundTheClock" : "stage.workingHours", hours);
    }

    private int number(Rule rule) {
        return rules.number(rule);
    }
}
