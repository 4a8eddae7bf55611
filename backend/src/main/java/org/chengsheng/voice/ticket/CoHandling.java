package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** T13: a co-unit helps and answers the lead unit; the lead unit answers the citizen. */
public final class CoHandling {

    private final Ticket ticket;

    CoHandling(Ticket ticket) {
        this.ticket = ticket;
    }

    /** At dispatch or later by the unit's lead; a unit is asked once. */
    public void ask(UUID unitId, String task, Instant dueAt, Occasion on) {
        ticket.require(Act.ASK_CO_UNIT, on.actor());
        add(unitId);
        stay(Act.ASK_CO_UNIT, task, Map.of("unit", unitId, "dueAt", dueAt.toString()), on);
    }

    public void answer(UUID unitId, String answer, Occasion on) {
        ticket.require(Act.ANSWER_CO_UNIT, on.actor());
        stay(Act.ANSWER_CO_UNIT, answer, Map.of("unit", unitId), on);
    }

    /** At dispatch: units asked before stay asked. */
    void inviteAll(DispatchOrder order) {
        if (order.coUnits().contains(order.unitId())) {
            throw new Refusal(VoiceCode.VOICE_CO_UNIT_IS_LEAD);
        }
        ticket.coUnits =
                Stream.concat(Arrays.stream(ticket.coUnits), order.coUnits().stream())
                        .distinct()
                        .toArray(UUID[]::new);
        release(order.unitId()::equals);
    }

    /** Who leads no longer only helps; nor does who is accused. */
    void release(Predicate<UUID> units) {
        ticket.coUnits =
                Arrays.stream(ticket.coUnits).filter(Predicate.not(units)).toArray(UUID[]::new);
    }

    private void add(UUID unitId) {
        ticket.refuseUnitInConflict(unitId);
        if (unitId.equals(ticket.leadUnitId)) {
            throw new Refusal(VoiceCode.VOICE_CO_UNIT_IS_LEAD);
        }
        if (Arrays.asList(ticket.coUnits).contains(unitId)) {
            throw new Refusal(VoiceCode.VOICE_CO_UNIT_TWICE);
        }
        ticket.coUnits =
                Stream.concat(Arrays.stream(ticket.coUnits), Stream.of(unitId))
                        .toArray(UUID[]::new);
    }

    private void stay(Act act, String text, Map<String, Object> facts, Occasion on) {
        ticket.record(act, ticket.state(), on.actor(), on.now(), text, List.of(), facts);
    }
}
