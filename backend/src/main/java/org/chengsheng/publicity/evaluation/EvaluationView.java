package org.chengsheng.publicity.evaluation;

import java.time.Instant;
import java.util.List;
import org.chengsheng.publicity.activity.ActivityState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The evaluation of an activity with what was counted by itself.
 *
 * @param activityVersion for the acts on the activity
 * @param version for writing; 0 where nothing is written yet
 * @param survey satisfaction of {@code findings.surveyed}, or null
 * @param writtenBy name, or null
 * @param mayWrite the caller may write it now
 * @param mayEvaluate the caller may declare it whole now
 * @param mayClose the caller may close the activity now
 * @param maySummarise the caller may take its summary away as a document
 */
public record EvaluationView(
        String number,
        String title,
        ActivityState state,
        String stateLabel,
        int activityVersion,
        int version,
        Findings findings,
        Figures figures,
        Satisfaction survey,
        Costs costs,
        String writtenBy,
        Instant writtenAt,
        Instant closedAt,
        boolean mayWrite,
        boolean mayEvaluate,
        boolean mayClose,
        boolean maySummarise) {

    /**
     * Counted by sign-up, entrance, field log and the citizens' form; people, not sign-ups.
     *
     * @param signedUp who had a place
     * @param arrived of these, who were checked in
     * @param walkIns who came without signing up
     * @param logged headcount of the field log
     * @param leaflets given, by the field log
     * @param form satisfaction by the citizens' form: four stars and more
     * @param words what they wrote last, at most twenty; empty for who only reads
     */
    @Schema(name = "EvaluationFigures")
    public record Figures(
            int signedUp,
            int arrived,
            int missed,
            int walkIns,
            long logged,
            long leaflets,
            long staffMinutes,
            long opinions,
            Satisfaction form,
            List<String> words) {}

    /** 分; {@code over} is what was spent beyond the whole plan. */
    @Schema(name = "EvaluationCosts")
    public record Costs(List<CostLine> lines, long planned, long actual, long over) {}
}
