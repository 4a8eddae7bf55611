package org.chengsheng.publicity.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;

/**
 * How far a target is, against the time that has passed (domain.md 4.1): due by now, reached, and
 * the light.
 *
 * @param greenFrom percent of what is due
 * @param amberFrom percent of what is due
 */
record ProgressPolicy(int greenFrom, int amberFrom) {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECEMBER = 12;

    /**
     * Where a target stands.
     *
     * @param due what should be reached by now; null where time does not add it up
     * @param reached what counts for it; null when nothing is known
     * @param percent of the year's value; null when nothing is known
     */
    record Standing(BigDecimal due, BigDecimal reached, BigDecimal percent, Light light) {}

    /**
     * Judges one target.
     *
     * @param months what was reached in each month of the year that has a figure, 1 to 12
     */
    Standing judge(TargetEntry target, int year, Map<Integer, BigDecimal> months, LocalDate today) {
        if (today.getYear() < year) {
            return new Standing(null, null, null, Light.UNKNOWN);
        }
        if (!target.measure().addsUp()) {
            return judgeNewest(target, new TreeMap<>(months));
        }
        return target.direction() == TargetDirection.AT_MOST
                ? judgeLimit(target, months)
                : judgeSum(target, year, months, today);
    }

    private Standing judgeNewest(TargetEntry target, SortedMap<Integer, BigDecimal> months) {
        if (months.isEmpty()) {
            return new Standing(null, null, null, Light.UNKNOWN);
        }
        BigDecimal newest = months.get(months.lastKey());
        BigDecimal percent =
                target.direction() == TargetDirection.AT_LEAST
                        ? percent(newest, target.value())
                        : percent(target.value(), newest);
        return new Standing(null, newest, percent, light(percent));
    }

    /** Every period has to stay within the value: 杜绝责任报道 is "at most 0" (M-019). */
    private static Standing judgeLimit(TargetEntry target, Map<Integer, BigDecimal> months) {
        boolean kept = true;
        BigDecimal all = BigDecimal.ZERO;
        for (int last = target.period().months();
                last <= DECEMBER;
                last += target.period().months()) {
            BigDecimal sum = sum(months, last - target.period().months() + 1, last);
            all = all.add(sum);
            kept &= sum.compareTo(target.value()) <= 0;
        }
        return new Standing(null, all, null, kept ? Light.GREEN : Light.EXCEEDED);
    }

    private Standing judgeSum(
            TargetEntry target, int year, Map<Integer, BigDecimal> months, LocalDate today) {
        BigDecimal due = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        int step = target.period().months();
        for (int last = step; last <= DECEMBER; last += step) {
            LocalDate from = LocalDate.of(year, last - step + 1, 1);
            due = due.add(target.value().multiply(passed(from, step, today)));
            BigDecimal sum = sum(months, last - step + 1, last);
            // More in one month does not make up for less in another, unless the plan says so.
            boolean capped = !target.carryOver() && target.period() != TargetPeriod.YEAR;
            reached = reached.add(capped ? sum.min(target.value()) : sum);
        }
        BigDecimal whole =
                target.value().multiply(BigDecimal.valueOf(target.period().timesAYear()));
        return new Standing(
                due.setScale(PLACES, RoundingMode.HALF_UP),
                reached,
                percent(reached, whole),
                light(percent(reached, due)));
    }

    /** The part of a period that is over, today included. */
    private static BigDecimal passed(LocalDate from, int months, LocalDate today) {
        LocalDate end = from.plusMonths(months);
        if (today.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        if (!today.isBefore(end)) {
            return BigDecimal.ONE;
        }
        long days = ChronoUnit.DAYS.between(from, today) + 1;
        return BigDecimal.valueOf(days)
                .divide(
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(from, end)),
                        10,
                        RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> months, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = from; month <= to; month++) {
            sum = sum.add(months.getOrDefault(month, BigDecimal.ZERO));
        }
        return sum;
    }

    /** Nothing asked is wholly reached. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? HUNDRED
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private Light light(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(greenFrom)) >= 0) {
            return Light.GREEN;
        }
        return percent.compareTo(BigDecimal.valueOf(amberFrom)) >= 0 ? Light.AMBER : Light.RED;
    }
}
