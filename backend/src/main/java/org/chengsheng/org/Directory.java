package org.chengsheng.org;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who and what belongs to the bureau: the questions other modules may ask. */
public interface Directory {

    /** All units in their display order. */
    List<UnitView> units();

    /** The unit, if it exists and is in use. */
    Optional<UnitView> activeUnit(UUID id);

    /** Active members of a unit who hold one of these roles. */
    List<UUID> activeMembers(UUID unitId, List<String> roles);

    /** Everybody on the staff table, disabled people too. A bureau has some hundreds of people. */
    List<PersonView> people();

    /** Names of units and staff by id; unknown ids are left out. */
    Map<UUID, String> namesOf(Collection<UUID> ids);
}
