package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import org.chengsheng.voice.acts.CoUnits;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.reminder.RemindStaff;
import org.chengsheng.voice.reminder.ReminderReason;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;

/**
 * T22 and T23 by themselves: reminders, each once, and supervision of what is long overdue. Only
 * while the office is open: nobody is alarmed at midnight, except for danger, whose clocks run day
 * and night.
 */
@ApplicationScoped
class WatchDeadlines {

    /** Of the steps 1 to 3 of a reminder. */
    private static final List<ReminderReason> REASONS =
            List.of(ReminderReason.NEAR, ReminderReason.LAST_DAY, ReminderReason.OVERDUE);

    /**
     * Candidates by plain time; working time decides. Before a long holiday three quarters of the
     * working time may be used in a quarter of the days.
     */
    private static final String NEAR =
            "replied_at is null and closed_at is null and paused_at is null and accepted_at is not"
                    + " null and warned_step < 3 and due_at < cast(:now as timestamptz) +"
                    + " greatest((due_at - accepted_at) * 0.8, interval '3 days')";

    private static final String LATE =
            "replied_at is null and closed_at is null and paused_at is null and supervised_at is"
                    + " null and warned_step = 3 and due_at < :now";

    private static final String LONG_LATE =
            "replied_at is null and closed_at is null and paused_at is null and bulletin_at is null"
                    + " and warned_step >= 3 and due_at < :now";

    private static final String NO_RESPONSE =
            "respond_due_at is not null and responded_at is null and closed_at is null and"
                    + " accepted_at is not null and respond_warned < 2 and respond_due_at <"
                    + " cast(:now as timestamptz) + interval '1 day'";

    /** What the citizen owes lapses by itself, what is suspended runs again by itself. */
    private static final String STEP_OVERDUE =
            "stage_due_at < :now and stage_warned_at is null and closed_at is null and stage not in"
                    + " ('SUPPLEMENT', 'SUSPENSION')";

    private static final String LATE_HELP =
            "id in (select ticket_id from voice_co_handling where due_at < :now and answered_at is"
                    + " null and warned_at is null) and not about_staff and paused_at is null and"
                    + " replied_at is null and closed_at is null";

    private final OpenTickets open;
    private final Tickets tickets;
    private final CoUnits coUnits;
    private final RemindStaff remindStaff;
    private final Occasions occasions;

    WatchDeadlines(
            OpenTickets open,
            Tickets tickets,
            CoUnits coUnits,
            RemindStaff remindStaff,
            Occasions occasions) {
        this.open = open;
        this.tickets = tickets;
        this.coUnits = coUnits;
        this.remindStaff = remindStaff;
        this.occasions = occasions;
    }

    @Scheduled(
            every = "5m",
            delayed = "4m",
            identity = "watch-deadlines",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        WarningPolicy policy = new WarningPolicy(on.calendar(), on.rules());
        open.each(
                new Search(
                        "watch-responses", NO_RESPONSE, "respond_due_at", Map.of("now", on.now())),
                ticket -> warnOfResponse(ticket, policy, on));
        if (!on.isOfficeOpen()) {
            open.each(
                    steps(STEP_OVERDUE + " and urgent and replied_at is null", on),
                    ticket -> warnOfStep(ticket, on));
            return;
        }
        open.each(steps(STEP_OVERDUE, on), ticket -> warnOfStep(ticket, on));
        open.each(
                new Search("watch-help", LATE_HELP, "due_at", Map.of("now", on.now())),
                ticket -> warnOfHelp(ticket, on));
        open.each(search(NEAR, on), ticket -> warn(ticket, policy, on));
        open.each(search(LATE, on), ticket -> supervise(ticket, policy, on));
        open.each(search(LONG_LATE, on), ticket -> listInBulletin(ticket, policy, on));
    }

    private void warnOfResponse(Ticket ticket, WarningPolicy policy, Occasion on) {
        int step = policy.responseStep(ticket.acceptedAt(), ticket.respondDueAt(), on.now());
        if (step > ticket.respondWarned()) {
            ticket.responding().warn(step, on);
            tickets.save(ticket);
            ReminderReason reason =
                    step == 1 ? ReminderReason.RESPONSE_NEAR : ReminderReason.RESPONSE_OVERDUE;
            remindStaff.of(ticket, reason, ticket.respondDueAt(), on.now());
        }
    }

    private static Search steps(String condition, Occasion on) {
        return new Search("watch-steps", condition, "stage_due_at", Map.of("now", on.now()));
    }

    private void warnOfStep(Ticket ticket, Occasion on) {
        remindStaff.of(ticket, ReminderReason.STEP_OVERDUE, ticket.stageTime().dueAt(), on.now());
        tickets.markWarned(ticket, on.now());
    }

    private void warnOfHelp(Ticket ticket, Occasion on) {
        coUnits.warnLate(ticket, on.now())
                .forEach((unit, dueAt) -> remindStaff.ofHelp(ticket, unit, dueAt, on.now()));
    }

    private static Search search(String condition, Occasion on) {
        return new Search("watch-deadlines", condition, "due_at", Map.of("now", on.now()));
    }

    private void warn(Ticket ticket, WarningPolicy policy, Occasion on) {
        int step = policy.step(ticket.acceptedAt(), ticket.dueAt(), on.now());
        if (step > ticket.warnedStep()) {
            ticket.supervising().warn(step, on);
            tickets.save(ticket);
            remindStaff.of(ticket, REASONS.get(step - 1), ticket.dueAt(), on.now());
        }
    }

    private void supervise(Ticket ticket, WarningPolicy policy, Occasion on) {
        int days = on.rules().number(Rule.SUPERVISE_OVERDUE_DAYS);
        if (policy.isOverdueBy(days, ticket.dueAt(), on.now())) {
            ticket.supervising().beginOverdue(on);
            tickets.save(ticket);
            remindStaff.of(ticket, ReminderReason.SUPERVISED, ticket.supervisionDueAt(), on.now());
        }
    }

    private void listInBulletin(Ticket ticket, WarningPolicy policy, Occasion on) {
        if (policy.isOverdueBy(on.rules().number(Rule.BULLETIN_DAYS), ticket.dueAt(), on.now())) {
            ticket.supervising().listInBulletin(on);
            tickets.save(ticket);
            remindStaff.of(ticket, ReminderReason.BULLETIN, ticket.dueAt(), on.now());
        }
    }
}
