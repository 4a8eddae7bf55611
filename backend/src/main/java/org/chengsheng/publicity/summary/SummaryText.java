package org.chengsheng.publicity.summary;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.evaluation.Findings;
import org.chengsheng.publicity.summary.SummaryDocument.Block;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;
import org.chengsheng.publicity.summary.SummaryDocument.Heading;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;
import org.chengsheng.publicity.summary.SummaryDocument.Pictures;
import org.chengsheng.publicity.summary.SummaryDocument.Text;

/**
 * Words the summary (M-028, M-098). Sections are numbered as they come; what nobody counted or
 * wrote is left out. What citizens wrote on the form is not in it: they wrote to the bureau.
 */
final class SummaryText {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", CHINESE).withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", CHINESE).withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", CHINESE).withZone(WorkingCalendar.ZONE);

    private final SummaryFacts facts;
    private final List<Picture> pictures;
    private final String[] numerals = columns("summary.numerals").toArray(String[]::new);
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private SummaryText(SummaryFacts facts, List<Picture> pictures) {
        this.facts = facts;
        this.pictures = pictures;
    }

    static SummaryDocument of(SummaryFacts facts, List<Picture> pictures) {
        return new SummaryText(facts, pictures).write();
    }

    private SummaryDocument write() {
        section("summary.facts", facts());
        plan();
        SummaryTables tables = new SummaryTables(facts.evaluation());
        section("summary.figures", tables.figures());
        text(facts.evaluation().findings().engagementNote());
        satisfaction(tables);
        tables.costs().ifPresent(it -> section("summary.costs", it));
        findings();
        photos();
        return new SummaryDocument(
                Messages.text("summary.title", facts.evaluation().title()),
                blocks,
                facts.unitName(),
                facts.evaluation().writtenAt() == null
                        ? ""
                        : DAY.format(facts.evaluation().writtenAt()));
    }

    private Grid facts() {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "summary.number", facts.evaluation().number());
        row(rows, "summary.kind", facts.kindLabel());
        row(rows, "summary.unit", facts.unitName());
        row(rows, "summary.organisations", String.join("、", facts.organisations()));
        row(rows, "summary.time", time());
        row(rows, "summary.place", facts.address());
        row(rows, "summary.audience", String.join("、", facts.audience()));
        row(rows, "summary.slogan", facts.slogan());
        return new Grid(columns("summary.factColumns"), rows, 2, false);
    }

    private static void row(List<List<String>> rows, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(List.of(Messages.text(key), value));
        }
    }

    private String time() {
        Instant from = facts.time().startsAt();
        Instant to = facts.time().endsAt();
        boolean sameDay = WorkingCalendar.dayOf(from).equals(WorkingCalendar.dayOf(to));
        return MINUTE.format(from) + "—" + (sameDay ? HOUR : MINUTE).format(to);
    }

    private void plan() {
        List<String> lines = new ArrayList<>();
        facts.plan().goals().forEach(it -> lines.add(Messages.text("summary.goal", it)));
        facts.plan()
                .items()
                .forEach(
                        it ->
                                lines.add(
                                        Messages.text(
                                                "summary.item",
                                                Messages.label(it.kind()),
                                                it.detail() == null
                                                        ? it.title()
                                                        : it.title() + "（" + it.detail() + "）")));
        if (!lines.isEmpty()) {
            heading("summary.plan");
            lines.forEach(this::text);
        }
    }

    private void satisfaction(SummaryTables tables) {
        tables.satisfaction()
                .ifPresent(
                        it -> {
                            section("summary.satisfaction", it);
                            text(Messages.text("summary.confidence"));
                        });
    }

    private void findings() {
        Findings found = facts.evaluation().findings();
        section("summary.results", found.results());
        section("summary.strengths", found.strengths());
        section("summary.weaknesses", found.weaknesses());
        section("summary.followUp", found.followUp());
    }

    private void photos() {
        if (pictures.isEmpty()) {
            return;
        }
        heading("summary.photos");
        if (facts.photoCount() > pictures.size()) {
            text(Messages.text("summary.photoLimit", facts.photoCount(), pictures.size()));
        }
        blocks.add(new Pictures(pictures));
    }

    /** What stands under a photo. */
    static String caption(Instant at) {
        return MINUTE.format(at);
    }

    private void section(String heading, Grid grid) {
        heading(heading);
        blocks.add(grid);
    }

    private void section(String heading, String words) {
        if (words != null) {
            heading(heading);
            text(words);
        }
    }

    private void heading(String key) {
        blocks.add(
                new Heading(
                        Messages.text(
                                "summary.heading", numerals[sections++], Messages.text(key))));
    }

    /** Each line of what somebody wrote is a paragraph. */
    private void text(String words) {
        if (words != null) {
            words.lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .forEach(it -> blocks.add(new Text(it)));
        }
    }

    static List<String> columns(String key) {
        return List.of(Messages.text(key).split("\\|"));
    }
}
