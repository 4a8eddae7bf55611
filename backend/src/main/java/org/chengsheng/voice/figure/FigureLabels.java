package org.chengsheng.voice.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.figure.FigureQuery.By;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;

/** What a line of the figures is called. */
@ApplicationScoped
class FigureLabels {

    private final EntityManager database;
    private final Directory directory;

    FigureLabels(EntityManager database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** Names by key; a line without a value is called so. */
    record Names(Map<String, String> known, String none) {

        String of(String key) {
            return key.isEmpty() ? none : known.getOrDefault(key, key);
        }
    }

    Names of(By by, Collection<String> keys) {
        Map<String, String> known = new HashMap<>();
        switch (by) {
            case UNIT ->
                    directory
                            .namesOf(
                                    keys.stream()
                                            .filter(key -> !key.isEmpty())
                                            .map(UUID::fromString)
                                            .collect(Collectors.toSet()))
                            .forEach((id, name) -> known.put(id.toString(), name));
            case KIND -> {
                for (TicketKind kind : TicketKind.values()) {
                    known.put(kind.name(), Messages.label(kind));
                }
            }
            case SOURCE -> {
                for (TicketSource source : TicketSource.values()) {
                    known.put(source.name(), Messages.label(source));
                }
            }
            case CATEGORY -> categories(known);
            case AREA, MONTH -> {}
        }
        return new Names(known, Messages.text("figures.none." + by.name()));
    }

    String total() {
        return Messages.text("figures.total");
    }

    private void categories(Map<String, String> known) {
        for (Object row :
                database.createNativeQuery("select code, name from voice_category")
                        .getResultList()) {
            Object[] cells = (Object[]) row;
            known.put((String) cells[0], (String) cells[1]);
        }
    }
}
