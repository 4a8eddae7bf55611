package org.chengsheng.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Fills a setting that nobody has filled yet, for the demo. */
@ApplicationScoped
public class PresetSetting {

    private final EntityManager database;
    private final Settings settings;

    PresetSetting(EntityManager database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Transactional
    public void ifBlank(String key, String value) {
        database.createNativeQuery(
                        "update platform_setting set value = :value where key = :key and value ="
                                + " ''")
                .setParameter("value", value)
                .setParameter("key", key)
                .executeUpdate();
        settings.refresh();
    }
}
