package org.chengsheng.org.staff;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.setting.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A new installation knows nobody. The operator names one account of the identity provider; it
 * becomes the administrator, who registers all others. Does nothing once there is an administrator.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "first-admin";

    private final EntityManager database;
    private final StaffList people;
    private final Settings settings;
    private final Optional<String> subject;
    private final String issuer;

    FirstAdministrator(
            EntityManager database,
            StaffList people,
            Settings settings,
            @ConfigProperty(name = "chengsheng.first-admin") Optional<String> subject,
            @ConfigProperty(name = "chengsheng.staff-issuer") String issuer) {
        this.database = database;
        this.people = people;
        this.settings = settings;
        this.subject = subject;
        this.issuer = issuer;
    }

    @Transactional
    void appoint(@Observes @Priority(150) StartupEvent start) {
        if (subject.isEmpty() || people.listAll().stream().anyMatch(Staff::isActiveAdmin)) {
            return;
        }
        Staff admin = new Staff(UuidCreator.getTimeOrderedEpoch(), LOGIN);
        admin.describe("系统管理员", LOGIN, bureau());
        admin.link(issuer, subject.get().strip());
        admin.give(Set.of(Roles.ADMIN));
        people.persist(admin);
        LOG.info("first administrator appointed");
    }

    /** The bureau itself is the root of the unit tree. */
    private UUID bureau() {
        return (UUID)
                database.createNativeQuery("select id from org_unit where parent_id is null")
                        .getResultStream()
                        .findFirst()
                        .orElseGet(this::foundBureau);
    }

    private UUID foundBureau() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        database.createNativeQuery(
                        "insert into org_unit (id, code, name, kind, position) values (:id, 'ROOT',"
                                + " :name, 'BUREAU', 0)")
                .setParameter("id", id)
                .setParameter("name", settings.text("bureau.name"))
                .executeUpdate();
        return id;
    }
}
