package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.Bureau.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.discipline.ConflictSet.Barred;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.RandomActs;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketFixture;
import org.chengsheng.voice.ticket.TicketState;
import org.junit.jupiter.api.Test;

/**
 * Random bureaus, accusations, moves, changes of role and of the tree, and acts: nobody of the
 * conflict set ever sees the ticket or does anything to it (domain.md 3.5). The set is found here a
 * second way, by climbing from each person.
 */
class ConflictWalkTest {

    private static final int WALKS = 400;
    private static final int STEPS = 60;
    private static final int UNITS = 8;
    private static final int PEOPLE = 20;
    private static final List<String> ROLES =
            List.of(Roles.DISCIPLINE, Roles.UNIT_LEAD, Roles.UNIT_HANDLER, Roles.BUREAU_LEADER);

    /** Some unit has it; who answered it before anybody was accused stays named as such. */
    private static final Set<TicketState> IN_HAND =
            EnumSet.of(
                    TicketState.ACCEPTED,
                    TicketState.PENDING_SIGN,
                    TicketState.HANDLING,
                    TicketState.SUSPENDED,
                    TicketState.PENDING_REVIEW,
                    TicketState.PENDING_CHECK);

    private final Set<Route> routes = new HashSet<>();
    private int acts;

    @Test
    void nobodyOfTheConflictSetEverGetsTheTicket() {
        for (int seed = 0; seed < WALKS; seed++) {
            new Walk(seed).go();
        }
        assertEquals(Set.of(Route.values()), routes, "every route was walked");
        assertTrue(acts > 900, "acts of staff that succeeded: " + acts);
    }

    /** One ticket in one bureau. */
    private final class Walk {

        private final int seed;
        private final Random random;
        private final Bureau bureau = new Bureau();
        private final List<String> units = new ArrayList<>();
        private final List<String> people = new ArrayList<>();
        private final List<Accused> accusations = new ArrayList<>();
        private final Set<UUID> everIn = new HashSet<>();
        private final Ticket ticket = TicketFixture.pendingAcceptanceAboutStaff();
        private Instant now = TicketFixture.MONDAY;

        Walk(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            for (int i = 0; i < UNITS; i++) {
                units.add("u" + i);
                place(i);
            }
            for (int i = 0; i < PEOPLE; i++) {
                people.add("p" + i);
                move("p" + i);
            }
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(15)) {
                    case 0 -> accuse();
                    case 1 -> {
                        move(any(people));
                        follow();
                    }
                    case 2 -> {
                        place(1 + random.nextInt(UNITS - 1));
                        follow();
                    }
                    default -> act();
                }
                check();
            }
        }

        private void accuse() {
            UUID whom = random.nextInt(3) == 0 ? id(any(units)) : id(any(people));
            Accused accused = new Accused(UUID.randomUUID(), ticket.id(), whom, "x", null, now);
            accusations.add(accused.found(bureau.conflicts()));
            ticket.isolating().accuse(isolation(), Actor.SYSTEM, now);
            remember();
        }

        private void follow() {
            ConflictSet conflicts = bureau.conflicts();
            accusations.forEach(one -> one.follow(conflicts));
            ticket.isolating().follow(isolation(), now);
            remember();
        }

        private Isolation isolation() {
            Barred all = new Barred(Set.of(), Set.of());
            for (Accused one : accusations) {
                all = all.and(one.barred());
            }
            List<UUID> whom = accusations.stream().map(one -> one.whom().orElseThrow()).toList();
            return bureau.conflicts().isolation(whom, all, "p0", "p1");
        }

        /** Any act of anybody (domain.md 3.3): whoever did something is not in the set. */
        private void act() {
            now = now.plusSeconds(random.nextInt(20_000));
            List<Actor> all =
                    bureau.people().stream().map(it -> Actor.of(Bureau.member(it))).toList();
            List<UUID> anywhere = units.stream().map(Bureau::id).toList();
            Set<UUID> acted = RandomActs.of(ticket, random, now, all, anywhere).tried();
            acts += acted.isEmpty() ? 0 : 1;
            acted.retainAll(everIn);
            assertEquals(Set.of(), acted, this::where);
        }

        private void check() {
            Isolation kept = ticket.isolation().orElseThrow();
            routes.add(kept.route());
            for (PersonView person : bureau.people()) {
                if (everIn.contains(person.id()) || isIn(person)) {
                    assertFalse(kept.opensTo(Bureau.member(person)), () -> where() + person.name());
                    assertFalse(
                            IN_HAND.contains(ticket.state())
                                    && person.id().equals(ticket.handlerId()),
                            () -> where() + "handler");
                    Actor actor = Actor.of(Bureau.member(person));
                    Refusal refusal =
                            assertThrows(
                                    Refusal.class,
                                    () ->
                                            ticket.isolating()
                                                    .reportRetaliation(
                                                            "某事", List.of(), actor, now));
                    assertEquals(VoiceCode.VOICE_CONFLICT_OF_INTEREST, refusal.code());
                }
            }
            assertFalse(
                    IN_HAND.contains(ticket.state()) && kept.bars(null, ticket.leadUnitId()),
                    () -> where() + "lead unit");
            for (UUID helper : ticket.coUnits()) {
                assertFalse(kept.bars(null, helper), () -> where() + "helping unit");
            }
            if (kept.route() != Route.DISCIPLINE) {
                assertTrue(kept.entrusted().size() <= 2, this::where);
            }
        }

        private void remember() {
            bureau.people().stream().filter(this::isIn).map(PersonView::id).forEach(everIn::add);
        }

        /** Climbs from the person's unit: is it, or one above it, an accused one? */
        private boolean isIn(PersonView person) {
            Set<UUID> roots =
                    accusations.stream()
                            .map(one -> one.whom().orElseThrow())
                            .map(whom -> person(whom) == null ? whom : person(whom).unitId())
                            .collect(Collectors.toSet());
            boolean accused =
                    accusations.stream()
                            .anyMatch(one -> person.id().equals(one.whom().orElseThrow()));
            boolean leads =
                    bureau.units().stream()
                            .filter(unit -> roots.contains(unit.id()))
                            .anyMatch(unit -> person.id().equals(unit.leaderId()));
            UUID unit = person.unitId();
            while (unit != null && !roots.contains(unit)) {
                unit = unit(unit).parentId();
            }
            return accused || leads || unit != null;
        }

        /** Unit i below an earlier one, so that the tree stays a tree. */
        private void place(int i) {
            String parent = i == 0 ? null : units.get(random.nextInt(i));
            UnitKind kind = i == 0 ? UnitKind.BUREAU : UnitKind.OFFICE;
            String leader = i > 0 && random.nextInt(3) == 0 ? "p" + random.nextInt(PEOPLE) : null;
            bureau.unit(units.get(i), kind, parent, leader);
        }

        private void move(String person) {
            // The named leader and the custodian keep their roles, or two routes are never walked.
            String role = person.equals("p0") ? Roles.BUREAU_LEADER : Roles.DISCIPLINE;
            boolean fixed = person.equals("p0") || person.equals("p1");
            bureau.person(person, any(units), fixed ? role : any(ROLES));
        }

        private PersonView find(String name) {
            return person(id(name));
        }

        private PersonView person(UUID id) {
            return bureau.people().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        private UnitView unit(UUID id) {
            return bureau.units().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String where() {
            return "seed " + seed + ": ";
        }
    }
}
