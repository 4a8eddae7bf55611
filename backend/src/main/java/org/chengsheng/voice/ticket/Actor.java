package org.chengsheng.voice.ticket;

import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Who does an act.
 *
 * @param id staff id; null for citizens, whose identity never enters an event, and for the system
 * @param unitId the unit the person belonged to at that moment
 */
public record Actor(Kind kind, UUID id, UUID unitId) {

    /** Citizens act from outside, the system by rule. */
    public enum Kind {
        CITIZEN,
        STAFF,
        SYSTEM
    }

    public static final Actor CITIZEN = new Actor(Kind.CITIZEN, null, null);
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, null);

    public static Actor of(StaffMember staff) {
        return new Actor(Kind.STAFF, staff.id(), staff.unitId());
    }
}
