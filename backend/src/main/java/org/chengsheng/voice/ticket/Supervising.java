package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T22, T23: reminders, formal supervision, a leader's note. None of them moves the ticket. */
public final class Supervising {

    /** What made a supervision begin. */
    public enum Trigger {
        OVERDUE,
        SIMILAR,
        REWORK_FAILED,
        LEADER_NOTE,
        BY_HAND
    }

    /** After the reminders 1 to 3: it is supervised because it is long overdue. */
    private static final int LONG_OVERDUE = 4;

    private final Ticket ticket;

    Supervising(Ticket ticket) {
        this.ticket = ticket;
    }

    /** T22: a citizen may once in so many working days; staff and system when they see need. */
    public void urge(String words, Occasion on) {
        ticket.require(Act.URGE, on.actor());
        if (on.actor().kind() == Actor.Kind.CITIZEN) {
            refuseTooSoon(on);
            ticket.urgedAt = on.now();
        }
        stay(Act.URGE, words, Map.of(), on);
    }

    /**
     * T22: the automatic reminders, each once.
     *
     * @param step 1 at three quarters of the limit, 2 a working day before its end, 3 a working day
     *     after
     */
    public void warn(int step, Occasion on) {
        ticket.require(Act.URGE, on.actor());
        ticket.warnedStep = step;
        stay(Act.URGE, null, Map.of("step", step), on);
    }

    /** T23: long overdue, once for each limit that ran out. */
    public void beginOverdue(Occasion on) {
        ticket.warnedStep = LONG_OVERDUE;
        begin(Trigger.OVERDUE, null, on);
    }

    /** T23: overdue for so long that the whole bureau reads of it, once in its life. */
    public void listInBulletin(Occasion on) {
        ticket.require(Act.LIST_IN_BULLETIN, on.actor());
        ticket.bulletinAt = on.now();
        stay(Act.LIST_IN_BULLETIN, null, Map.of(), on);
    }

    /** T23: so many of one kind at one place in so many days, this one among them. */
    public void beginSimilar(int count, int days, Occasion on) {
        beginUnlessRunning(
                Trigger.SIMILAR, Messages.text("supervision.similar", days, count), on.bySystem());
    }

    /**
     * T23: done again and still not good.
     *
     * @param reworks how many there were; a bureau that allows several need not start at the first
     */
    void beginReworkFailed(int reworks, Occasion on) {
        if (reworks >= on.number(TicketRules.Rule.SUPERVISE_REWORK_FAILED)) {
            beginUnlessRunning(Trigger.REWORK_FAILED, null, on.bySystem());
        }
    }

    /** What starts by itself does not start beside another: the unit answers one at a time. */
    private void beginUnlessRunning(Trigger trigger, String words, Occasion on) {
        if (ticket.supervisedAt == null) {
            begin(trigger, words, on);
        }
    }

    /** T23: the unit has to explain itself within some working days. */
    public void begin(Trigger trigger, String words, Occasion on) {
        ticket.require(Act.SUPERVISE, on.actor());
        WorkingCalendar calendar = on.calendar();
        int days = on.number(TicketRules.Rule.SUPERVISE_ANSWER_DAYS);
        Instant open = calendar.nextOpen(on.now());
        ticket.supervisedAt = on.now();
        ticket.supervisionTrigger = trigger.name();
        ticket.supervisionDueAt =
                calendar.closing(calendar.workingDayAfter(WorkingCalendar.dayOf(open), days));
        stay(
                Act.SUPERVISE,
                words,
                Map.of("trigger", trigger, "answerDueAt", ticket.supervisionDueAt.toString()),
                on);
    }

    public void answer(String answer, Occasion on) {
        ticket.require(Act.ANSWER_SUPERVISION, on.actor());
        boolean late = on.now().isAfter(ticket.supervisionDueAt);
        ticket.supervisedAt = null;
        ticket.supervisionDueAt = null;
        stay(Act.ANSWER_SUPERVISION, answer, Map.of("late", late), on);
    }

    /**
     * T23: with the ticket nothing is left to explain; its last event tells what was unanswered.
     */
    boolean endsWith(TicketState next) {
        boolean ends = ticket.supervisedAt != null && Lifecycle.ENDS.contains(next);
        if (ends) {
            ticket.supervisedAt = null;
            ticket.supervisionDueAt = null;
        }
        return ends;
    }

    /** A leader's written word: reviewed by the supervisor from now on (T17), supervised (T23). */
    public void note(String words, Occasion on) {
        ticket.require(Act.NOTE_BY_LEADER, on.actor());
        ticket.leaderNoted = true;
        stay(Act.NOTE_BY_LEADER, words, Map.of(), on);
        beginUnlessRunning(Trigger.LEADER_NOTE, null, on.bySystem());
    }

    private void refuseTooSoon(Occasion on) {
        if (urgeFrom(on) != null) {
            throw new Refusal(VoiceCode.VOICE_URGE_TOO_SOON, on.number(TicketRules.Rule.URGE_DAYS));
        }
    }

    /** T22: from when the citizen may urge again; null when that is possible already. */
    public Instant urgeFrom(Occasion on) {
        if (ticket.urgedAt == null) {
            return null;
        }
        int days = on.number(TicketRules.Rule.URGE_DAYS);
        Instant next =
                on.calendar()
                        .workingDayAfter(WorkingCalendar.dayOf(ticket.urgedAt), days)
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant();
        return on.now().isBefore(next) ? next : null;
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
