package org.chengsheng.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** An administrator changes a setting; what it was before stays in the audit log. */
@ApplicationScoped
class ChangeSetting {

    private final EntityManager database;
    private final AuditLog audit;
    private final Event<SettingChanged> changes;

    ChangeSetting(EntityManager database, AuditLog audit, Event<SettingChanged> changes) {
        this.database = database;
        this.audit = audit;
        this.changes = changes;
    }

    record SettingValue(
            int version,
            @NotNull @Size(max = 12_000, message = "{setting.tooLong}") String value) {}

    List<SettingView> settings() {
        return database
                .createQuery("from Setting s order by s.groupCode, s.key", Setting.class)
                .getResultList()
                .stream()
                .map(Setting::view)
                .toList();
    }

    @Transactional
    SettingView change(String key, SettingValue entry, StaffMember admin) {
        Setting setting = database.find(Setting.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (setting == null) {
            throw new Refusal(PlatformCode.PLATFORM_SETTING_NOT_FOUND);
        }
        if (setting.version() != entry.version()) {
            throw Refusal.stale(setting.view());
        }
        String before = setting.value();
        setting.change(entry.value());
        if (!setting.value().equals(before)) {
            database.flush();
            audit.record(
                    admin.id(),
                    "CHANGE_SETTING",
                    "setting",
                    key,
                    Messages.text("setting.changed", before, setting.value()));
            changes.fire(new SettingChanged(key));
        }
        return setting.view();
    }
}
