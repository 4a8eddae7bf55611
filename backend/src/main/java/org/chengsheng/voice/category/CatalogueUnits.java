package org.chengsheng.voice.category;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;

/** The units of the bureau as the catalogue needs them: who may handle, and how they are called. */
final class CatalogueUnits {

    private final List<UnitView> units;
    private final Map<UUID, UnitView> byId;

    CatalogueUnits(List<UnitView> units) {
        this.units = units;
        this.byId = units.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    /** The bureau as a whole handles nothing, and neither does a unit out of use. */
    boolean mayHandle(UUID id) {
        UnitView unit = byId.get(id);
        return unit != null && unit.active() && unit.kind() != UnitKind.BUREAU;
    }

    Optional<UUID> named(String nameOrCode) {
        return units.stream()
                .filter(unit -> unit.name().equals(nameOrCode) || unit.code().equals(nameOrCode))
                .map(UnitView::id)
                .findFirst();
    }

    String nameOf(UUID id) {
        UnitView unit = byId.get(id);
        return unit == null ? "" : unit.name();
    }

    String namesOf(Collection<UUID> ids) {
        return ids.stream().map(this::nameOf).collect(Collectors.joining("、"));
    }
}
