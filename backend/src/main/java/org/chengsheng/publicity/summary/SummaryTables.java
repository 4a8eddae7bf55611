package org.chengsheng.publicity.summary;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.evaluation.CostLine;
import org.chengsheng.publicity.evaluation.EvaluationView;
import org.chengsheng.publicity.evaluation.EvaluationView.Costs;
import org.chengsheng.publicity.evaluation.EvaluationView.Figures;
import org.chengsheng.publicity.evaluation.Findings;
import org.chengsheng.publicity.evaluation.Satisfaction;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;

/** The figures of the summary, each with where it comes from. */
final class SummaryTables {

    private static final double MINUTES = 60;
    private static final int FEN_DIGITS = 2;
    private static final String PEOPLE = "summary.people";
    private static final String COPIES = "summary.copies";
    private static final String BY_LOG = "summary.byLog";

    private final EvaluationView evaluation;
    private final Figures figures;
    private final Findings findings;

    SummaryTables(EvaluationView evaluation) {
        this.evaluation = evaluation;
        this.figures = evaluation.figures();
        this.findings = evaluation.findings();
    }

    Grid figures() {
        String reported = Messages.text("summary.reported");
        String log = Messages.text(BY_LOG);
        List<List<String>> rows = new ArrayList<>();
        count(rows, "summary.headcount", PEOPLE, findings.headcount(), reported);
        line(rows, "summary.engagement", Messages.label(findings.engagement()), reported);
        if (figures.signedUp() > 0) {
            String bySignUp = Messages.text("summary.bySignUp");
            String entrance = Messages.text("summary.atEntrance");
            count(rows, "summary.signedUp", PEOPLE, figures.signedUp(), bySignUp);
            count(rows, "summary.arrived", PEOPLE, figures.arrived(), entrance);
            count(rows, "summary.walkIns", PEOPLE, figures.walkIns(), entrance);
        }
        count(rows, "summary.logged", PEOPLE, figures.logged(), log);
        count(rows, "summary.given", COPIES, findings.materialsGiven(), reported);
        count(rows, "summary.read", COPIES, findings.materialsRead(), findings.readSource());
        count(rows, "summary.opinions", "summary.pieces", figures.opinions(), log);
        double hours = Math.round(figures.staffMinutes() / MINUTES * 10) / 10.0;
        count(rows, "summary.hours", "summary.hourCount", hours, log);
        return new Grid(SummaryText.columns("summary.figureColumns"), rows, 3, false);
    }

    private static void count(
            List<List<String>> rows, String name, String unit, Number value, String source) {
        line(rows, name, value == null ? null : Messages.text(unit, value), source);
    }

    private static void line(List<List<String>> rows, String name, String value, String source) {
        if (value != null) {
            rows.add(List.of(Messages.text(name), value, source));
        }
    }

    /** Empty where nobody was asked. */
    Optional<Grid> satisfaction() {
        List<List<String>> rows = new ArrayList<>();
        if (figures.form().answers() > 0) {
            rows.add(satisfied(Messages.text("summary.form"), figures.form()));
        }
        if (evaluation.survey() != null) {
            rows.add(satisfied(findings.surveySource(), evaluation.survey()));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Grid(
                                SummaryText.columns("summary.satisfactionColumns"),
                                rows,
                                1,
                                false));
    }

    private static List<String> satisfied(String source, Satisfaction it) {
        String answers = Messages.text(COPIES, it.answers());
        return it.rate() == null
                ? List.of(
                        source,
                        answers,
                        Messages.text("summary.tooFew", it.least()),
                        Messages.text("summary.none"))
                : List.of(
                        source,
                        answers,
                        Messages.text("summary.rate", it.rate()),
                        Messages.text("summary.margin", it.margin()));
    }

    /** Empty where nothing was planned. */
    Optional<Grid> costs() {
        Costs costs = evaluation.costs();
        if (costs.lines().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (CostLine it : costs.lines()) {
            rows.add(
                    List.of(
                            it.name(),
                            it.kindLabel(),
                            yuan(it.planned()),
                            it.actual() == null ? Messages.text("summary.none") : yuan(it.actual()),
                            over(it.over())));
        }
        rows.add(
                List.of(
                        Messages.text("summary.sum"),
                        "",
                        yuan(costs.planned()),
                        yuan(costs.actual()),
                        over(costs.over())));
        return Optional.of(new Grid(SummaryText.columns("summary.costColumns"), rows, 2, true));
    }

    private static String over(long fen) {
        return fen == 0 ? Messages.text("summary.none") : yuan(fen);
    }

    private static String yuan(long fen) {
        NumberFormat format = NumberFormat.getInstance(Locale.SIMPLIFIED_CHINESE);
        format.setMinimumFractionDigits(FEN_DIGITS);
        return format.format(BigDecimal.valueOf(fen, FEN_DIGITS));
    }
}
