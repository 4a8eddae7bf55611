package org.chengsheng.publicity.evaluation;

/**
 * 满意度 with how sure it is (domain.md 4.9). Below the least number of answers nothing is computed: a
 * handful says little, and would say who said it.
 *
 * @param answers how many answered
 * @param least from how many answers on it is computed
 * @param rate satisfied among them in percent, or null
 * @param margin at 95 %, plus or minus so many percentage points at most, or null
 */
public record Satisfaction(long answers, int least, Double rate, Double margin) {

    /** Half the width of a 95 % interval around one half, the widest there is, for one answer. */
    private static final double WIDEST = 1.96 * 0.5 * 100;

    private static final double TENTHS = 10;

    static Satisfaction of(long answers, long satisfied, int least) {
        if (answers < least) {
            return new Satisfaction(answers, least, null, null);
        }
        return new Satisfaction(
                answers,
                least,
                rounded(100.0 * satisfied / answers),
                rounded(WIDEST / Math.sqrt(answers)));
    }

    private static double rounded(double percent) {
        return Math.round(percent * TENTHS) / TENTHS;
    }
}
