package org.chengsheng.publicity.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.Messages;

/**
 * 历年回顾: a line for each measure, a column for each entered period and for each year counted by the
 * product.
 *
 * @param mayEnter the caller may enter periods
 */
public record ReviewTable(
        List<ReviewColumn> periods, List<Integer> years, List<ReviewLine> lines, boolean mayEnter) {

    /** A period with the paper its figures come from. */
    public record ReviewColumn(int fromYear, int toYear, String source, int version) {}

    /**
     * One measure.
     *
     * @param entered by period; null where the paper says nothing of it
     * @param counted by year; null where the product does not count it
     * @param total of all that is known
     */
    public record ReviewLine(
            ReviewMeasure measure,
            String label,
            List<Long> entered,
            List<Long> counted,
            long total) {}

    static ReviewTable of(
            List<ReviewPeriod> periods,
            Map<Integer, Map<ReviewMeasure, Long>> counted,
            boolean mayEnter) {
        List<Integer> years = counted.keySet().stream().sorted().toList();
        return new ReviewTable(
                periods.stream()
                        .map(
                                it ->
                                        new ReviewColumn(
                                                it.fromYear(),
                                                it.toYear(),
                                                it.source(),
                                                it.version()))
                        .toList(),
                years,
                Arrays.stream(ReviewMeasure.values())
                        .map(it -> line(it, periods, years, counted))
                        .toList(),
                mayEnter);
    }

    private static ReviewLine line(
            ReviewMeasure measure,
            List<ReviewPeriod> periods,
            List<Integer> years,
            Map<Integer, Map<ReviewMeasure, Long>> counted) {
        List<Long> entered = new ArrayList<>();
        periods.forEach(it -> entered.add(it.figures().get(measure)));
        List<Long> own = new ArrayList<>();
        years.forEach(it -> own.add(counted.get(it).get(measure)));
        return new ReviewLine(
                measure, Messages.label(measure), entered, own, sum(entered) + sum(own));
    }

    private static long sum(List<Long> figures) {
        return figures.stream().mapToLong(it -> it == null ? 0 : it).sum();
    }
}
