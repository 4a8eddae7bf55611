package org.chengsheng.publicity.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session as it is opened.
 *
 * @param attendancePercent that was asked for; null until attendance is entered
 * @param passScore null until the scores are fixed
 * @param people those whose results the reader may see
 * @param mayKeep whether the reader plans and records
 */
public record TrainingDetail(
        TrainingRow session,
        String outline,
        List<TrainingUnit> units,
        boolean informantsOnly,
        boolean attendanceMet,
        Integer attendancePercent,
        Integer passScore,
        List<TrainingPerson> people,
        List<TrainingLine> history,
        boolean mayKeep,
        int version) {

    public record TrainingUnit(UUID id, String name) {}

    /** Somebody who was asked, by unit and name. */
    public record TrainingPerson(
            UUID staffId, String name, String unitName, boolean present, Integer score) {}

    public record TrainingLine(Instant at, String actorName, TrainingAct act, String note) {}
}
