package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Ticket;

/** T21: who of a unit could take up a rework. */
@ApplicationScoped
public class Reworkers {

    private final Directory directory;

    Reworkers(Directory directory) {
        this.directory = directory;
    }

    /** Somebody else of the unit could take it, and has not reviewed it. */
    public boolean areThereBeside(StaffMember staff, Ticket ticket) {
        return directory.activeMembers(staff.unitId(), List.of(Roles.UNIT_HANDLER)).stream()
                .anyMatch(it -> !it.equals(staff.id()) && !ticket.wasExaminedBy(it));
    }
}
