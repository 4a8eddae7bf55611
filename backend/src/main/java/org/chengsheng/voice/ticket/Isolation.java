package org.chengsheng.voice.ticket;

import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Whom a complaint about staff is kept from, and who may see it (domain.md 3.5). Kept on the ticket
 * itself, so that one ticket and a list of a million are judged by the same three arrays.
 *
 * @param units everybody who belongs to one of them is barred, newcomers too
 * @param staff barred for themselves, even after they moved
 * @param entrusted the only people who see it on the routes LEADER and OUTSIDE
 */
public record Isolation(Route route, Set<UUID> units, Set<UUID> staff, Set<UUID> entrusted) {

    /** Nobody is named yet: discipline looks who is meant. */
    public static final Isolation NOBODY_NAMED =
            new Isolation(Route.DISCIPLINE, Set.of(), Set.of(), Set.of());

    public Isolation {
        units = Set.copyOf(units);
        staff = Set.copyOf(staff);
        entrusted = Set.copyOf(entrusted);
    }

    /** Whether this person is in the conflict set. */
    public boolean bars(UUID staffId, UUID unitId) {
        return staffId != null && staff.contains(staffId)
                || unitId != null && units.contains(unitId);
    }

    public boolean opensTo(StaffMember person) {
        if (bars(person.id(), person.unitId())) {
            return false;
        }
        return entrusted.contains(person.id()) && mayBeEntrusted(person)
                || route == Route.DISCIPLINE && person.hasAnyRole(Roles.DISCIPLINE);
    }

    /** Whether complaints about staff can be open to this person at all. */
    public static boolean mayBeEntrusted(StaffMember person) {
        return person.hasAnyRole(Roles.DISCIPLINE, Roles.BUREAU_LEADER);
    }

    /**
     * {@link #opensTo} as a condition on {@code voice_ticket t}, for a person who {@link
     * #mayBeEntrusted}; the caller binds {@code viewer} and {@code viewerUnit}.
     */
    public static String condition(StaffMember person) {
        return "(t.about_staff and (:viewer = any(t.entrusted)"
                + (person.hasAnyRole(Roles.DISCIPLINE) ? " or t.route = 'DISCIPLINE'" : "")
                + ") and not (:viewer = any(t.barred_staff)) and not (:viewerUnit ="
                + " any(t.barred_units)))";
    }
}
