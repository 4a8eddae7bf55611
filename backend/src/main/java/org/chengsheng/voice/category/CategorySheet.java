package org.chengsheng.voice.category;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The catalogue as a sheet: what is exported can be changed in Excel and read back. */
final class CategorySheet {

    private static final int WIDTH = 16;

    private CategorySheet() {}

    static void write(List<Category> categories, CatalogueUnits units, OutputStream out)
            throws IOException {
        List<String> headings = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            headings.add(field.heading());
        }
        try (TableWriter sheet =
                new TableWriter(
                        out,
                        Messages.text("category.sheet"),
                        headings,
                        headings.stream().map(heading -> WIDTH).toList())) {
            for (Category category : categories) {
                Map<String, String> words = CategoryChange.words(CategoryEntry.of(category), units);
                List<Object> cells = new ArrayList<>();
                for (SheetField field : SheetField.values()) {
                    cells.add(cell(field, category, words));
                }
                sheet.row(cells);
            }
        }
    }

    private static Object cell(SheetField field, Category category, Map<String, String> words) {
        return switch (field) {
            case CODE -> category.code();
            case NEARBY_METRES -> category.nearbyMetres();
            case NEARBY_HOURS -> category.nearbyHours();
            case POSITION -> category.position();
            default -> words.get(field.key());
        };
    }
}
