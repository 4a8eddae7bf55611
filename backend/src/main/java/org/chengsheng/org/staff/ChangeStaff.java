package org.chengsheng.org.staff;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.StaffingChanged;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrator registers people, moves them, changes their roles, disables them. */
@ApplicationScoped
class ChangeStaff {

    private final StaffList people;
    private final Directory directory;
    private final AuditLog audit;
    private final Event<StaffingChanged> changed;
    private final String issuer;

    ChangeStaff(
            StaffList people,
            Directory directory,
            AuditLog audit,
            Event<StaffingChanged> changed,
            @ConfigProperty(name = "chengsheng.staff-issuer") String issuer) {
        this.people = people;
        this.directory = directory;
        this.audit = audit;
        this.changed = changed;
        this.issuer = issuer;
    }

    /**
     * What an administrator enters.
     *
     * @param subject the account's id at the identity provider; null until it is known
     * @param version 0 for a new person
     */
    @Schema(name = "StaffEntry")
    record Entry(
            int version,
            @NotBlank(message = "{staff.name}") @Size(max = 40, message = "{staff.name}")
                    String name,
            @NotNull @Pattern(regexp = "[a-z0-9._-]{2,40}", message = "{staff.login}") String login,
            @NotNull(message = "{staff.unit}") UUID unitId,
            @Size(max = 120, message = "{staff.subject}") String subject,
            @NotEmpty(message = "{staff.roles}") @Size(max = 12, message = "{staff.roles}")
                    Set<@NotNull String> roles,
            boolean active) {}

    @Transactional
    Staff add(Entry entry, StaffMember admin) {
        Staff staff = new Staff(UuidCreator.getTimeOrderedEpoch(), entry.login());
        fill(staff, entry);
        people.persist(staff);
        audit.record(admin.id(), "ADD_STAFF", "staff", staff.login(), null);
        people.flush();
        changed.fire(new StaffingChanged(staff.id()));
        return staff;
    }

    @Transactional
    Staff change(UUID id, Entry entry, StaffMember admin) {
        Staff staff =
                people.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new Refusal(OrgCode.ORG_STAFF_NOT_FOUND));
        if (staff.version() != entry.version()) {
            throw Refusal.stale(StaffResource.StaffView.of(staff));
        }
        boolean wasAdmin = staff.isActiveAdmin();
        fill(staff, entry);
        if (wasAdmin && !staff.isActiveAdmin() && !people.hasOtherActiveAdmin(staff)) {
            throw new Refusal(OrgCode.ORG_STAFF_LAST_ADMIN);
        }
        people.flush();
        audit.record(admin.id(), "CHANGE_STAFF", "staff", staff.login(), null);
        changed.fire(new StaffingChanged(id));
        return staff;
    }

    private void fill(Staff staff, Entry entry) {
        if (directory.activeUnit(entry.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        String subject =
                entry.subject() == null || entry.subject().isBlank()
                        ? null
                        : entry.subject().strip();
        if (people.count("login = ?1 and id <> ?2", entry.login(), staff.id()) > 0) {
            throw new Refusal(OrgCode.ORG_STAFF_LOGIN_TAKEN);
        }
        if (subject != null
                && people.count(
                                "issuer = ?1 and subject = ?2 and id <> ?3",
                                issuer,
                                subject,
                                staff.id())
                        > 0) {
            throw new Refusal(OrgCode.ORG_STAFF_SUBJECT_TAKEN);
        }
        staff.describe(entry.name().strip(), entry.login(), entry.unitId());
        staff.link(issuer, subject);
        staff.give(entry.roles());
        staff.setActive(entry.active());
    }
}
