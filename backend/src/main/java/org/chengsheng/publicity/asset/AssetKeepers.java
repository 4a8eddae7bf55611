package org.chengsheng.publicity.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * Who keeps which asset: the officer all of them, a correspondent those of the own unit and those
 * given to them to inspect. Everybody with a publicity role reads all: they hang in the street.
 */
@ApplicationScoped
class AssetKeepers {

    private final Directory directory;

    AssetKeepers(Directory directory) {
        this.directory = directory;
    }

    boolean mayKeep(StaffMember staff, UUID unitId) {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER)
                || staff.hasAnyRole(Roles.CORRESPONDENT) && unitId.equals(staff.unitId());
    }

    boolean mayPatrol(StaffMember staff, AssetFacts facts) {
        return mayKeep(staff, facts.unitId()) || staff.id().equals(facts.inspectorId());
    }

    void requireKeeper(StaffMember staff, UUID unitId) {
        if (!mayKeep(staff, unitId)) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_NOT_YOURS);
        }
    }

    void requirePatroller(StaffMember staff, AssetFacts facts) {
        if (!mayPatrol(staff, facts)) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_NOT_YOURS);
        }
    }

    /** A unit in use, and an inspector who can open the patrol page. */
    void requireKnown(AssetFacts facts) {
        if (directory.activeUnit(facts.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
        boolean known =
                facts.inspectorId() == null
                        || inspectors().stream()
                                .anyMatch(it -> it.id().equals(facts.inspectorId()));
        if (!known) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_INSPECTOR_UNKNOWN);
        }
    }

    /** Who may be asked to patrol, by unit and name. */
    List<PersonView> inspectors() {
        return directory.people().stream()
                .filter(
                        it ->
                                it.hasRole(Roles.PUBLICITY_OFFICER)
                                        || it.hasRole(Roles.CORRESPONDENT))
                .sorted(Comparator.comparing(PersonView::name))
                .toList();
    }
}
