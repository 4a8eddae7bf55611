package org.chengsheng.voice.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The columns of a ticket that keep a complaint about staff from those it is about (3.5). */
@Embeddable
class IsolationColumns {

    boolean aboutStaff;

    /** Whom the citizen accuses, in the citizen's own words. */
    String accused;

    @Enumerated(EnumType.STRING)
    Route route;

    @Enumerated(EnumType.STRING)
    ConductReason conduct;

    UUID[] barredUnits = {};
    UUID[] barredStaff = {};
    UUID[] entrusted = {};

    protected IsolationColumns() {}

    IsolationColumns(boolean aboutStaff, String accused) {
        this.aboutStaff = aboutStaff;
        this.accused = accused;
        this.route = aboutStaff ? Route.DISCIPLINE : null;
    }

    Optional<Isolation> isolation() {
        return aboutStaff
                ? Optional.of(
                        new Isolation(
                                route, Set.of(barredUnits), Set.of(barredStaff), Set.of(entrusted)))
                : Optional.empty();
    }

    void put(Isolation found) {
        route = found.route();
        barredUnits = sorted(found.units());
        barredStaff = sorted(found.staff());
        entrusted = sorted(found.entrusted());
    }

    private static UUID[] sorted(Set<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
    }
}
