package org.chengsheng.voice.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;

/** The category table of the city (domain.md 2.5); some dozens of rows, some hundreds at most. */
@ApplicationScoped
public class Categories {

    private static final String ROWS =
            "select code, name, kind, field, urgent, condition, close_condition, limit_value,"
                    + " limit_unit, lead_unit_id, co_unit_ids, nearby_metres, nearby_hours, hints,"
                    + " position, active, is_default, version from voice_category";

    private final EntityManager database;

    Categories(EntityManager database) {
        this.database = database;
    }

    /** What a text suggests, and which words made us think so. */
    public record Suggestion(Category category, List<String> words) {}

    /** Every category, also those out of use, in their display order. */
    public List<Category> all() {
        return rows(" order by position, code");
    }

    /** The categories a new ticket may get. */
    public List<Category> active() {
        return rows(" where active order by position, code");
    }

    /** The category, in use or not. */
    public Optional<Category> find(String code) {
        if (code == null) {
            return Optional.empty();
        }
        List<?> rows =
                database.createNativeQuery(ROWS + " where code = :code")
                        .setParameter("code", code)
                        .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).findFirst();
    }

    public boolean isActive(String code) {
        return find(code).filter(Category::active).isPresent();
    }

    /** The category most of whose hint words occur in the text. */
    public Optional<Suggestion> suggest(String text) {
        return active().stream()
                .map(
                        category ->
                                new Suggestion(
                                        category,
                                        category.hints().stream().filter(text::contains).toList()))
                .filter(suggestion -> !suggestion.words().isEmpty())
                .max(Comparator.comparingInt(suggestion -> suggestion.words().size()));
    }

    private List<Category> rows(String rest) {
        List<?> rows = database.createNativeQuery(ROWS + rest).getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static Category read(Object[] row) {
        return new Category(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : TicketKind.valueOf((String) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (String) row[5],
                (String) row[6],
                (Integer) row[7],
                row[8] == null ? null : Limit.Unit.valueOf((String) row[8]),
                (UUID) row[9],
                List.of((UUID[]) row[10]),
                (Integer) row[11],
                (Integer) row[12],
                words((String) row[13]),
                (Integer) row[14],
                (Boolean) row[15],
                (Boolean) row[16],
                (Integer) row[17]);
    }

    private static List<String> words(String hints) {
        return Arrays.stream(hints.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
