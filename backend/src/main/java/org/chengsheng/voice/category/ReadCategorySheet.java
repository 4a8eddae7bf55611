package org.chengsheng.voice.category;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.VoiceCode;

/**
 * Reads a sheet of categories by its headings. Columns it does not know are reported and left out,
 * fields without a column stay as they are; one wrong cell refuses the sheet, all of them named.
 */
final class ReadCategorySheet {

    private static final int POSITION_STEP = 10;

    private final Map<String, Category> known;
    private final CategoryCells cells;
    private final CatalogueUnits units;
    private final List<Violation> wrong = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int lastPosition;

    ReadCategorySheet(List<Category> known, CatalogueUnits units) {
        this.known = known.stream().collect(Collectors.toMap(Category::code, Function.identity()));
        this.units = units;
        this.cells = new CategoryCells(units, wrong);
        this.lastPosition = known.stream().mapToInt(Category::position).max().orElse(0);
    }

    /** One column of the sheet; the field is null when nothing knows the heading. */
    record SheetColumn(String heading, String field) {}

    record SheetContent(List<SheetColumn> columns, List<CategoryEntry> entries) {}

    SheetContent read(Path file) {
        try (TableReader table = TableReader.open(file)) {
            List<Optional<SheetField>> columns =
                    table.headings().stream().map(SheetField::of).toList();
            requireColumn(columns, SheetField.CODE);
            requireColumn(columns, SheetField.NAME);
            List<CategoryEntry> entries = new ArrayList<>();
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (entries.size() == KeepCatalogue.MOST_ROWS) {
                    throw new Refusal(VoiceCode.VOICE_CATEGORY_SHEET_UNREADABLE);
                }
                entries.add(entry(row.get(), columns));
            }
            if (!wrong.isEmpty()) {
                throw new Refusal(VoiceCode.VOICE_CATEGORY_INVALID).withViolations(wrong);
            }
            return new SheetContent(described(table.headings(), columns), entries);
        } catch (UnreadableTable e) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_SHEET_UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireColumn(List<Optional<SheetField>> columns, SheetField field) {
        if (!columns.contains(Optional.of(field))) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_SHEET_UNREADABLE);
        }
    }

    private static List<SheetColumn> described(
            List<String> headings, List<Optional<SheetField>> columns) {
        List<SheetColumn> described = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            described.add(
                    new SheetColumn(
                            headings.get(column),
                            columns.get(column).map(SheetField::key).orElse(null)));
        }
        return described;
    }

    private CategoryEntry entry(Row row, List<Optional<SheetField>> columns) {
        Map<SheetField, String> texts = new EnumMap<>(SheetField.class);
        for (int column = 0; column < columns.size(); column++) {
            String text = column < row.cells().size() ? row.cells().get(column).text().strip() : "";
            columns.get(column).ifPresent(field -> texts.putIfAbsent(field, text));
        }
        int number = row.number();
        String code = texts.get(SheetField.CODE).toUpperCase(java.util.Locale.ROOT);
        if (!code.matches("[A-Z0-9]{1,20}")) {
            cells.fault(number, SheetField.CODE, "category.badCode");
        } else if (!codes.add(code)) {
            cells.fault(number, SheetField.CODE, "category.codeTwice");
        }
        Category before = known.get(code);
        CategoryEntry start =
                before == null
                        ? CategoryEntry.blank(code, lastPosition += POSITION_STEP)
                        : CategoryEntry.of(before);
        CategoryEntry entry = cells.fill(start, texts, number);
        for (Violation fault : CategoryRules.violations(entry, units, "")) {
            SheetField field =
                    Arrays.stream(SheetField.values())
                            .filter(it -> it.key().equals(fault.field()))
                            .findFirst()
                            .orElse(SheetField.LIMIT);
            wrong.add(
                    new Violation(
                            "row." + number + "." + field.key(),
                            Messages.text("category.cell", field.inRow(number), fault.message())));
        }
        return entry;
    }
}
