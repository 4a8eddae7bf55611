package org.chengsheng.org.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.StaffingChanged;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrator keeps the unit tree. */
@ApplicationScoped
class ChangeUnit {

    private static final int DEEPEST = 10;

    private final Units units;
    private final EntityManager database;
    private final AuditLog audit;
    private final Event<StaffingChanged> changed;

    ChangeUnit(
            Units units, EntityManager database, AuditLog audit, Event<StaffingChanged> changed) {
        this.units = units;
        this.database = database;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * What an administrator enters.
     *
     * @param parentId null only for the bureau itself
     * @param leaderId 分管领导, somebody on the staff table, or null
     * @param version 0 for a new unit
     */
    @Schema(name = "UnitEntry")
    record Entry(
            int version,
            @NotNull @Pattern(regexp = "[A-Z0-9]{1,20}", message = "{unit.code}") String code,
            @NotBlank(message = "{unit.name}") @Size(max = 40, message = "{unit.name}") String name,
            @NotNull(message = "{unit.kind}") UnitKind kind,
            UUID parentId,
            UUID leaderId,
            boolean active,
            @Min(0) @Max(9999) int position) {}

    @Transactional
    UnitView add(Entry entry, StaffMember admin) {
        Unit unit = new Unit(UuidCreator.getTimeOrderedEpoch());
        fill(unit.view().id(), unit, entry);
        units.persistAndFlush(unit);
        audit.record(admin.id(), "ADD_UNIT", "unit", entry.code(), null);
        changed.fire(new StaffingChanged(unit.view().id()));
        return unit.view();
    }

    @Transactional
    UnitView change(UUID id, Entry entry, StaffMember admin) {
        Unit unit =
                units.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new Refusal(PlatformCode.PLATFORM_NOT_FOUND));
        if (unit.version() != entry.version()) {
            throw Refusal.stale(unit.view());
        }
        if (!entry.active() && hasActiveStaff(id)) {
            throw new Refusal(OrgCode.ORG_UNIT_IN_USE);
        }
        fill(id, unit, entry);
        units.flush();
        audit.record(admin.id(), "CHANGE_UNIT", "unit", entry.code(), null);
        changed.fire(new StaffingChanged(id));
        return unit.view();
    }

    private void fill(UUID id, Unit unit, Entry entry) {
        if (units.count("code = ?1 and id <> ?2", entry.code(), id) > 0) {
            throw new Refusal(OrgCode.ORG_UNIT_CODE_TAKEN);
        }
        refuseCircle(id, entry.parentId());
        refuseUnknownLeader(entry.leaderId());
        unit.describe(
                entry.code(),
                entry.name().strip(),
                entry.kind(),
                entry.parentId(),
                entry.position());
        unit.leadBy(entry.leaderId());
        unit.setActive(entry.active());
    }

    /** Walks up from the new parent: the unit itself must not be met, and the walk must end. */
    private void refuseCircle(UUID id, UUID parentId) {
        UUID above = parentId;
        for (int depth = 0; above != null; depth++) {
            if (above.equals(id) || depth > DEEPEST) {
                throw new Refusal(OrgCode.ORG_UNIT_OWN_PARENT);
            }
            above =
                    units.findByIdOptional(above)
                            .orElseThrow(() -> new Refusal(OrgCode.ORG_UNIT_NOT_FOUND))
                            .view()
                            .parentId();
        }
    }

    private void refuseUnknownLeader(UUID leaderId) {
        boolean known =
                leaderId == null
                        || !database.createNativeQuery(
                                        "select 1 from org_staff where id = :leader and active")
                                .setParameter("leader", leaderId)
                                .getResultList()
                                .isEmpty();
        if (!known) {
            throw new Refusal(OrgCode.ORG_UNIT_LEADER_UNKNOWN);
        }
    }

    private boolean hasActiveStaff(UUID unitId) {
        return !database.createNativeQuery(
                        "select 1 from org_staff where unit_id = :unit and active")
                .setParameter("unit", unitId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
