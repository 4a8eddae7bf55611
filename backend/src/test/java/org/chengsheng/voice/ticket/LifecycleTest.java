package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketState.ACCEPTED;
import static org.chengsheng.voice.ticket.TicketState.CLOSED;
import static org.chengsheng.voice.ticket.TicketState.HANDLING;
import static org.chengsheng.voice.ticket.TicketState.NEED_SUPPLEMENT;
import static org.chengsheng.voice.ticket.TicketState.PENDING_ACCEPTANCE;
import static org.chengsheng.voice.ticket.TicketState.PENDING_REVIEW;
import static org.chengsheng.voice.ticket.TicketState.PENDING_SIGN;
import static org.chengsheng.voice.ticket.TicketState.REPLIED;
import static org.chengsheng.voice.ticket.TicketState.REVISITING;
import static org.chengsheng.voice.ticket.TicketState.SUBMITTED;
import static org.chengsheng.voice.ticket.TicketState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.ticket.Lifecycle.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of transitions (domain.md 3.3) as a whole. */
class LifecycleTest {

    @Test
    void everyRowCarriesTheIdOfItsRule() {
        Map<Act, String> rules = new HashMap<>();
        Lifecycle.rows().forEach(row -> rules.put(row.act(), row.rule()));

        assertEquals(
                Map.ofEntries(
                        Map.entry(Act.FILE, "T1"),
                        Map.entry(Act.SCREEN, "T2"),
                        Map.entry(Act.ASK_SUPPLEMENT, "T3"),
                        Map.entry(Act.SUPPLEMENT, "T4"),
                        Map.entry(Act.ADD_FACTS, "T4"),
                        Map.entry(Act.ACCEPT, "T9"),
                        Map.entry(Act.DISPATCH, "T10"),
                        Map.entry(Act.SIGN, "T11"),
                        Map.entry(Act.SUBMIT_RESULT, "T16"),
                        Map.entry(Act.RETURN_RESULT, "T17"),
                        Map.entry(Act.APPROVE_RESULT, "T17"),
                        Map.entry(Act.REPLY, "T19"),
                        Map.entry(Act.RATE, "T20"),
                        Map.entry(Act.REVISIT, "T20"),
                        Map.entry(Act.CLOSE_UNRATED, "T20"),
                        Map.entry(Act.IMPORT, "M-082"),
                        Map.entry(Act.IMPORT_REPLY, "M-082"),
                        Map.entry(Act.IMPORT_CLOSE, "M-082"),
                        Map.entry(Act.UNDO_IMPORT, "M-082")),
                rules);
    }

    @Test
    void everyActHasARow() {
        Set<Act> inTable =
                Lifecycle.rows().stream().map(Transition::act).collect(Collectors.toSet());

        assertEquals(EnumSet.allOf(Act.class), inTable);
    }

    @Test
    void anActHasOneRowInAState() {
        for (Act act : Act.values()) {
            for (TicketState state : TicketState.values()) {
                long rows =
                        Lifecycle.rows().stream()
                                .filter(row -> row.act() == act && row.from().contains(state))
                                .count();
                assertTrue(rows <= 1, act + " in " + state);
            }
        }
    }

    @Test
    void everyStateOfTheMainJobCanBeReachedAndNoOther() {
        Set<TicketState> reached = EnumSet.noneOf(TicketState.class);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition row : Lifecycle.rows()) {
                boolean starts =
                        row.from().isEmpty() || row.from().stream().anyMatch(reached::contains);
                grown |= starts && reached.addAll(row.to());
            }
        }

        assertEquals(
                EnumSet.of(
                        SUBMITTED,
                        PENDING_ACCEPTANCE,
                        NEED_SUPPLEMENT,
                        ACCEPTED,
                        PENDING_SIGN,
                        HANDLING,
                        PENDING_REVIEW,
                        REPLIED,
                        REVISITING,
                        CLOSED,
                        WITHDRAWN),
                reached);
    }

    @Test
    void everyRowLeadsSomewhere() {
        Lifecycle.rows().forEach(row -> assertFalse(row.to().isEmpty(), row.act().name()));
    }

    @Test
    void everyOpenStateHasAWayToTheEnd() {
        Set<TicketState> ending = EnumSet.of(CLOSED);
        for (int i = 0; i < TicketState.values().length; i++) {
            Lifecycle.rows().stream()
                    .filter(row -> row.act() != Act.UNDO_IMPORT)
                    .filter(row -> row.to().stream().anyMatch(ending::contains))
                    .forEach(row -> ending.addAll(row.from()));
        }

        assertTrue(
                ending.containsAll(
                        List.of(SUBMITTED, NEED_SUPPLEMENT, HANDLING, REPLIED, REVISITING)),
                ending.toString());
    }

    @ParameterizedTest(name = "{0} is done by {1} in {2}")
    @CsvSource({
        "ASK_SUPPLEMENT, ACCEPTOR, ANY",
        "ACCEPT, ACCEPTOR, ANY",
        "DISPATCH, DISPATCHER, ANY",
        "SIGN, UNIT_HANDLER, OWN_UNIT",
        "SUBMIT_RESULT, UNIT_HANDLER, OWN",
        "RETURN_RESULT, UNIT_LEAD, OWN_UNIT",
        "APPROVE_RESULT, UNIT_LEAD, OWN_UNIT",
        "REVISIT, REVISITOR, ANY"
    })
    void staffActsBelongToARole(Act act, String role, Lifecycle.Where where) {
        Transition row =
                Lifecycle.rows().stream().filter(r -> r.act() == act).findFirst().orElseThrow();

        assertEquals(role, row.role());
        assertEquals(where, row.where());
        assertTrue(Roles.ALL.contains(role));
    }

    @Test
    void allOtherActsAreTheCitizensOrTheSystems() {
        Set<Act> staff =
                Lifecycle.rows().stream()
                        .filter(row -> row.role() != null)
                        .map(Transition::act)
                        .collect(Collectors.toSet());

        assertEquals(8, staff.size(), () -> Arrays.toString(staff.toArray()));
    }

    @Test
    void birthHasNoStateBeforeIt() {
        assertTrue(Lifecycle.row(Act.FILE, null).isPresent());
        assertTrue(Lifecycle.row(Act.IMPORT, null).isPresent());
        assertTrue(Lifecycle.row(Act.ACCEPT, null).isEmpty());
        assertTrue(Lifecycle.row(Act.FILE, PENDING_ACCEPTANCE).isEmpty());
    }

    @Test
    void whatIsOverStaysOver() {
        assertTrue(Lifecycle.staffRows(CLOSED).isEmpty());
        assertTrue(Lifecycle.staffRows(WITHDRAWN).isEmpty());
        assertTrue(Lifecycle.row(Act.RATE, CLOSED).isEmpty());
    }
}
