package org.chengsheng.voice.template;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/** Administrators and unit leads write templates down and change them. */
@ApplicationScoped
class KeepTemplates {

    /** More than anybody can choose from; the list is read whole. */
    static final int MOST = 500;

    private final ReplyTemplates templates;
    private final Categories categories;
    private final Directory directory;
    private final OwnPhones ownPhones;
    private final AuditLog audit;

    KeepTemplates(
            ReplyTemplates templates,
            Categories categories,
            Directory directory,
            OwnPhones ownPhones,
            AuditLog audit) {
        this.templates = templates;
        this.categories = categories;
        this.directory = directory;
        this.ownPhones = ownPhones;
        this.audit = audit;
    }

    /**
     * What a keeper enters.
     *
     * @param unitId whose it is, fixed when it is added; null: the whole bureau's
     * @param version 0 for a new one
     */
    record TemplateEntry(
            int version,
            @NotBlank(message = "{template.title}") @Size(max = 60, message = "{template.title}")
                    String title,
            @NotNull(message = "{template.body}")
                    @Size(min = 5, max = 5000, message = "{template.body}")
                    String body,
            TicketKind kind,
            @Size(max = 20, message = "{ticket.category}") String categoryCode,
            TicketState state,
            UUID unitId,
            boolean active,
            @Min(0) @Max(9999) int position) {}

    /** As the keepers see it. */
    record TemplateView(
            UUID id,
            String title,
            String body,
            TicketKind kind,
            String categoryCode,
            TicketState state,
            UUID unitId,
            boolean active,
            int position,
            int version,
            boolean mayChange) {}

    @Transactional
    List<TemplateView> list(StaffMember staff) {
        List<ReplyTemplate> rows =
                staff.hasAnyRole(Roles.ADMIN)
                        ? templates.all(MOST)
                        : templates.of(staff.unitId(), MOST);
        return rows.stream().map(it -> it.view(Keeping.mayKeep(staff, it.unitId()))).toList();
    }

    @Transactional
    TemplateView add(TemplateEntry entry, StaffMember staff) {
        requireKeeper(staff, entry.unitId());
        if (entry.unitId() != null && directory.activeUnit(entry.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        if (templates.count() >= MOST) {
            throw new Refusal(VoiceCode.VOICE_TEMPLATE_TOO_MANY, MOST);
        }
        ReplyTemplate template =
                new ReplyTemplate(UuidCreator.getTimeOrderedEpoch(), entry.unitId());
        write(template, entry);
        templates.persist(template);
        audit.record(staff.id(), "ADD_TEMPLATE", "template", template.title(), null);
        return template.view(true);
    }

    @Transactional
    TemplateView change(UUID id, TemplateEntry entry, StaffMember staff) {
        ReplyTemplate template =
                templates
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(it -> Keeping.mayKeep(staff, it.unitId()))
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TEMPLATE_NOT_FOUND));
        template.requireVersion(entry.version());
        write(template, entry);
        templates.flush();
        audit.record(staff.id(), "CHANGE_TEMPLATE", "template", template.title(), null);
        return template.view(true);
    }

    private void write(ReplyTemplate template, TemplateEntry entry) {
        if (entry.categoryCode() != null && !categories.isActive(entry.categoryCode())) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_UNKNOWN);
        }
        template.write(entry, Texts.clean("body", entry.body(), 5), ownPhones.digits());
    }

    static void requireKeeper(StaffMember staff, UUID unitId) {
        if (!Keeping.mayKeep(staff, unitId)) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED);
        }
    }
}
