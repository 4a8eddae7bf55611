package org.chengsheng.voice.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chengsheng.platform.setting.PresetSetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who in the demo has the complaints that discipline must not have (domain.md 3.5.3). */
@ApplicationScoped
class DemoDiscipline {

    private final PresetSetting preset;
    private final boolean on;

    DemoDiscipline(PresetSetting preset, @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.preset = preset;
        this.on = on;
    }

    /** After the demo bureau, before the demo tickets. */
    void fill(@Observes @Priority(160) StartupEvent start) {
        if (on) {
            preset.ifBlank("voice.discipline-leader", "leader");
            preset.ifBlank("voice.custodian", "custodian");
        }
    }
}
