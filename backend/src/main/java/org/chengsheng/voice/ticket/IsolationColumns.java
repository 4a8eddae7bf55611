package org.chengsheng.voice.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The columns of a ticket that keep a complaint about staff from those it is about (3.5).
 *
 * @param accused whom the citizen accuses, in the citizen's own words
 */
@Embeddable
record IsolationColumns(
        boolean aboutStaff,
        String accused,
        @Enumerated(EnumType.STRING) Route route,
        @Enumerated(EnumType.STRING) ConductReason conduct,
        UUID[] barredUnits,
        UUID[] barredStaff,
        UUID[] entrusted) {

    private static final UUID[] NOBODY = {};

    /** At filing; a complaint about staff is discipline's until it is known whom it is about. */
    static IsolationColumns of(boolean aboutStaff, String accused) {
        Route route = aboutStaff ? Route.DISCIPLINE : null;
        return new IsolationColumns(aboutStaff, accused, route, null, NOBODY, NOBODY, NOBODY);
    }

    Optional<Isolation> isolation() {
        return aboutStaff
                ? Optional.of(
                        new Isolation(
                                route, Set.of(barredUnits), Set.of(barredStaff), Set.of(entrusted)))
                : Optional.empty();
    }

    IsolationColumns with(Isolation found) {
        return new IsolationColumns(
                true,
                accused,
                found.route(),
                conduct,
                sorted(found.units()),
                sorted(found.staff()),
                sorted(found.entrusted()));
    }

    IsolationColumns because(ConductReason reason) {
        return new IsolationColumns(
                aboutStaff, accused, route, reason, barredUnits, barredStaff, entrusted);
    }

    private static UUID[] sorted(Set<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
    }
}
