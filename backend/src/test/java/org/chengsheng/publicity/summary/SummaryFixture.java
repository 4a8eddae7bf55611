package org.chengsheng.publicity.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlan.ItemKind;
import org.chengsheng.publicity.activity.ActivityPlan.PlanItem;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.ActivityTime;
import org.chengsheng.publicity.evaluation.CostLine;
import org.chengsheng.publicity.evaluation.EvaluationView;
import org.chengsheng.publicity.evaluation.EvaluationView.Costs;
import org.chengsheng.publicity.evaluation.EvaluationView.Figures;
import org.chengsheng.publicity.evaluation.Findings;
import org.chengsheng.publicity.evaluation.Findings.Engagement;
import org.chengsheng.publicity.evaluation.Satisfaction;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;
import org.chengsheng.testsupport.Photos;

/** The fire-safety activity of the seeds, over and evaluated. */
final class SummaryFixture {

    static final Instant START = Instant.parse("2026-11-09T01:00:00Z");
    static final List<CostLine> COSTS =
            List.of(
                    new CostLine("标语", "横幅标语", 200_000, 180_000L, 0),
                    new CostLine("道具", "灭火器演练道具", 500_000, 523_450L, 23_450));

    private SummaryFixture() {}

    static SummaryFacts facts() {
        return facts(findings("解答问题 42 个。\n\n评选“消防安全家庭”6 户。"), COSTS, 385);
    }

    static SummaryFacts facts(Findings findings, List<CostLine> costs, int formAnswers) {
        return new SummaryFacts(
                "主题宣传",
                "办公室",
                new ActivityTime(START, START.plus(Duration.ofHours(3))),
                "示范广场",
                List.of("社区居民", "商户"),
                null,
                plan(),
                List.of("示范社区居委会"),
                evaluation(findings, costs, formAnswers),
                14);
    }

    private static ActivityPlan plan() {
        return new ActivityPlan(
                List.of("让到场的人会用灭火器"),
                List.of(new PlanItem(ItemKind.DRILL, "灭火演练", "每半小时一场")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Findings findings(String results) {
        return new Findings(
                600,
                Engagement.HIGH,
                null,
                1200,
                null,
                null,
                null,
                null,
                null,
                results,
                "准备充分",
                "指引牌偏少",
                "做成短片推送");
    }

    private static EvaluationView evaluation(
            Findings findings, List<CostLine> costs, int formAnswers) {
        Satisfaction form =
                formAnswers < 5
                        ? new Satisfaction(formAnswers, 5, null, null)
                        : new Satisfaction(formAnswers, 5, 90.1, 5.0);
        long planned = costs.stream().mapToLong(CostLine::planned).sum();
        long actual = costs.stream().mapToLong(CostLine::actual).sum();
        return new EvaluationView(
                "H20261109-AAAAAA",
                "消防安全宣传",
                ActivityState.EVALUATED,
                "已评估",
                7,
                1,
                findings,
                new Figures(
                        120, 98, 22, 35, 610, 1180, 960, 3, form, List.of("电话 13800000001 请回电")),
                null,
                new Costs(costs, planned, actual, Math.max(0, actual - planned)),
                "宣传干事",
                START.plus(Duration.ofDays(1)),
                null,
                false,
                false,
                false,
                true);
    }

    static List<Picture> pictures(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> new Picture(Photos.jpeg(), 80, 60, "照片说明" + at))
                .toList();
    }
}
