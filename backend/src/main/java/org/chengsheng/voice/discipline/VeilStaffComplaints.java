package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.chengsheng.platform.audit.AuditVeil;
import org.chengsheng.platform.identity.StaffMember;

/**
 * An auditor in the conflict set does not learn from the log which complaint it is about (3.5.4).
 */
@ApplicationScoped
class VeilStaffComplaints implements AuditVeil {

    private final EntityManager database;

    VeilStaffComplaints(EntityManager database) {
        this.database = database;
    }

    @Override
    public String objectKind() {
        return "ticket";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> veiled(Set<String> numbers, StaffMember reader) {
        return new HashSet<>(
                database.createNativeQuery(
                                "select number from voice_ticket where number in (:numbers) and"
                                        + " about_staff and (:reader = any(barred_staff) or :unit"
                                        + " = any(barred_units))")
                        .setParameter("numbers", numbers)
                        .setParameter("reader", reader.id())
                        .setParameter("unit", reader.unitId())
                        .getResultList());
    }
}
