package org.chengsheng.publicity.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityState;

/**
 * One line of a list of activities; money in 分.
 *
 * @param answering whether it answers tickets (M-101)
 */
public record ActivityRow(
        @JsonIgnore UUID id,
        String number,
        ActivityKind kind,
        String kindLabel,
        String title,
        ActivityState state,
        String stateLabel,
        UUID unitId,
        String unitName,
        Instant startsAt,
        Instant endsAt,
        boolean timeSettled,
        String address,
        List<String> audience,
        int expectedPeople,
        Integer capacity,
        long budgetPlanned,
        long budgetActual,
        boolean openToPublic,
        boolean answering) {

    static final String COLUMNS =
            "a.id, a.number, a.kind, a.title, a.state, a.unit_id, a.starts_at, a.ends_at,"
                    + " a.time_settled, a.address, a.audience, a.expected_people, a.capacity,"
                    + " a.budget_planned, a.budget_actual, a.open_to_public, a.answering";

    static ActivityRow of(Object[] row, Map<UUID, String> units) {
        ActivityKind kind = ActivityKind.valueOf((String) row[2]);
        ActivityState state = ActivityState.valueOf((String) row[4]);
        UUID unit = (UUID) row[5];
        return new ActivityRow(
                (UUID) row[0],
                (String) row[1],
                kind,
                Messages.label(kind),
                (String) row[3],
                state,
                Messages.label(state),
                unit,
                units.get(unit),
                (Instant) row[6],
                (Instant) row[7],
                (Boolean) row[8],
                (String) row[9],
                List.of((String[]) row[10]),
                (Integer) row[11],
                (Integer) row[12],
                (Long) row[13],
                (Long) row[14],
                (Boolean) row[15],
                (Boolean) row[16]);
    }

    Cursor cursor() {
        return new Cursor(startsAt, id);
    }
}
