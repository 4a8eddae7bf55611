package org.chengsheng.publicity.rolemodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/** What a reader is offered; the entity decides once it is asked. */
final class PossibleActs {

    private PossibleActs() {}

    static List<RoleModelAct> of(
            RoleModel model, List<Objection> objections, StaffMember reader, LocalDate today) {
        List<RoleModelAct> acts = new ArrayList<>();
        boolean officer = reader.hasAnyRole(Roles.PUBLICITY_OFFICER);
        boolean leader = reader.hasAnyRole(Roles.BUREAU_LEADER);
        boolean office = officer || leader;
        switch (model.state()) {
            case NOMINATED -> {
                add(
                        acts,
                        RoleModelAct.CHANGE,
                        new RoleModelAccess(reader).nominates(model.unitId()));
                add(acts, RoleModelAct.VERIFY, office && !isInvolved(model, reader));
                add(acts, RoleModelAct.REFUSE, office);
            }
            case VERIFIED -> {
                add(acts, RoleModelAct.PUT_ON_NOTICE, officer);
                add(acts, RoleModelAct.REFUSE, office);
            }
            case ON_NOTICE -> {
                boolean over = today.isAfter(model.noticeUntil());
                boolean open = objections.stream().anyMatch(Objection::isOpen);
                boolean upheld = objections.stream().anyMatch(Objection::isUpheld);
                add(acts, RoleModelAct.OBJECT, office && !over);
                add(acts, RoleModelAct.RULE, leader && open);
                add(acts, RoleModelAct.CONFIRM, leader && over && !open && !upheld);
                add(acts, RoleModelAct.REFUSE, office);
            }
            case CONFIRMED -> {
                add(acts, RoleModelAct.PROMOTE, officer);
                add(acts, RoleModelAct.REVOKE, leader);
            }
            case PROMOTED -> add(acts, RoleModelAct.REVOKE, leader);
            case REFUSED, REVOKED -> {
                // Over.
            }
        }
        return acts;
    }

    private static boolean isInvolved(RoleModel model, StaffMember reader) {
        return reader.id().equals(model.nominatedBy()) || reader.id().equals(model.staffId());
    }

    private static void add(List<RoleModelAct> acts, RoleModelAct act, boolean possible) {
        if (possible) {
            acts.add(act);
        }
    }
}
