package org.chengsheng.voice.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.deadline.Limit;
import org.junit.jupiter.api.Test;

/** Who handles a category is a unit that can, and a limit is a number with its unit. */
class CategoryRulesTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID CLOSED = UUID.randomUUID();

    static final CatalogueUnits UNITS =
            new CatalogueUnits(
                    List.of(
                            unit(BUREAU, "SF", "示范局", UnitKind.BUREAU, true),
                            unit(FIRST, "ZD01", "一中队", UnitKind.SQUADRON, true),
                            unit(SECOND, "ZD02", "二中队", UnitKind.SQUADRON, true),
                            unit(CLOSED, "ZD09", "九中队", UnitKind.SQUADRON, false)));

    @Test
    void aUnitInUseThatIsNotTheBureauMayLead() {
        assertEquals(List.of(), faults(entry(null, null, FIRST, SECOND)));
        assertEquals(List.of(), faults(entry(null, null, null)));
        assertEquals(List.of("leadUnitId"), faults(entry(null, null, BUREAU)));
        assertEquals(List.of("leadUnitId"), faults(entry(null, null, CLOSED)));
        assertEquals(List.of("leadUnitId"), faults(entry(null, null, UUID.randomUUID())));
    }

    @Test
    void aCoUnitHelpsTheLeadOnce() {
        assertEquals(List.of("coUnitIds"), faults(entry(null, null, FIRST, FIRST)));
        assertEquals(List.of("coUnitIds"), faults(entry(null, null, FIRST, SECOND, SECOND)));
        assertEquals(List.of("coUnitIds"), faults(entry(null, null, FIRST, BUREAU)));
    }

    @Test
    void aLimitHasANumberAndAUnit() {
        assertEquals(List.of(), faults(entry(4, Limit.Unit.WORKING_HOUR, null)));
        assertEquals(List.of("limitValue"), faults(entry(4, null, null)));
        assertEquals(List.of("limitValue"), faults(entry(null, Limit.Unit.WORKING_DAY, null)));
    }

    @Test
    void whatChangesIsToldInWords() {
        CategoryChange change =
                CategoryChange.between(
                                entry(null, null, null),
                                entry(5, Limit.Unit.WORKING_DAY, FIRST, SECOND),
                                UNITS)
                        .orElseThrow();
        assertEquals(
                List.of(
                        new CategoryChange.FieldChange("limit", null, "5 个工作日"),
                        new CategoryChange.FieldChange("leadUnitId", null, "一中队"),
                        new CategoryChange.FieldChange("coUnitIds", null, "二中队")),
                change.fields());
        assertTrue(
                CategoryChange.between(entry(null, null, null), entry(null, null, null), UNITS)
                        .isEmpty());
    }

    private static List<String> faults(CategoryEntry entry) {
        return CategoryRules.violations(entry, UNITS, "").stream().map(Violation::field).toList();
    }

    private static CategoryEntry entry(Integer limit, Limit.Unit unit, UUID lead, UUID... co) {
        return new CategoryEntry(
                0,
                "E01",
                "暴露垃圾",
                null,
                true,
                false,
                null,
                null,
                limit,
                unit,
                lead,
                List.of(co),
                100,
                72,
                List.of(),
                10,
                true);
    }

    private static UnitView unit(UUID id, String code, String name, UnitKind kind, boolean active) {
        return new UnitView(id, code, name, kind, null, null, active, 0, 0);
    }
}
