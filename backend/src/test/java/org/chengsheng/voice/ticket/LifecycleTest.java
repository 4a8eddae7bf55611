package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketState.CLOSED;
import static org.chengsheng.voice.ticket.TicketState.PENDING_ACCEPTANCE;
import static org.chengsheng.voice.ticket.TicketState.TRANSFERRED;
import static org.chengsheng.voice.ticket.TicketState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of transitions (domain.md 3.3) as a whole. */
class LifecycleTest {

    /** By hand from domain.md 3.3, not from the table in code. */
    private static final Map<String, String> RULES =
            Map.ofEntries(
                    Map.entry("T1", "FILE"),
                    Map.entry("T2", "SCREEN"),
                    Map.entry("T3", "ASK_SUPPLEMENT"),
                    Map.entry("T4", "SUPPLEMENT ADD_FACTS LAPSE_SUPPLEMENT"),
                    Map.entry("T5", "PROPOSE_DECLINE CONFIRM_DECLINE REFUSE_DECLINE OBJECT"),
                    Map.entry("T6", "TRANSFER_OUT"),
                    Map.entry("T7", "MERGE UNMERGE REPLY_MERGED"),
                    Map.entry("T8", "SEND_TO_VERIFY CONFIRM_FOUND REPORT_NOT_FOUND"),
                    Map.entry("T9", "ACCEPT ANSWER_AT_ONCE"),
                    Map.entry("T10", "DISPATCH"),
                    Map.entry("T11", "SIGN"),
                    Map.entry("T12", "ASK_RETURN GRANT_RETURN REFUSE_RETURN RULE_RETURN"),
                    Map.entry("T13", "ASK_CO_UNIT ANSWER_CO_UNIT"),
                    Map.entry(
                            "T14",
                            "ASK_EXTENSION ENDORSE_EXTENSION GRANT_EXTENSION REFUSE_EXTENSION"),
                    Map.entry("T15", "ASK_SUSPENSION GRANT_SUSPENSION REFUSE_SUSPENSION RESUME"),
                    Map.entry("T16", "SUBMIT_RESULT"),
                    Map.entry("T17", "RETURN_RESULT APPROVE_RESULT"),
                    Map.entry("T18", "CONFIRM_CHECK FAIL_CHECK"),
                    Map.entry("T19", "REPLY"),
                    Map.entry("T20", "RATE REVISIT CLOSE_UNRATED"),
                    Map.entry("T21", "ORDER_REWORK CLOSE_EXPLAINED TAKE_REWORK"),
                    Map.entry("T22", "URGE"),
                    Map.entry(
                            "T23", "SUPERVISE ANSWER_SUPERVISION LIST_IN_BULLETIN NOTE_BY_LEADER"),
                    Map.entry("T24", "WITHDRAW LEAVE"),
                    Map.entry("T25", "REOPEN"),
                    Map.entry("2.6", "RECOUNT_DUE"),
                    Map.entry("3.4", "RESPOND"),
                    Map.entry(
                            "3.5",
                            "TRANSFER_OUT SET_ABOUT_STAFF MARK_ACCUSED REROUTE UNTIE REPORT_RETALIATION"),
                    Map.entry("M-082", "IMPORT IMPORT_REPLY IMPORT_CLOSE UNDO_IMPORT"));

    @Test
    void everyRowCarriesTheIdOfItsRule() {
        Map<String, Set<String>> rules = new HashMap<>();
        Lifecycle.rows()
                .forEach(
                        row ->
                                rules.computeIfAbsent(row.rule(), rule -> new HashSet<>())
                                        .add(row.act().name()));

        Map<String, Set<String>> expected = new HashMap<>();
        RULES.forEach((rule, acts) -> expected.put(rule, Set.of(acts.split(" "))));
        assertEquals(expected, rules);
    }

    @Test
    void everyActHasARow() {
        Set<Act> inTable =
                Lifecycle.rows().stream().map(Transition::act).collect(Collectors.toSet());

        assertEquals(EnumSet.allOf(Act.class), inTable);
    }

    @Test
    void aRoleHasOneRowForAnActInAState() {
        Set<String> seen = new HashSet<>();
        for (Transition row : Lifecycle.rows()) {
            for (TicketState state : row.from()) {
                assertTrue(
                        seen.add(row.act() + state.name() + row.role() + row.given()),
                        row.act() + " in " + state + " by " + row.role());
            }
        }
    }

    @Test
    void everyStateCanBeReached() {
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

        assertEquals(EnumSet.allOf(TicketState.class), reached);
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
                    .filter(row -> row.act() != Act.UNDO_IMPORT && !row.rule().equals("3.5"))
                    .filter(row -> row.to().stream().anyMatch(ending::contains))
                    .forEach(row -> ending.addAll(row.from()));
        }

        Set<TicketState> stuck = EnumSet.complementOf(EnumSet.copyOf(ending));
        assertEquals(EnumSet.of(TRANSFERRED, WITHDRAWN), stuck);
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
    void staffActsBelongToARole(Act act, String role, Transition.Where where) {
        Transition row =
                Lifecycle.rows().stream().filter(r -> r.act() == act).findFirst().orElseThrow();

        assertEquals(role, row.role());
        assertEquals(where, row.where());
        assertTrue(Roles.ALL.contains(role));
    }

    @Test
    void theseActsAreTheCitizensOrTheSystemsAlone() {
        Set<String> nobodys = new HashSet<>();
        Lifecycle.rows().forEach(row -> nobodys.add(row.act().name()));
        Lifecycle.rows().stream()
                .filter(row -> row.role() != null)
                .forEach(row -> nobodys.remove(row.act().name()));

        assertEquals(
                Set.of(
                        ("FILE SCREEN SUPPLEMENT ADD_FACTS LAPSE_SUPPLEMENT OBJECT REPLY LIST_IN_BULLETIN"
                                        + " REPLY_MERGED RATE CLOSE_UNRATED WITHDRAW LEAVE"
                                        + " RECOUNT_DUE IMPORT IMPORT_REPLY IMPORT_CLOSE"
                                        + " UNDO_IMPORT SET_ABOUT_STAFF MARK_ACCUSED REROUTE UNTIE"
                                        + " REPORT_RETALIATION")
                                .split(" ")),
                nobodys);
    }

    @Test
    void aDecisionIsNeverOfferedWhileNothingWasAsked() {
        Lifecycle.rows().stream()
                .filter(row -> row.act().name().matches("(GRANT|REFUSE|CONFIRM_DECLINE|RULE).*"))
                .forEach(
                        row ->
                                assertTrue(
                                        row.given().name().matches(".*_(ASKED|ENDORSED|ESCALATED)"),
                                        row.toString()));
    }

    @Test
    void birthHasNoStateBeforeIt() {
        assertTrue(Lifecycle.has(Act.FILE, null));
        assertTrue(Lifecycle.has(Act.IMPORT, null));
        assertFalse(Lifecycle.has(Act.ACCEPT, null));
        assertFalse(Lifecycle.has(Act.FILE, PENDING_ACCEPTANCE));
    }

    @Test
    void whatIsOverStaysOver() {
        Set<String> afterClosing = new HashSet<>();
        Lifecycle.rows().stream()
                .filter(row -> row.from().contains(CLOSED) && !row.rule().equals("3.5"))
                .forEach(row -> afterClosing.add(row.act().name()));
        assertEquals(Set.of("REOPEN", "UNDO_IMPORT"), afterClosing);
        assertTrue(
                Lifecycle.rows().stream()
                        .filter(row -> !row.rule().equals("3.5"))
                        .noneMatch(row -> row.from().contains(WITHDRAWN)));
    }
}
