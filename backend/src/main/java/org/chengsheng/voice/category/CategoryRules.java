package org.chengsheng.voice.category;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal.Violation;

/** What a category must be beyond the shape of its fields. */
final class CategoryRules {

    private CategoryRules() {}

    /** The faults of one entry; fields are named below the prefix. */
    static List<Violation> violations(CategoryEntry entry, CatalogueUnits units, String prefix) {
        List<Violation> wrong = new ArrayList<>();
        if ((entry.limitValue() == null) != (entry.limitUnit() == null)) {
            wrong.add(fault(prefix + "limitValue", "category.limitHalf"));
        }
        if (entry.leadUnitId() != null && !units.mayHandle(entry.leadUnitId())) {
            wrong.add(fault(prefix + "leadUnitId", "category.unit"));
        }
        Set<UUID> seen = new HashSet<>();
        for (UUID unit : entry.coUnitIds()) {
            if (!units.mayHandle(unit)) {
                wrong.add(fault(prefix + "coUnitIds", "category.unit"));
            } else if (unit.equals(entry.leadUnitId()) || !seen.add(unit)) {
                wrong.add(fault(prefix + "coUnitIds", "category.coUnitTwice"));
            }
        }
        return wrong;
    }

    private static Violation fault(String field, String key) {
        return new Violation(field, Messages.text(key));
    }
}
