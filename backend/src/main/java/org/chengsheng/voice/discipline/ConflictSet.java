package org.chengsheng.voice.discipline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Route;

/**
 * 回避范围 (domain.md 3.5.2, 3.5.3): from the unit tree and the staff table of one moment, who must not
 * have or learn of a complaint about a unit or a person, and where it goes instead. A plain class.
 */
final class ConflictSet {

    private final Map<UUID, UnitView> units = new HashMap<>();
    private final Map<UUID, PersonView> people = new HashMap<>();

    ConflictSet(Collection<UnitView> units, Collection<PersonView> people) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        people.forEach(person -> this.people.put(person.id(), person));
    }

    /** Units and people who are kept away because of one accusation. */
    record Barred(Set<UUID> units, Set<UUID> staff) {

        /** Together with those already barred: who moves away stays barred. */
        Barred and(Barred other) {
            return new Barred(join(units, other.units), join(staff, other.staff));
        }

        private static Set<UUID> join(Set<UUID> one, Set<UUID> other) {
            return Stream.concat(one.stream(), other.stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The accused unit, all below it, their members, and the line leaders of the accused unit. */
    Barred ofUnit(UUID unitId) {
        Set<UUID> below = descendants(unitId);
        Set<UUID> staff = members(below);
        staff.addAll(lineLeaders(unitId));
        return new Barred(below, staff);
    }

    /** The accused, and what {@link #ofUnit} says of the unit the person belongs to. */
    Barred ofPerson(UUID staffId) {
        Barred unit = ofUnit(people.get(staffId).unitId());
        return unit.and(new Barred(Set.of(), Set.of(staffId)));
    }

    /**
     * Where complaints go about all these accused.
     *
     * @param accused ids of units and people
     * @param leaderLogin the bureau leader named for complaints about discipline
     * @param custodianLogin who hands over what leaves the house, and the second person beside the
     *     leader
     */
    Isolation isolation(
            Collection<UUID> accused, Barred all, String leaderLogin, String custodianLogin) {
        Isolation bars = new Isolation(Route.DISCIPLINE, all.units(), all.staff(), Set.of());
        if (accused.stream().anyMatch(this::isHeadOfTheBureau)) {
            return entrust(bars, Route.OUTSIDE, Stream.of(custodianLogin));
        }
        boolean disciplineIsIn =
                people.values().stream()
                        .filter(person -> person.hasRole(Roles.DISCIPLINE))
                        // The custodian belongs to the resident group, not to discipline.
                        .filter(person -> !person.login().equals(custodianLogin))
                        .anyMatch(person -> bars.bars(person.id(), person.unitId()));
        if (!disciplineIsIn) {
            return bars;
        }
        boolean leaderIsFree =
                free(bars, leaderLogin).anyMatch(person -> person.hasRole(Roles.BUREAU_LEADER));
        return leaderIsFree
                ? entrust(bars, Route.LEADER, Stream.of(leaderLogin, custodianLogin))
                : entrust(bars, Route.OUTSIDE, Stream.of(custodianLogin));
    }

    /** People and units called by their full name in this text. */
    Set<UUID> calledByName(String text) {
        Stream<UUID> namedUnits =
                units.values().stream()
                        .filter(unit -> unit.active() && text.contains(unit.name()))
                        .map(UnitView::id);
        Stream<UUID> namedPeople =
                people.values().stream()
                        .filter(person -> person.active() && person.name().length() > 1)
                        .filter(person -> text.contains(person.name()))
                        .map(PersonView::id);
        return Stream.concat(namedUnits, namedPeople).collect(Collectors.toSet());
    }

    boolean isUnit(UUID id) {
        return units.containsKey(id);
    }

    boolean isPerson(UUID id) {
        return people.containsKey(id);
    }

    String nameOf(UUID id) {
        return isUnit(id) ? units.get(id).name() : people.get(id).name();
    }

    private static Isolation withEntrusted(Isolation bars, Route route, Set<UUID> entrusted) {
        return new Isolation(route, bars.units(), bars.staff(), entrusted);
    }

    private Isolation entrust(Isolation bars, Route route, Stream<String> logins) {
        return withEntrusted(
                bars,
                route,
                logins.flatMap(login -> free(bars, login))
                        .map(PersonView::id)
                        .collect(Collectors.toSet()));
    }

    private Stream<PersonView> free(Isolation bars, String login) {
        return people.values().stream()
                .filter(person -> person.active() && person.login().equals(login))
                .filter(person -> !bars.bars(person.id(), person.unitId()));
    }

    private boolean isHeadOfTheBureau(UUID id) {
        UnitView unit = units.get(id);
        if (unit != null) {
            return unit.kind() == UnitKind.BUREAU;
        }
        return people.containsKey(id) && people.get(id).roles().contains(Roles.BUREAU_LEADER);
    }

    private Set<UUID> descendants(UUID unitId) {
        Set<UUID> found = new HashSet<>(Set.of(unitId));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (UnitView unit : units.values()) {
                if (found.contains(unit.parentId()) && found.add(unit.id())) {
                    grew = true;
                }
            }
        }
        return found;
    }

    private Set<UUID> members(Set<UUID> of) {
        return people.values().stream()
                .filter(person -> of.contains(person.unitId()))
                .map(PersonView::id)
                .collect(Collectors.toSet());
    }

    /**
     * 分管领导 of the unit; where none is named, the leads of the unit above it; at the top, or where
     * there is no such lead, the leaders of the bureau.
     */
    private Set<UUID> lineLeaders(UUID unitId) {
        UnitView unit = units.get(unitId);
        if (unit.leaderId() != null) {
            return Set.of(unit.leaderId());
        }
        Set<UUID> leadsAbove =
                having(Roles.UNIT_LEAD)
                        .filter(person -> Objects.equals(person.unitId(), unit.parentId()))
                        .map(PersonView::id)
                        .collect(Collectors.toSet());
        return leadsAbove.isEmpty()
                ? having(Roles.BUREAU_LEADER).map(PersonView::id).collect(Collectors.toSet())
                : leadsAbove;
    }

    private Stream<PersonView> having(String role) {
        return people.values().stream().filter(person -> person.hasRole(role));
    }
}
