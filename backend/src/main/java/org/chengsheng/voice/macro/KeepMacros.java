package org.chengsheng.voice.macro;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.template.Keeping;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/** Administrators and unit leads put macros together. */
@ApplicationScoped
class KeepMacros {

    static final int MOST = 200;

    private final Macros macros;
    private final Categories categories;
    private final Directory directory;
    private final AuditLog audit;

    KeepMacros(Macros macros, Categories categories, Directory directory, AuditLog audit) {
        this.macros = macros;
        this.categories = categories;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * What a keeper enters.
     *
     * @param unitId whose it is, fixed when it is added; null: the whole bureau's
     * @param version 0 for a new one
     */
    record MacroEntry(
            int version,
            @NotBlank(message = "{template.title}") @Size(max = 60, message = "{template.title}")
                    String title,
            TicketKind kind,
            TicketState state,
            @NotEmpty(message = "{macro.steps}") @Size(max = 6, message = "{macro.steps}")
                    List<@NotNull(message = "{macro.steps}") @Valid Step> steps,
            UUID unitId,
            boolean active,
            @Min(0) @Max(9999) int position) {}

    /** As the keepers see it. */
    record MacroView(
            UUID id,
            String title,
            TicketKind kind,
            TicketState state,
            List<Step> steps,
            UUID unitId,
            boolean active,
            int position,
            int version,
            boolean mayChange) {}

    @Transactional
    List<MacroView> list(StaffMember staff) {
        List<Macro> rows =
                staff.hasAnyRole(Roles.ADMIN) ? macros.all(MOST) : macros.of(staff.unitId(), MOST);
        return rows.stream().map(it -> it.view(Keeping.mayKeep(staff, it.unitId()))).toList();
    }

    @Transactional
    MacroView add(MacroEntry entry, StaffMember staff) {
        if (!Keeping.mayKeep(staff, entry.unitId())) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED);
        }
        if (macros.count() >= MOST) {
            throw new Refusal(VoiceCode.VOICE_TEMPLATE_TOO_MANY, MOST);
        }
        requireUnit(entry.unitId());
        Macro macro = new Macro(UuidCreator.getTimeOrderedEpoch(), entry.unitId());
        write(macro, entry);
        macros.persist(macro);
        audit.record(staff.id(), "ADD_MACRO", "macro", macro.title(), null);
        return macro.view(true);
    }

    @Transactional
    MacroView change(UUID id, MacroEntry entry, StaffMember staff) {
        Macro macro =
                macros.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(it -> Keeping.mayKeep(staff, it.unitId()))
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TEMPLATE_NOT_FOUND));
        macro.requireVersion(entry.version());
        write(macro, entry);
        macros.flush();
        audit.record(staff.id(), "CHANGE_MACRO", "macro", macro.title(), null);
        return macro.view(true);
    }

    private void write(Macro macro, MacroEntry entry) {
        for (Step step : entry.steps()) {
            requireUnit(step.unitId());
            if (step.categoryCode() != null && !categories.isActive(step.categoryCode())) {
                throw new Refusal(VoiceCode.VOICE_CATEGORY_UNKNOWN);
            }
        }
        macro.write(entry);
    }

    private void requireUnit(UUID unitId) {
        if (unitId != null && directory.activeUnit(unitId).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
    }
}
