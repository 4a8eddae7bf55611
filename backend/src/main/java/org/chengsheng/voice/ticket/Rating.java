package org.chengsheng.voice.ticket;

import java.util.List;

/**
 * The citizen's verdict: three questions, each may stay open.
 *
 * @param contacted 联系: did somebody get in touch
 * @param solved 解决: is it fixed; needed for kinds that can be fixed
 * @param satisfied 满意
 */
public record Rating(
        Boolean contacted,
        Boolean solved,
        boolean satisfied,
        List<RatingReason> reasons,
        String comment) {

    /** Closes the ticket; otherwise somebody calls back. */
    boolean isContent() {
        return satisfied && !Boolean.FALSE.equals(solved);
    }
}
