package org.chengsheng.voice.discipline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.discipline.TicketViews.Viewer;
import org.chengsheng.voice.ticket.ConductReason;
import org.chengsheng.voice.ticket.Route;

/**
 * How a complaint about staff is isolated, for those who handle it.
 *
 * @param accusedInWords what the citizen wrote, as written
 * @param barredStaff people barred for themselves; whoever belongs to a barred unit is barred too
 */
public record IsolationView(
        String number,
        int version,
        Route route,
        String routeLabel,
        ConductReason conduct,
        String conductLabel,
        String accusedInWords,
        List<AccusedView> accused,
        List<String> barredUnits,
        List<PersonRef> barredStaff,
        List<PersonRef> entrusted,
        List<Viewer> viewers) {

    /**
     * One accusation.
     *
     * @param known false while the name is 待核
     * @param addedBy null when the citizen named them
     */
    public record AccusedView(
            UUID id,
            String asNamed,
            UUID unitId,
            UUID staffId,
            String name,
            boolean known,
            String addedBy,
            Instant addedAt) {}

    public record PersonRef(UUID id, String name, String unit) {}
}
