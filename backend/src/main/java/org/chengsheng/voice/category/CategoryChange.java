package org.chengsheng.voice.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.deadline.Limit;

/**
 * What a new version of the catalogue changes about one category.
 *
 * @param added true for a category that was not there
 * @param fields what differs, in words
 */
record CategoryChange(String code, String name, boolean added, List<FieldChange> fields) {

    /** One field before and after; null where there was nothing. */
    record FieldChange(String field, String before, String after) {}

    /** Empty when both say the same. */
    static Optional<CategoryChange> between(
            CategoryEntry before, CategoryEntry after, CatalogueUnits units) {
        Map<String, String> old = before == null ? Map.of() : words(before, units);
        List<FieldChange> fields = new ArrayList<>();
        words(after, units)
                .forEach(
                        (field, value) -> {
                            if (!Objects.equals(old.get(field), value)) {
                                fields.add(new FieldChange(field, old.get(field), value));
                            }
                        });
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CategoryChange(after.code(), after.name(), before == null, fields));
    }

    /** Every field as people say it, in the order of the sheet; what is empty is null. */
    static Map<String, String> words(CategoryEntry it, CatalogueUnits units) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", it.name().strip());
        words.put("kind", Messages.label(it.kind()));
        words.put("field", yesNo(it.field()));
        words.put("urgent", yesNo(it.urgent()));
        words.put("condition", orNull(it.condition()));
        words.put("closeCondition", orNull(it.closeCondition()));
        words.put("limit", limit(it));
        words.put("leadUnitId", it.leadUnitId() == null ? null : units.nameOf(it.leadUnitId()));
        words.put("coUnitIds", orNull(units.namesOf(it.coUnitIds())));
        words.put("nearbyMetres", Integer.toString(it.nearbyMetres()));
        words.put("nearbyHours", Integer.toString(it.nearbyHours()));
        words.put("hints", orNull(String.join(" ", it.hints())));
        words.put("position", Integer.toString(it.position()));
        words.put("active", yesNo(it.active()));
        return words;
    }

    private static String limit(CategoryEntry it) {
        return it.limitUnit() == null ? null : new Limit(it.limitValue(), it.limitUnit()).inWords();
    }

    private static String yesNo(boolean yes) {
        return Messages.text(yes ? "category.yes" : "category.no");
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
