package org.chengsheng.org.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;

/**
 * Who may do what in the network of publicity people: the publicity office and administrators all;
 * the head of a unit names informants of the unit and of the units below it.
 */
final class NetworkAccess {

    private final StaffMember staff;
    private final Set<UUID> led;

    NetworkAccess(StaffMember staff, List<UnitView> units) {
        this.staff = staff;
        this.led = staff.hasAnyRole(Roles.UNIT_LEAD) ? below(staff.unitId(), units) : Set.of();
    }

    boolean mayKeep() {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.ADMIN);
    }

    boolean mayName(PostKind kind, UUID unitId) {
        return mayKeep() || kind.isInformant() && led.contains(unitId);
    }

    void requireNaming(PostKind kind, UUID unitId) {
        if (!mayName(kind, unitId)) {
            throw new Refusal(OrgCode.ORG_POST_NOT_YOURS);
        }
    }

    /** Reads the hand-overs of all units. */
    boolean readsAll() {
        return mayKeep() || staff.hasAnyRole(Roles.BUREAU_LEADER, Roles.AUDITOR);
    }

    boolean reads(Handover handover) {
        return readsAll() || led.contains(handover.unitId()) || isParty(handover);
    }

    /** Both sides note what is handed over, and so does whoever may name the successor. */
    boolean mayWrite(Handover handover) {
        return isParty(handover) || mayName(handover.kind(), handover.unitId());
    }

    boolean isReceiver(Handover handover) {
        return staff.id().equals(handover.receiverId());
    }

    private boolean isParty(Handover handover) {
        return isReceiver(handover) || staff.id().equals(handover.giverId());
    }

    /** The units the person leads. */
    Set<UUID> led() {
        return led;
    }

    UUID self() {
        return staff.id();
    }

    /** The unit and all units below it; the tree has no circle, and this would end if it had. */
    private static Set<UUID> below(UUID unitId, List<UnitView> units) {
        Map<UUID, UUID> parents = new HashMap<>();
        units.forEach(it -> parents.put(it.id(), it.parentId()));
        Set<UUID> found = new HashSet<>(Set.of(unitId));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (UnitView unit : units) {
                grew |= found.contains(parents.get(unit.id())) && found.add(unit.id());
            }
        }
        return found;
    }
}
