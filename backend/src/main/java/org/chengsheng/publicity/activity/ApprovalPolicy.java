package org.chengsheng.publicity.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Who approves a budget (4.1): the lead of the unit, the line leader, or the head of the bureau. A
 * higher level may always; the author never ({@link Activity#approve}).
 *
 * @param leadMost 分: up to this the unit's lead approves
 * @param leaderMost 分: up to this the line leader does
 */
public record ApprovalPolicy(long leadMost, long leaderMost) {

    /** 审批的级别, in rising order. */
    public enum ApprovalLevel {
        UNIT_LEAD,
        LINE_LEADER,
        HEAD
    }

    /** The level that this planned sum asks for, in 分. */
    public ApprovalLevel required(long planned) {
        if (planned <= leadMost) {
            return ApprovalLevel.UNIT_LEAD;
        }
        return planned <= leaderMost ? ApprovalLevel.LINE_LEADER : ApprovalLevel.HEAD;
    }

    public boolean mayApprove(StaffMember staff, UUID unitId, long planned, List<UnitView> units) {
        return levelOf(staff, unitId, units)
                .filter(level -> level.compareTo(required(planned)) >= 0)
                .isPresent();
    }

    /**
     * What somebody asks approval for.
     *
     * @param planned 分
     */
    public record Asked(UUID unitId, long planned, UUID author) {}

    /**
     * Whether it is this person's turn: they may approve, and nobody of a lower level that suffices
     * can. A plan the unit's only lead wrote is the line leader's.
     *
     * @param leads who leads the unit
     */
    public boolean waitsFor(
            StaffMember staff, Asked asked, List<UnitView> units, Collection<UUID> leads) {
        if (staff.id().equals(asked.author())
                || !mayApprove(staff, asked.unitId(), asked.planned(), units)) {
            return false;
        }
        ApprovalLevel own = levelOf(staff, asked.unitId(), units).orElseThrow();
        ApprovalLevel required = required(asked.planned());
        boolean leadCan =
                required == ApprovalLevel.UNIT_LEAD
                        && leads.stream().anyMatch(it -> !it.equals(asked.author()));
        boolean leaderCan =
                required != ApprovalLevel.HEAD
                        && units.stream()
                                .filter(unit -> unit.id().equals(asked.unitId()))
                                .map(UnitView::leaderId)
                                .anyMatch(it -> it != null && !it.equals(asked.author()));
        return switch (own) {
            case UNIT_LEAD -> true;
            case LINE_LEADER -> !leadCan;
            case HEAD -> !leadCan && !leaderCan;
        };
    }

    /** The highest level a person has over a unit's activities. */
    static Optional<ApprovalLevel> levelOf(StaffMember staff, UUID unitId, List<UnitView> units) {
        if (isHead(staff, units)) {
            return Optional.of(ApprovalLevel.HEAD);
        }
        if (leads(staff, units.stream().filter(unit -> unit.id().equals(unitId)).toList())) {
            return Optional.of(ApprovalLevel.LINE_LEADER);
        }
        boolean lead = staff.hasAnyRole(Roles.UNIT_LEAD) && unitId.equals(staff.unitId());
        return lead ? Optional.of(ApprovalLevel.UNIT_LEAD) : Optional.empty();
    }

    /** 局长: a leader who belongs to the bureau itself and is line leader of none of its units. */
    private static boolean isHead(StaffMember staff, List<UnitView> units) {
        boolean atTheTop =
                units.stream()
                        .filter(unit -> unit.id().equals(staff.unitId()))
                        .anyMatch(
                                unit -> unit.kind() == UnitKind.BUREAU && unit.parentId() == null);
        List<UnitView> below = units.stream().filter(unit -> unit.parentId() != null).toList();
        return staff.hasAnyRole(Roles.BUREAU_LEADER) && atTheTop && !leads(staff, below);
    }

    private static boolean leads(StaffMember staff, List<UnitView> units) {
        return staff.hasAnyRole(Roles.BUREAU_LEADER)
                && units.stream()
                        .anyMatch(unit -> unit.active() && staff.id().equals(unit.leaderId()));
    }
}
