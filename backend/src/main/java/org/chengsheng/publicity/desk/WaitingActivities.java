package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ApprovalPolicy;

/** Which activities wait for a person; the list, its export and the count beside it ask here. */
@ApplicationScoped
public class WaitingActivities {

    /** A bureau has a dozen plans under approval; a count stops here too. */
    private static final int MOST = 1000;

    private static final String NOTHING = "false";

    private final EntityManager database;
    private final Directory directory;
    private final ActivityRules rules;

    WaitingActivities(EntityManager database, Directory directory, ActivityRules rules) {
        this.database = database;
        this.directory = directory;
        this.rules = rules;
    }

    /** How many, a thousand at most. */
    public long count(WaitingStep step, StaffMember staff) {
        Map<String, Object> values = new HashMap<>();
        var query =
                database.createNativeQuery(
                        "select count(*) from (select 1 from publicity_activity a where "
                                + sql(step, staff, values)
                                + " limit "
                                + MOST
                                + ") those");
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Over {@code publicity_activity a}; its values are put into the map. */
    String sql(WaitingStep step, StaffMember staff, Map<String, Object> values) {
        ActivityAccess access = new ActivityAccess(staff);
        return switch (step) {
            case REVISE -> {
                values.put("waitsFor", staff.id());
                yield "a.state = 'REJECTED' and a.created_by = :waitsFor";
            }
            case APPROVE -> approvals(staff, values);
            case PUBLISH -> in("APPROVED", access.publishes(staff.unitId()), staff, values);
            case EVALUATE -> in("ENDED", access.prepares(staff.unitId()), staff, values);
            case CLOSE -> in("EVALUATED", access.publishes(staff.unitId()), staff, values);
        };
    }

    /** The office does it for everybody, others for their own unit. */
    private static String in(
            String state, boolean may, StaffMember staff, Map<String, Object> values) {
        if (!may) {
            return NOTHING;
        }
        String there = "a.state = '" + state + "'";
        if (staff.hasAnyRole(Roles.PUBLICITY_OFFICER)) {
            return there;
        }
        values.put("waitsIn", staff.unitId());
        return there + " and a.unit_id = :waitsIn";
    }

    private String approvals(StaffMember staff, Map<String, Object> values) {
        if (!staff.hasAnyRole(Roles.UNIT_LEAD, Roles.BUREAU_LEADER)) {
            return NOTHING;
        }
        List<?> pending =
                database.createNativeQuery(
                                "select id, unit_id, budget_planned, created_by from"
                                        + " publicity_activity where state = 'PENDING_APPROVAL'"
                                        + " order by starts_at limit "
                                        + MOST)
                        .getResultList();
        ApprovalPolicy policy = rules.approval();
        List<UnitView> units = directory.units();
        Map<UUID, List<UUID>> leads = new HashMap<>();
        List<UUID> mine =
                pending.stream()
                        .map(Object[].class::cast)
                        .filter(
                                row ->
                                        policy.waitsFor(
                                                staff,
                                                new ApprovalPolicy.Asked(
                                                        (UUID) row[1],
                                                        (Long) row[2],
                                                        (UUID) row[3]),
                                                units,
                                                leads.computeIfAbsent(
                                                        (UUID) row[1], this::leadsOf)))
                        .map(row -> (UUID) row[0])
                        .toList();
        if (mine.isEmpty()) {
            return NOTHING;
        }
        values.put("waiting", mine);
        return "a.id in (:waiting)";
    }

    private List<UUID> leadsOf(UUID unit) {
        return directory.activeMembers(unit, List.of(Roles.UNIT_LEAD));
    }
}
