package org.chengsheng.voice.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.StaffMember;

/** A bureau on paper, for tests; ids come from names. */
final class Bureau {

    private final List<UnitView> units = new ArrayList<>();
    private final List<PersonView> people = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Set<UUID> ids(String... names) {
        return Stream.of(names).map(Bureau::id).collect(Collectors.toSet());
    }

    Bureau unit(String name, UnitKind kind, String parent, String leader) {
        units.removeIf(unit -> unit.name().equals(name));
        units.add(
                new UnitView(
                        id(name),
                        name,
                        name,
                        kind,
                        parent == null ? null : id(parent),
                        leader == null ? null : id(leader),
                        true,
                        0,
                        0));
        return this;
    }

    Bureau squadron(String name, String parent) {
        return unit(name, UnitKind.SQUADRON, parent, null);
    }

    Bureau person(String name, String unit, String... roles) {
        people.removeIf(person -> person.name().equals(name));
        people.add(new PersonView(id(name), name, name, id(unit), true, Set.of(roles)));
        return this;
    }

    List<UnitView> units() {
        return units;
    }

    List<PersonView> people() {
        return people;
    }

    ConflictSet conflicts() {
        return new ConflictSet(units, people);
    }

    /** The person as a console request knows them. */
    static StaffMember member(PersonView person) {
        return new StaffMember(
                person.id(), person.name(), person.login(), person.unitId(), "", person.roles());
    }
}
