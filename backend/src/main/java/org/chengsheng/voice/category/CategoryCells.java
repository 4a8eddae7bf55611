package org.chengsheng.voice.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;

/** Turns the cells of a row into the fields of a category, noting every cell that is wrong. */
final class CategoryCells {

    private static final Pattern LIMIT =
            Pattern.compile(
                    "(\\d{1,3})\\s*个?\\s*(工作日|工作时|工作小时|自然日|天|日|小时|自然小时|分钟)"
                            + "(（自然日）|（含节假日）|（昼夜计算）)?");

    private final CatalogueUnits units;
    private final List<Violation> wrong;

    CategoryCells(CatalogueUnits units, List<Violation> wrong) {
        this.units = units;
        this.wrong = wrong;
    }

    /** The entry with what the row says; a field without a column keeps what it had. */
    CategoryEntry fill(CategoryEntry start, Map<SheetField, String> row, int number) {
        String limit = row.get(SheetField.LIMIT);
        Matcher match = limit == null || limit.isEmpty() ? null : LIMIT.matcher(limit);
        boolean readable = match != null && match.matches();
        if (match != null && !readable) {
            fault(number, SheetField.LIMIT, "category.badLimit");
        }
        return new CategoryEntry(
                start.version(),
                start.code(),
                text(row, SheetField.NAME, start.name(), number, 1, 40),
                kind(row.get(SheetField.KIND), start.kind(), number),
                yes(row, SheetField.FIELD, start.field(), number),
                yes(row, SheetField.URGENT, start.urgent(), number),
                text(row, SheetField.CONDITION, start.condition(), number, 0, 500),
                text(row, SheetField.CLOSE_CONDITION, start.closeCondition(), number, 0, 500),
                limit == null
                        ? start.limitValue()
                        : readable
                                ? between(match.group(1), SheetField.LIMIT, number, 1, 365)
                                : null,
                limit == null ? start.limitUnit() : readable ? unit(match.group(2)) : null,
                lead(row.get(SheetField.LEAD_UNIT), start.leadUnitId(), number),
                coUnits(row.get(SheetField.CO_UNITS), start.coUnitIds(), number),
                whole(row, SheetField.NEARBY_METRES, start.nearbyMetres(), number, 10, 5_000),
                whole(row, SheetField.NEARBY_HOURS, start.nearbyHours(), number, 1, 2_160),
                hints(row.get(SheetField.HINTS), start.hints(), number),
                whole(row, SheetField.POSITION, start.position(), number, 0, 9_999),
                yes(row, SheetField.ACTIVE, start.active(), number));
    }

    void fault(int row, SheetField field, String key, Object... arguments) {
        wrong.add(
                new Violation(
                        "row." + row + "." + field.key(),
                        Messages.text(
                                "category.cell", field.inRow(row), Messages.text(key, arguments))));
    }

    private String text(
            Map<SheetField, String> row,
            SheetField field,
            String before,
            int number,
            int least,
            int most) {
        String text = row.get(field);
        if (text == null) {
            return before;
        }
        if (text.length() < least || text.length() > most) {
            fault(number, field, "category.badLength", least, most);
        }
        return text;
    }

    private TicketKind kind(String text, TicketKind before, int number) {
        if (text == null) {
            return before;
        }
        if (text.isEmpty()) {
            return null;
        }
        for (TicketKind kind : TicketKind.values()) {
            if (kind.name().equals(text) || Messages.label(kind).equals(text)) {
                return kind;
            }
        }
        fault(number, SheetField.KIND, "category.badKind");
        return null;
    }

    private boolean yes(Map<SheetField, String> row, SheetField field, boolean before, int number) {
        String text = row.get(field);
        if (text == null || text.isEmpty()) {
            return before;
        }
        if (text.matches("是|√|1|启用")) {
            return true;
        }
        if (!text.matches("否|0|×|停用")) {
            fault(number, field, "category.badYesNo");
        }
        return false;
    }

    private int whole(
            Map<SheetField, String> row,
            SheetField field,
            int before,
            int number,
            int least,
            int most) {
        String text = row.get(field);
        return text == null || text.isEmpty() ? before : between(text, field, number, least, most);
    }

    private int between(String text, SheetField field, int number, int least, int most) {
        int value = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            fault(number, field, "category.badNumber", least, most);
            return least;
        }
        return value;
    }

    private static Limit.Unit unit(String word) {
        return switch (word) {
            case "工作日" -> Limit.Unit.WORKING_DAY;
            case "工作时", "工作小时" -> Limit.Unit.WORKING_HOUR;
            case "小时", "自然小时" -> Limit.Unit.NATURAL_HOUR;
            case "分钟" -> Limit.Unit.NATURAL_MINUTE;
            default -> Limit.Unit.CALENDAR_DAY;
        };
    }

    private UUID lead(String text, UUID before, int number) {
        if (text == null) {
            return before;
        }
        return text.isEmpty() ? null : unitNamed(text, SheetField.LEAD_UNIT, number);
    }

    private List<UUID> coUnits(String text, List<UUID> before, int number) {
        if (text == null) {
            return before;
        }
        List<UUID> ids = new ArrayList<>();
        for (String name : words(text, "[、,，;；\\s]+")) {
            UUID id = unitNamed(name, SheetField.CO_UNITS, number);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private UUID unitNamed(String name, SheetField field, int number) {
        UUID id = units.named(name).orElse(null);
        if (id == null) {
            fault(number, field, "category.noSuchUnit", name);
        }
        return id;
    }

    private List<String> hints(String text, List<String> before, int number) {
        if (text == null) {
            return before;
        }
        List<String> words = words(text, "[、,，;；\\s]+");
        if (words.size() > 50 || words.stream().anyMatch(word -> word.length() > 20)) {
            fault(number, SheetField.HINTS, "category.badHints");
        }
        return words;
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
