package org.chengsheng.publicity.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;
import org.chengsheng.publicity.summary.SummaryDocument.Heading;
import org.chengsheng.publicity.summary.SummaryDocument.Pictures;
import org.chengsheng.publicity.summary.SummaryDocument.Text;
import org.junit.jupiter.api.Test;

/** What stands in a summary (M-028, M-098), whatever its format. */
class SummaryTextTest {

    private final SummaryDocument whole =
            SummaryText.of(SummaryFixture.facts(), SummaryFixture.pictures(12));

    @Test
    void itIsSignedByTheUnitOnTheDayOfTheEvaluation() {
        assertEquals("消防安全宣传活动总结", whole.title());
        assertEquals("办公室", whole.signedBy());
        assertEquals("2026年11月10日", whole.signedOn());
    }

    @Test
    void sectionsAreNumberedAsTheyCome() {
        assertEquals(
                List.of(
                        "一、基本情况", "二、活动内容", "三、参加情况", "四、满意度", "五、经费", "六、成效", "七、优点", "八、不足",
                        "九、后续工作", "十、现场照片"),
                headings(whole));
        assertEquals(
                List.of("一、基本情况", "二、活动内容", "三、参加情况", "四、成效", "五、优点", "六、不足", "七、后续工作"),
                headings(
                        SummaryText.of(
                                SummaryFixture.facts(SummaryFixture.findings("解答问题"), List.of(), 0),
                                List.of())));
    }

    @Test
    void theTimeIsSaidAsInPapersAndWhatIsUnknownIsLeftOut() {
        List<List<String>> rows = grids(whole).get(0).rows();
        assertTrue(rows.contains(List.of("时间", "2026年11月9日 09:00—12:00")));
        assertFalse(rows.stream().anyMatch(row -> row.get(0).equals("主题口号")));
    }

    @Test
    void figuresSayWhereTheyComeFrom() {
        List<List<String>> rows = grids(whole).get(1).rows();
        assertTrue(rows.contains(List.of("参加人数", "600 人", "主办单位填报")), rows.toString());
        assertTrue(rows.contains(List.of("现场进入", "35 人", "入场登记")), rows.toString());
        assertTrue(rows.contains(List.of("发放资料", "1,200 份", "主办单位填报")), rows.toString());
        assertTrue(rows.contains(List.of("投入工时", "16 小时", "现场记录")), rows.toString());
        assertFalse(rows.stream().anyMatch(row -> row.get(0).equals("其中有人阅读")));
    }

    @Test
    void satisfactionHasItsNumberAndItsMargin() {
        assertEquals(
                List.of(List.of("市民评价（四星、五星为满意）", "385 份", "90.1%", "±5 个百分点")),
                grids(whole).get(2).rows());
        SummaryDocument few =
                SummaryText.of(
                        SummaryFixture.facts(
                                SummaryFixture.findings("解答问题"), SummaryFixture.COSTS, 4),
                        List.of());
        assertEquals(
                List.of(List.of("市民评价（四星、五星为满意）", "4 份", "不足 5 份，不计算", "—")),
                grids(few).get(2).rows());
    }

    @Test
    void costsStandBesideTheBudgetWithTheirSum() {
        assertEquals(
                List.of(
                        List.of("横幅标语", "标语", "2,000.00", "1,800.00", "—"),
                        List.of("灭火器演练道具", "道具", "5,000.00", "5,234.50", "234.50"),
                        List.of("合计", "", "7,000.00", "7,034.50", "34.50")),
                grids(whole).get(3).rows());
    }

    @Test
    void linesAreParagraphsAndWhatCitizensWroteStaysInside() {
        List<String> paragraphs = of(whole, Text.class).map(Text::text).toList();
        assertTrue(paragraphs.contains("解答问题 42 个。"));
        assertTrue(paragraphs.contains("评选“消防安全家庭”6 户。"));
        assertFalse(whole.toString().contains("13800000001"));
    }

    @Test
    void itIsSaidWhenPhotosAreLeftOut() {
        assertTrue(whole.blocks().contains(new Text("共 14 张，本文选用前 12 张。")));
        assertEquals(12, of(whole, Pictures.class).findFirst().orElseThrow().pictures().size());
    }

    private static List<String> headings(SummaryDocument it) {
        return of(it, Heading.class).map(Heading::text).toList();
    }

    private static List<Grid> grids(SummaryDocument it) {
        return of(it, Grid.class).toList();
    }

    private static <T> Stream<T> of(SummaryDocument it, Class<T> type) {
        return it.blocks().stream().filter(type::isInstance).map(type::cast);
    }
}
