package org.chengsheng.voice.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which demo unit handles which matter, so that dispatch by catalogue works at once. 其他 has no
 * unit: there a person chooses. Only while nobody has given any category a unit.
 */
@ApplicationScoped
class DemoCatalogue {

    private static final Map<String, String> LEAD_UNITS =
            Map.ofEntries(
                    Map.entry("E0101", "ZD03"),
                    Map.entry("E0102", "ZD02"),
                    Map.entry("E0103", "ZD02"),
                    Map.entry("E0104", "ZD02"),
                    Map.entry("E0110", "ZD03"),
                    Map.entry("E0201", "ZD01"),
                    Map.entry("E0203", "ZD01"),
                    Map.entry("E0301", "ZD04"),
                    Map.entry("E0302", "ZD04"),
                    Map.entry("E0501", "ZD01"),
                    Map.entry("E0504", "ZD01"),
                    Map.entry("E0506", "ZD01"),
                    Map.entry("E0508", "ZD02"),
                    Map.entry("P0101", "ZD03"),
                    Map.entry("P0118", "ZD01"),
                    Map.entry("G01", "BG02"),
                    Map.entry("G02", "BG03"),
                    Map.entry("G03", "BG02"),
                    Map.entry("G04", "BG01"));

    private static final Map<String, String> CO_UNITS =
            Map.of("E0101", "BG03", "E0301", "BG02", "E0203", "BG02");

    private final EntityManager database;
    private final boolean on;

    DemoCatalogue(EntityManager database, @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.database = database;
        this.on = on;
    }

    /** After the demo bureau, before the demo tickets. */
    @Transactional
    void fill(@Observes @Priority(150) StartupEvent start) {
        if (!on || isFilled()) {
            return;
        }
        LEAD_UNITS.forEach(
                (category, unit) ->
                        set(
                                "lead_unit_id = (select id from org_unit where code = :unit)",
                                category,
                                unit));
        CO_UNITS.forEach(
                (category, unit) ->
                        set(
                                "co_unit_ids = array(select id from org_unit where code = :unit)",
                                category,
                                unit));
    }

    private boolean isFilled() {
        return !database.createNativeQuery(
                        "select 1 from voice_category where lead_unit_id is not null")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void set(String assignment, String category, String unit) {
        database.createNativeQuery(
                        "update voice_category set " + assignment + " where code = :code")
                .setParameter("unit", unit)
                .setParameter("code", category)
                .executeUpdate();
    }
}
