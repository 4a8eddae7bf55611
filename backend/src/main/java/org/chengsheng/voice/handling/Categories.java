package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.voice.ticket.TicketKind;

/** The category table of the city (domain.md 2.5); some dozens of rows. */
@ApplicationScoped
class Categories {

    private final EntityManager database;

    Categories(EntityManager database) {
        this.database = database;
    }

    /** One category; hints are words that suggest it. */
    record Category(
            String code,
            String name,
            TicketKind kind,
            boolean field,
            UUID leadUnitId,
            boolean urgent,
            List<String> hints) {}

    /** What a text suggests, and which words made us think so. */
    record Suggestion(Category category, List<String> words) {}

    List<Category> active() {
        List<?> rows =
                database.createNativeQuery(
                                "select code, name, kind, field, lead_unit_id, urgent, hints from"
                                        + " voice_category where active order by position")
                        .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    boolean isActive(String code) {
        return active().stream().anyMatch(category -> category.code().equals(code));
    }

    /** The category most of whose hint words occur in the text. */
    Optional<Suggestion> suggest(String text) {
        return active().stream()
                .map(
                        category ->
                                new Suggestion(
                                        category,
                                        category.hints().stream().filter(text::contains).toList()))
                .filter(suggestion -> !suggestion.words().isEmpty())
                .max(Comparator.comparingInt(suggestion -> suggestion.words().size()));
    }

    private static Category read(Object[] row) {
        return new Category(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : TicketKind.valueOf((String) row[2]),
                (Boolean) row[3],
                (UUID) row[4],
                (Boolean) row[5],
                Arrays.stream(((String) row[6]).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
