package org.chengsheng.voice.category;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.platform.web.RefusalFixture.violations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet of categories: known by its headings, refused as a whole with every wrong cell. */
class ReadCategorySheetTest {

    private static final Category RUBBISH =
            new Category(
                    "E0102",
                    "暴露垃圾",
                    TicketKind.COMPLAINT,
                    true,
                    false,
                    "有垃圾",
                    "清运",
                    1,
                    Limit.Unit.WORKING_DAY,
                    null,
                    List.of(),
                    100,
                    72,
                    List.of("垃圾"),
                    20,
                    true,
                    true,
                    3);

    @TempDir Path folder;

    @Test
    void columnsAreKnownByTheirHeadingsWhateverTheirOrder() throws IOException {
        var content = read("责任单位,事项名称,编码,备注,处置时限\n一中队,违法占道,e0999,不用,4工作时\n二中队,暴露垃圾,E0102,,\n");

        assertEquals(
                List.of("leadUnitId", "name", "code", "", "limit"),
                content.columns().stream().map(c -> c.field() == null ? "" : c.field()).toList());
        CategoryEntry added = content.entries().get(0);
        assertEquals("E0999", added.code());
        assertEquals(4, added.limitValue());
        assertEquals(Limit.Unit.WORKING_HOUR, added.limitUnit());
        assertEquals("一中队", CategoryRulesTest.UNITS.nameOf(added.leadUnitId()));
        CategoryEntry changed = content.entries().get(1);
        assertEquals("有垃圾", changed.condition(), "a field without a column stays");
        assertNull(changed.limitUnit(), "an empty cell empties the field");
        assertEquals(3, changed.version());
    }

    @ParameterizedTest
    @CsvSource({
        "5 个工作日, 5, WORKING_DAY",
        "5工作日, 5, WORKING_DAY",
        "24 小时, 24, NATURAL_HOUR",
        "24 小时（昼夜计算）, 24, NATURAL_HOUR",
        "30 分钟, 30, NATURAL_MINUTE",
        "4个工作小时, 4, WORKING_HOUR",
        "15 天（自然日）, 15, CALENDAR_DAY",
        "15 天（含节假日）, 15, CALENDAR_DAY"
    })
    void limitsAreReadAsBureausWriteThem(String text, int value, Limit.Unit unit)
            throws IOException {
        CategoryEntry entry = read("代码,名称,办理时限\nA1,甲," + text + "\n").entries().get(0);
        assertEquals(value, entry.limitValue());
        assertEquals(unit, entry.limitUnit());
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() {
        String table =
                "代码,名称,类型,紧急,办理时限,主办单位,相近距离\n"
                        + "A1,,表白,也许,很快,十中队,3\n"
                        + "A1,乙,投诉,是,1 个工作日,示范局,100\n"
                        + "一,丙,,,,,\n";

        var refusal = assertRefused(VoiceCode.VOICE_CATEGORY_INVALID, () -> read(table));

        assertEquals(
                List.of(
                        "row.2.limit",
                        "row.2.name",
                        "row.2.kind",
                        "row.2.urgent",
                        "row.2.leadUnitId",
                        "row.2.nearbyMetres",
                        "row.3.code",
                        "row.3.leadUnitId",
                        "row.4.code"),
                violations(refusal).stream().map(Violation::field).toList());
        assertEquals(
                "第 2 行 主办单位：没有叫“十中队”的单位",
                violations(refusal).stream()
                        .filter(v -> v.field().equals("row.2.leadUnitId"))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @Test
    void withoutCodesOrNamesItIsNoCatalogue() {
        assertRefused(VoiceCode.VOICE_CATEGORY_SHEET_UNREADABLE, () -> read("名称,时限\n甲,1 个工作日\n"));
        assertRefused(VoiceCode.VOICE_CATEGORY_SHEET_UNREADABLE, () -> read("\u0000\u0001"));
    }

    @Test
    void whatWasExportedReadsBackUnchanged() throws IOException {
        Path file = folder.resolve("catalogue.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            CategorySheet.write(List.of(RUBBISH), CategoryRulesTest.UNITS, out);
        }
        var content = new ReadCategorySheet(List.of(RUBBISH), CategoryRulesTest.UNITS).read(file);
        assertEquals(List.of(CategoryEntry.of(RUBBISH)), content.entries());
    }

    private ReadCategorySheet.SheetContent read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        return new ReadCategorySheet(List.of(RUBBISH), CategoryRulesTest.UNITS).read(file);
    }
}
