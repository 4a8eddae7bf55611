package org.chengsheng.publicity.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.audience.Audiences.AudienceView;

/** The dictionary of audiences is added to and changed; an audience in use is switched off only. */
@ApplicationScoped
class KeepAudiences {

    private final Audiences audiences;
    private final AuditLog audit;

    KeepAudiences(Audiences audiences, AuditLog audit) {
        this.audiences = audiences;
        this.audit = audit;
    }

    /**
     * @param code of a new one, if it is to have a certain one; later it stays what it is
     * @param version 0 for a new one
     */
    record AudienceEntry(
            int version,
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}", message = "{audience.code}") String code,
            @NotBlank(message = "{audience.name}") @Size(max = 30, message = "{audience.name}")
                    String name,
            boolean minors,
            boolean active,
            @Min(0) @Max(9999) int position) {}

    @Transactional
    AudienceView add(AudienceEntry entry, StaffMember staff) {
        String code = entry.code() == null ? Audience.newCode() : entry.code();
        if (audiences.findByIdOptional(code).isPresent()) {
            throw new Refusal(PublicityCode.PUBLICITY_AUDIENCE_CODE_TAKEN);
        }
        if (audiences.count() >= Audiences.MOST) {
            throw new Refusal(PublicityCode.PUBLICITY_AUDIENCE_TOO_MANY, Audiences.MOST);
        }
        Audience audience = new Audience(code);
        audience.write(entry);
        audiences.persist(audience);
        audiences.flush();
        audit.record(staff.id(), "ADD_AUDIENCE", "audience", code, null);
        return audience.view();
    }

    @Transactional
    AudienceView change(String code, AudienceEntry entry, StaffMember staff) {
        Audience audience =
                audiences
                        .findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_AUDIENCE_NOT_FOUND));
        audience.requireVersion(entry.version());
        audience.write(entry);
        audiences.flush();
        audit.record(staff.id(), "CHANGE_AUDIENCE", "audience", code, null);
        return audience.view();
    }
}
