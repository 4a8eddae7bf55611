package org.chengsheng.voice.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A random bureau, random accusations, people and units that move: whoever is or was in the
 * conflict set finds a word of the complaint in no answer, and everything they try answers as if it
 * did not exist (domain.md 3.5.2, 3.5.4). The set is found here by climbing from each person.
 */
@ApiTest
class RandomTreesApiTest {

    private static final int UNITS = 5;
    private static final int STEPS = 6;

    /** Whatever discipline officer is in the set, the complaint is open to them. */
    private static final String OFFICER = "custodian";

    private static final String UNITS_PATH = "/api/console/units/";
    private static final List<String> ROLES =
            List.of(
                    "DISCIPLINE",
                    "DISCIPLINE",
                    "ACCEPTOR",
                    "SUPERVISOR",
                    "UNIT_LEAD",
                    "UNIT_HANDLER");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whoIsInTheConflictSetLearnsOfNothing(int seed) {
        Walk walk = new Walk(seed);
        try {
            walk.check();
            for (int step = 0; step < STEPS; step++) {
                walk.step();
                walk.check();
            }
            assertTrue(walk.opened > 0, "somebody outside the set saw it, so it can be seen");
            assertFalse(walk.everIn.isEmpty());
        } finally {
            walk.leave();
        }
    }

    private static final class Walk {

        private final Random random;
        private final String canary = "暗语" + Long.toString(System.nanoTime(), 36);
        private final List<String> units = new ArrayList<>();
        private final Map<String, String> parents = new HashMap<>();
        private final Map<String, String> leaders = new HashMap<>();
        private final List<String> people = new ArrayList<>();
        private final Map<String, String> unitOf = new HashMap<>();
        private final Map<String, String> roleOf = new HashMap<>();
        private final List<Map.Entry<String, String>> accused = new ArrayList<>();
        private final Set<String> everIn = new HashSet<>();
        private final Ticket ticket =
                Ticket.of(Citizen.complainsAboutStaff("队员收了摊主的钱，" + canary + "。"));
        private int opened;

        Walk(int seed) {
            random = new Random(seed);
            for (int i = 0; i < UNITS; i++) {
                String parent = i == 0 ? null : any(units);
                String unit = NewPeople.unit(parent);
                units.add(unit);
                parents.put(unit, parent);
            }
            for (String role : ROLES) {
                String unit = any(units);
                String login = NewPeople.person(unit, role);
                people.add(login);
                unitOf.put(login, unit);
                roleOf.put(login, role);
            }
        }

        void step() {
            switch (accused.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> accuse();
                case 1 -> move(any(people), any(units));
                case 2 -> place(units.get(1 + random.nextInt(UNITS - 1)));
                default -> lead(any(units), any(people));
            }
            people.stream().filter(this::isIn).forEach(everIn::add);
        }

        private void accuse() {
            boolean unit = random.nextBoolean();
            String whom = unit ? any(units) : any(people);
            if (accused.contains(Map.entry(unit ? "unitId" : "staffId", whom))) {
                return;
            }
            accused.add(Map.entry(unit ? "unitId" : "staffId", whom));
            ticket.act(
                            OFFICER,
                            "isolation/accused",
                            unit ? Map.of("unitId", whom) : Map.of("staffId", NewPeople.id(whom)))
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
        }

        private void move(String login, String unit) {
            NewPeople.change(login, unit, roleOf.get(login), true);
            unitOf.put(login, unit);
        }

        /** Below an earlier one, so that the tree stays a tree. */
        private void place(String unit) {
            String parent = units.get(random.nextInt(units.indexOf(unit)));
            parents.put(unit, parent);
            write(unit);
        }

        private void lead(String unit, String login) {
            leaders.put(unit, login);
            write(unit);
        }

        private void write(String unit) {
            Map<String, Object> entry = new HashMap<>();
            String column = "select %s from org_unit where id = ?::uuid";
            entry.put("version", OwnerDatabase.number(column.formatted("version"), unit));
            entry.put("code", OwnerDatabase.text(column.formatted("code"), unit));
            entry.put("name", "改设中队");
            entry.put("kind", "SQUADRON");
            entry.put("active", true);
            entry.put("position", 95);
            entry.put(
                    "parentId", parents.get(unit) == null ? Ticket.unit("SF") : parents.get(unit));
            String leader = leaders.get(unit);
            entry.put("leaderId", leader == null ? null : NewPeople.id(leader));
            Staff.as("admin")
                    .body(entry)
                    .put(UNITS_PATH + unit)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
        }

        void check() {
            ticket.seenBy(OFFICER).statusCode(200);
            String route =
                    OwnerDatabase.text(
                            "select route from voice_ticket where number = ?", ticket.number());
            for (String login : people) {
                if (everIn.contains(login)) {
                    hidden(login);
                } else if (roleOf.get(login).equals("DISCIPLINE") && route.equals("DISCIPLINE")) {
                    ticket.seenBy(login).statusCode(200);
                    opened++;
                }
            }
        }

        private void hidden(String login) {
            for (String question :
                    List.of(
                            Ticket.TICKETS + "?q=" + canary,
                            Ticket.TICKETS + "?q=" + ticket.number(),
                            Ticket.TICKETS + "?aboutStaff=true&limit=100",
                            "/api/console/workbench",
                            ticket.path(),
                            ticket.path() + "/notes",
                            ticket.path() + "/isolation")) {
                String told = Staff.as(login).get(question).asString();
                assertFalse(told.contains(canary), () -> login + " " + question + ": " + told);
                assertFalse(
                        told.contains(ticket.number()), () -> login + " " + question + ": " + told);
            }
            Response count = Staff.as(login).get(Ticket.TICKETS + "/count?q=" + canary);
            int found = count.statusCode() == 200 ? count.<Integer>path("count") : 0;
            assertEquals(0, found, login);
            Response tried =
                    ticket.act(login, "isolation/retaliation-notices", Map.of("text", "打听一下这件事情"));
            assertTrue(Set.of(403, 404).contains(tried.statusCode()), tried::asString);
            assertFalse(tried.asString().contains("CONFLICT"), tried::asString);
        }

        /** 3.5.2 from below: is the person's unit, or one above it, an accused one? */
        private boolean isIn(String login) {
            Set<String> roots = new HashSet<>();
            for (Map.Entry<String, String> one : accused) {
                boolean unit = one.getKey().equals("unitId");
                roots.add(unit ? one.getValue() : unitOf.get(one.getValue()));
                if (!unit && one.getValue().equals(login)) {
                    return true;
                }
            }
            if (roots.stream().anyMatch(root -> login.equals(leaders.get(root)))) {
                return true;
            }
            String unit = unitOf.get(login);
            while (unit != null && !roots.contains(unit)) {
                unit = parents.get(unit);
            }
            return unit != null;
        }

        void leave() {
            for (String unit : List.copyOf(leaders.keySet())) {
                leaders.remove(unit);
                write(unit);
            }
            people.forEach(it -> NewPeople.change(it, unitOf.get(it), roleOf.get(it), false));
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
