package org.chengsheng.publicity.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the office writes of a selection.
 *
 * @param activityNumber of the activity it belongs to, or null
 * @param criteria their points make 100 together
 * @param grades the highest first
 * @param judges staff of publicity
 * @param opensOn first day candidates are taken
 * @param closesOn last one
 * @param withNotice the result hangs out before the award
 */
public record SelectionEntry(
        int version,
        @NotBlank(message = "{selection.title}") @Size(max = 60, message = "{selection.title}")
                String title,
        @NotNull(message = "{selection.honours}") HonourKind honours,
        @NotBlank(message = "{selection.intro}") @Size(max = 2000, message = "{selection.intro}")
                String intro,
        @Size(max = 30, message = "{selection.activityNumber}") String activityNumber,
        @NotNull(message = "{selection.criteria}")
                @Size(min = 1, max = 10, message = "{selection.criteria}")
                List<@Valid @NotNull(message = "{selection.criteria}") Criterion> criteria,
        @NotNull(message = "{selection.grades}")
                @Size(min = 1, max = 10, message = "{selection.grades}")
                List<@Valid @NotNull(message = "{selection.grades}") Grade> grades,
        @NotNull(message = "{selection.judges}")
                @Size(min = 1, max = 15, message = "{selection.judges}")
                List<@NotNull(message = "{selection.judges}") UUID> judges,
        @NotNull(message = "{selection.period}") LocalDate opensOn,
        @NotNull(message = "{selection.period}") LocalDate closesOn,
        boolean withNotice) {

    /**
     * A criterion (评分项).
     *
     * @param points the most a judge may give
     */
    public record Criterion(
            @NotBlank(message = "{selection.criterionName}")
                    @Size(max = 40, message = "{selection.criterionName}")
                    String name,
            @Min(value = 1, message = "{selection.points}")
                    @Max(value = 100, message = "{selection.points}")
                    int points) {}

    /** 奖项 and how many of it there are. */
    public record Grade(
            @NotBlank(message = "{selection.gradeName}")
                    @Size(max = 20, message = "{selection.gradeName}")
                    String name,
            @Min(value = 1, message = "{selection.places}")
                    @Max(value = 100, message = "{selection.places}")
                    int places) {}
}
