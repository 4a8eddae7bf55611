package org.chengsheng.org.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The people of the bureau. */
@ApplicationScoped
class StaffList implements PanacheRepositoryBase<Staff, UUID> {

    boolean hasOtherActiveAdmin(Staff staff) {
        return find("active and id <> ?1", staff.id()).stream().anyMatch(Staff::isActiveAdmin);
    }
}
