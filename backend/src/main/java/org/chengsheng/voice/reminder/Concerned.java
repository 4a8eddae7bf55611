package org.chengsheng.voice.reminder;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Stage;
import org.chengsheng.voice.ticket.Ticket;

/**
 * T22: whom a reminder goes to: who has to act next, and from the due moment on the lead of the
 * unit. Nobody of the conflict set of a complaint about staff is ever among them (3.5).
 */
final class Concerned {

    private final Collection<PersonView> people;

    Concerned(Collection<PersonView> people) {
        this.people = people;
    }

    /** Staff ids in one order, so that two jobs never wait for each other. */
    SortedSet<UUID> of(Ticket ticket, ReminderReason reason) {
        return active(isConcerned(ticket, reason));
    }

    /** T13: the unit that was asked to help, and whoever waits for it. */
    SortedSet<UUID> ofHelp(Ticket ticket, UUID unitId) {
        return active(
                person ->
                        person.id().equals(ticket.handlerId())
                                || person.unitId().equals(unitId)
                                        && (person.hasRole(Roles.UNIT_HANDLER)
                                                || person.hasRole(Roles.UNIT_LEAD)));
    }

    private SortedSet<UUID> active(Predicate<PersonView> concerned) {
        return people.stream()
                .filter(PersonView::active)
                .filter(concerned)
                .map(PersonView::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<PersonView> isConcerned(Ticket ticket, ReminderReason reason) {
        if (ticket.isAboutStaff()) {
            return isEntrusted(ticket);
        }
        if (reason == ReminderReason.STEP_OVERDUE) {
            return hasTheStep(ticket);
        }
        Predicate<PersonView> next = hasTheNextStep(ticket);
        if (reason == ReminderReason.BULLETIN) {
            next =
                    next.or(person -> person.hasRole(Roles.SUPERVISOR))
                            .or(person -> person.hasRole(Roles.BUREAU_LEADER));
        }
        return reason.isForLead() ? next.or(leads(ticket)) : next;
    }

    /** Of steps that end before anybody handles it, and of those after the answer. */
    private static Predicate<PersonView> hasTheStep(Ticket ticket) {
        return switch (Stage.of(ticket)) {
            case ACCEPTANCE -> person -> person.hasRole(Roles.ACCEPTOR);
            case CALL_BACK -> person -> person.hasRole(Roles.REVISITOR);
            case SIGNING ->
                    leads(ticket)
                            .or(
                                    person ->
                                            person.hasRole(Roles.UNIT_HANDLER)
                                                    && person.unitId().equals(ticket.leadUnitId()));
            case DECISION -> {
                String role =
                        switch (ticket.asked().awaiting()) {
                            case RULING -> Roles.BUREAU_LEADER;
                            case REWORK -> Roles.SUPERVISOR;
                            default -> Roles.DISPATCHER;
                        };
                yield person -> person.hasRole(role);
            }
            default -> hasTheNextStep(ticket);
        };
    }

    private static Predicate<PersonView> hasTheNextStep(Ticket ticket) {
        return switch (ticket.state()) {
            case ACCEPTED -> person -> person.hasRole(Roles.DISPATCHER);
            case VERIFYING, PENDING_CHECK -> person -> person.hasRole(Roles.CHECKER);
            case PENDING_REVIEW ->
                    ticket.isEscalated()
                            ? person -> person.hasRole(Roles.SUPERVISOR)
                            : leads(ticket);
            case PENDING_SIGN, REWORK -> leads(ticket);
            default -> person -> person.id().equals(ticket.handlerId());
        };
    }

    private static Predicate<PersonView> leads(Ticket ticket) {
        return person ->
                person.hasRole(Roles.UNIT_LEAD) && person.unitId().equals(ticket.leadUnitId());
    }

    /** Whoever took it; while nobody has, those it is open to. */
    private static Predicate<PersonView> isEntrusted(Ticket ticket) {
        Isolation kept = ticket.isolation().orElseThrow();
        Predicate<PersonView> may =
                person ->
                        !kept.bars(person.id(), person.unitId())
                                && (kept.entrusted().contains(person.id())
                                        || kept.entrusted().isEmpty()
                                                && person.hasRole(Roles.DISCIPLINE));
        return ticket.handlerId() == null
                ? may
                : may.and(person -> person.id().equals(ticket.handlerId()));
    }
}
