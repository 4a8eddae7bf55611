package org.chengsheng.org.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.People;
import org.chengsheng.platform.identity.StaffMember;

/** Reads the person behind a sign-in in one query. */
@ApplicationScoped
class StaffMembers implements People {

    private static final String PERSON =
            "select s.id, s.name, s.login, s.unit_id, u.name, s.active, array(select r.role from"
                    + " org_staff_role r where r.staff_id = s.id) from org_staff s join org_unit u"
                    + " on u.id = s.unit_id where ";

    record Found(StaffMember member, boolean active) {}

    private final EntityManager database;

    StaffMembers(EntityManager database) {
        this.database = database;
    }

    @ActivateRequestContext
    Optional<Found> find(String issuer, String subject) {
        List<?> rows =
                database.createNativeQuery(PERSON + "s.issuer = :issuer and s.subject = :subject")
                        .setParameter("issuer", issuer)
                        .setParameter("subject", subject)
                        .getResultList();
        return rows.stream().findFirst().map(row -> read((Object[]) row));
    }

    @Override
    @ActivateRequestContext
    public Optional<StaffMember> active(UUID id) {
        List<?> rows =
                database.createNativeQuery(PERSON + "s.id = :id and s.active")
                        .setParameter("id", id)
                        .getResultList();
        return rows.stream().findFirst().map(row -> read((Object[]) row).member());
    }

    private static Found read(Object[] row) {
        StaffMember member =
                new StaffMember(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        Set.of((String[]) row[6]));
        return new Found(member, (Boolean) row[5]);
    }
}
