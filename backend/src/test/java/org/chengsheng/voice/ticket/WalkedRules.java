package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.chengsheng.platform.calendar.WorkingCalendar;

/**
 * What domain.md 3.1 and 3.3 say of the whole life of one ticket, kept by watching its events: who
 * may never do two things, how often something may happen, what moves the clock.
 */
final class WalkedRules {

    private static final Set<Act> TAKES = EnumSet.of(Act.SIGN, Act.TAKE_REWORK);
    private static final Set<Act> EXAMINES =
            EnumSet.of(Act.APPROVE_RESULT, Act.RETURN_RESULT, Act.CONFIRM_CHECK, Act.FAIL_CHECK);
    private static final Set<Act> ACCEPTS = EnumSet.of(Act.ACCEPT, Act.CONFIRM_FOUND);

    /** T12, T13 and questions leave the due moment as it is; these may move it. */
    private static final Set<Act> MOVES_DUE =
            EnumSet.of(
                    Act.FILE,
                    Act.SUPPLEMENT,
                    Act.OBJECT,
                    Act.ACCEPT,
                    Act.CONFIRM_FOUND,
                    Act.GRANT_EXTENSION,
                    Act.RESUME,
                    Act.FAIL_CHECK,
                    Act.REVISIT,
                    Act.ORDER_REWORK,
                    Act.RECOUNT_DUE);

    /** T3, T15, T18: here the clock stands still. */
    private static final Set<TicketState> STANDS_STILL =
            EnumSet.of(
                    TicketState.NEED_SUPPLEMENT, TicketState.SUSPENDED, TicketState.PENDING_CHECK);

    private final Ticket ticket;
    private final Supplier<String> where;
    private final List<EventDraft> life = new ArrayList<>();
    private final Set<UUID> handled = new HashSet<>();
    private final Set<UUID> examined = new HashSet<>();
    private final Set<UUID> returned = new HashSet<>();
    private final Set<LocalDate> notReached = new HashSet<>();
    private boolean judged;
    private boolean overdue;
    private long stoodStill;
    private Instant stoppedAt;
    private Instant due;
    private Instant originalDue;

    WalkedRules(Ticket ticket, Supplier<String> where) {
        this.ticket = ticket;
        this.where = where;
    }

    /** Another event of the ticket, in their order. */
    void happened(EventDraft event) {
        life.add(event);
        people(event);
        often(event);
        photos(event);
        verdict(event);
        clock(event);
    }

    /** 3.1: never handler and reviewer, nor handler and checker, of the same ticket. */
    private void people(EventDraft event) {
        UUID who = event.actor().id();
        if (TAKES.contains(event.act())) {
            assertFalse(examined.contains(who), () -> "examined it before: " + told(event));
            handled.add(who);
        }
        if (EXAMINES.contains(event.act())) {
            assertFalse(handled.contains(who), () -> "handled it before: " + told(event));
            examined.add(who);
        }
    }

    private void often(EventDraft event) {
        switch (event.act()) {
            case ASK_SUPPLEMENT, GRANT_EXTENSION -> atMost(2, event);
            case OBJECT -> atMost(1, event);
            case ASK_EXTENSION -> assertFalse(ticket.isUrgent(), () -> told(event));
            case ASK_RETURN ->
                    assertTrue(returned.add(ticket.leadUnitId()), () -> "once: " + told(event));
            case RULE_RETURN -> returned.add(ticket.leadUnitId());
            case REOPEN -> {
                if (event.actor().kind() == Actor.Kind.CITIZEN) {
                    assertEquals(1, count(event), () -> told(event));
                }
            }
            case MERGE, SEND_TO_VERIFY, ANSWER_AT_ONCE ->
                    assertFalse(ticket.isAboutStaff(), () -> told(event));
            default -> {
                // No limit of its own.
            }
        }
    }

    private void atMost(int times, EventDraft event) {
        assertTrue(count(event) <= times, () -> "too often: " + told(event));
    }

    private long count(EventDraft event) {
        return life.stream()
                .filter(it -> it.act() == event.act())
                .filter(it -> it.actor().kind() == event.actor().kind())
                .count();
    }

    private void photos(EventDraft event) {
        int least =
                switch (event.act()) {
                    case REPORT_NOT_FOUND -> 2;
                    case CONFIRM_FOUND, CONFIRM_CHECK, FAIL_CHECK -> 1;
                    case SUBMIT_RESULT -> ticket.kind().isField() && !ticket.isAboutStaff() ? 1 : 0;
                    default -> 0;
                };
        assertTrue(event.photos().size() >= least, () -> "photos: " + told(event));
        if (event.act() == Act.SUBMIT_RESULT) {
            assertTrue(event.text().length() >= 20, () -> told(event));
        }
    }

    /** T20: judged by the citizen or not at all, three calls on three days, anew after a rework. */
    private void verdict(EventDraft event) {
        if (event.act() == Act.RATE) {
            judged = true;
        }
        if (event.act() == Act.REVISIT) {
            if (Boolean.TRUE.equals(event.facts().get("reached"))) {
                judged = true;
            } else {
                assertTrue(notReached.add(WorkingCalendar.dayOf(event.at())), () -> told(event));
                assertTrue(notReached.size() <= 3, () -> told(event));
            }
        }
        if (event.to() == TicketState.REWORK && event.act() != Act.FAIL_CHECK) {
            judged = false;
            notReached.clear();
        }
        if (event.act() == Act.REOPEN) {
            notReached.clear();
        }
    }

    private void clock(EventDraft event) {
        if (!Objects.equals(due, ticket.dueAt())) {
            assertTrue(MOVES_DUE.contains(event.act()), () -> "moved the clock: " + told(event));
            due = ticket.dueAt();
        }
        if (!Objects.equals(originalDue, ticket.originalDueAt())) {
            assertTrue(ACCEPTS.contains(event.act()), () -> "another limit: " + told(event));
            originalDue = ticket.originalDueAt();
        }
        if (stoppedAt != null && !STANDS_STILL.contains(event.to())) {
            stoodStill += Duration.between(stoppedAt, event.at()).toSeconds();
            stoppedAt = null;
        } else if (stoppedAt == null && STANDS_STILL.contains(event.to())) {
            stoppedAt = event.at();
        }
    }

    /** After an act, with all its events written. */
    void stands() {
        assertEquals(stoodStill, ticket.pausedSeconds(), () -> "stood still: " + where.get());
        assertEquals(stoppedAt, ticket.pausedAt(), where);
        assertTrue(ticket.wasOverdue() || !overdue, () -> "no longer late: " + where.get());
        overdue = ticket.wasOverdue();
        if (!judged) {
            assertEquals(null, ticket.satisfied(), where);
        }
        if (ticket.leadUnitId() != null) {
            assertFalse(ticket.coUnits().contains(ticket.leadUnitId()), where);
        }
        assertTrue(goesOn(), () -> "nobody can go on: " + where.get());
    }

    /** No ticket is lost: unless it has ended, some row leads on from where it stands. */
    private boolean goesOn() {
        return Lifecycle.ENDS.contains(ticket.state())
                || Lifecycle.rows().stream()
                        .filter(row -> row.from().contains(ticket.state()))
                        .filter(row -> row.act() != Act.WITHDRAW && row.act() != Act.UNDO_IMPORT)
                        .filter(row -> row.act() != Act.IMPORT_REPLY)
                        .filter(row -> row.act() != Act.IMPORT_CLOSE)
                        .filter(row -> row.to().stream().anyMatch(to -> to != ticket.state()))
                        .anyMatch(ticket::fulfils);
    }

    private String told(EventDraft event) {
        return where.get() + ": " + event;
    }
}
