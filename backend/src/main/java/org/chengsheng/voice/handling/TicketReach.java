package org.chengsheng.voice.handling;

import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;

/** How far a member of staff sees, for features that count or read tickets beside the lists. */
public final class TicketReach {

    private final StaffMember staff;
    private final TicketAccess access;

    public TicketReach(StaffMember staff) {
        this.staff = staff;
        this.access = new TicketAccess(staff);
    }

    /** Whether tickets that are not about staff are seen at all. */
    public boolean ordinary() {
        return access.seesOrdinary();
    }

    public boolean staffComplaints() {
        return access.seesStaffComplaints();
    }

    /** The only unit whose tickets are seen, or null for all. */
    public UUID onlyUnit() {
        return access.onlyUnit();
    }

    /** Narrows a query on voice_ticket t. */
    public void apply(Conditions where) {
        TicketScope.sees(where, staff);
    }
}
