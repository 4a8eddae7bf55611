package org.chengsheng.publicity.answer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/**
 * Tickets of a kind that an activity answers: of a topic, an area, a unit, or of those together.
 * The register of tickets narrows its lists by the same.
 *
 * @param categoryCode 事项 of the tickets; null: any
 * @param categoryName as the category was called then
 * @param area district of the city's map; null: everywhere
 * @param unitId that leads them; null: any
 * @param fromDay first day they were submitted on
 * @param untilDay last day, included
 */
@Embeddable
record AnsweredTopic(
        @Pattern(regexp = "[A-Z0-9]{1,20}", message = "{answer.category}") String categoryCode,
        @Size(max = 40, message = "{answer.categoryName}") String categoryName,
        @Size(max = 50, message = "{answer.area}") String area,
        UUID unitId,
        @NotNull(message = "{answer.period}") LocalDate fromDay,
        @NotNull(message = "{answer.period}") LocalDate untilDay) {

    private static final int MOST_YEARS = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The same as it is kept; refused when it names nothing or no period. */
    AnsweredTopic checked() {
        String where = Words.orNull(area);
        if (categoryCode == null && where == null && unitId == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ANSWER_TOPIC_EMPTY);
        }
        // The years first: no calendar counts on from the last day there is.
        if (fromDay.getYear() < FIRST_YEAR
                || untilDay.getYear() > LAST_YEAR
                || untilDay.isBefore(fromDay)
                || !untilDay.isBefore(fromDay.plusYears(MOST_YEARS))) {
            throw new Refusal(PublicityCode.PUBLICITY_ANSWER_PERIOD_INVALID);
        }
        return new AnsweredTopic(categoryCode, nameKept(), where, unitId, fromDay, untilDay);
    }

    private String nameKept() {
        if (categoryCode == null) {
            return null;
        }
        String name = Words.orNull(categoryName);
        return name == null ? categoryCode : name;
    }
}
