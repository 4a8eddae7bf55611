package org.chengsheng.publicity.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.chengsheng.publicity.Words;

/**
 * 上街宣传的安排 (M-039).
 *
 * @param assembleAt when the crew meets, time of the bureau
 * @param leaflets how many shall be given
 * @param leafletsGiven how many were; null before
 */
public record OutreachRoster(
        @Min(value = 0, message = "{plan.count}") @Max(value = 500, message = "{plan.count}")
                int vehicles,
        @Min(value = 0, message = "{plan.count}") @Max(value = 500, message = "{plan.count}")
                int loudspeakers,
        @Size(max = 500, message = "{plan.text}") String crew,
        LocalTime assembleAt,
        @Size(max = 100, message = "{plan.text}") String assembleWhere,
        @Size(max = 500, message = "{plan.text}") String route,
        @Min(value = 0, message = "{plan.count}") @Max(value = 1000000, message = "{plan.count}")
                int leaflets,
        @Min(value = 0, message = "{plan.count}") @Max(value = 1000000, message = "{plan.count}")
                Integer leafletsGiven) {

    public OutreachRoster {
        crew = Words.orNull(crew);
        assembleWhere = Words.orNull(assembleWhere);
        route = Words.orNull(route);
    }

    OutreachRoster asApproved() {
        return new OutreachRoster(
                vehicles, loudspeakers, crew, assembleAt, assembleWhere, route, leaflets, null);
    }
}
