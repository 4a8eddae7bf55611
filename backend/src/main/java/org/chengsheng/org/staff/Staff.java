package org.chengsheng.org.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refusal;

/**
 * A person who works in the console. Linked to the sign-in by issuer and subject only: an e-mail or
 * name of the identity provider proves nothing (reliability.md 2.9).
 */
@Entity
@Table(name = "org_staff")
class Staff {

    @Id private UUID id;
    private String name;
    private String login;
    private UUID unitId;
    private String issuer;
    private String subject;
    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "org_staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version private int version;

    protected Staff() {}

    Staff(UUID id, String login) {
        this.id = id;
        this.login = login;
    }

    void describe(String newName, String newLogin, UUID newUnit) {
        name = newName;
        login = newLogin;
        unitId = newUnit;
    }

    void link(String newIssuer, String newSubject) {
        issuer = newIssuer;
        subject = newSubject;
    }

    void give(Set<String> newRoles) {
        if (!Roles.ALL.containsAll(newRoles)) {
            throw new Refusal(OrgCode.ORG_ROLE_UNKNOWN);
        }
        roles.clear();
        roles.addAll(newRoles);
    }

    void setActive(boolean active) {
        this.active = active;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String login() {
        return login;
    }

    UUID unitId() {
        return unitId;
    }

    String subject() {
        return subject;
    }

    boolean isActive() {
        return active;
    }

    boolean isActiveAdmin() {
        return active && roles.contains(Roles.ADMIN);
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    int version() {
        return version;
    }
}
