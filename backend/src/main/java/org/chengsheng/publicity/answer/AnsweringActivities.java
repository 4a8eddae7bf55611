package org.chengsheng.publicity.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityState;

/** The activities that answer a ticket: they name its number, or its topic, area and day. */
@ApplicationScoped
class AnsweringActivities {

    /** For a line on the ticket. */
    private static final int MOST = 5;

    /** Each of the last three by an index of its own. */
    private static final String ANSWERING =
            "select activity_id from publicity_answer where tickets @> array[cast(:ticket as text)]"
                    + " union select activity_id from publicity_answer_topic where category_code ="
                    + " cast(:category as text) and (area is null or area = cast(:area as text))"
                    + " and (unit_id is null or unit_id = cast(:unit as uuid)) and"
                    + " until_day >= :day and from_day <= :day"
                    + " union select activity_id from publicity_answer_topic where category_code is"
                    + " null and area = cast(:area as text) and (unit_id is null or unit_id ="
                    + " cast(:unit as uuid)) and until_day >= :day and from_day <= :day"
                    + " union select activity_id from publicity_answer_topic where category_code is"
                    + " null and area is null and unit_id = cast(:unit as uuid) and until_day >="
                    + " :day and from_day <= :day";

    private final EntityManager database;

    AnsweringActivities(EntityManager database) {
        this.database = database;
    }

    /** An activity in one line. */
    record AnsweringActivity(
            String number, String title, ActivityState state, String stateLabel, Instant startsAt) {

        static AnsweringActivity of(Object[] row) {
            ActivityState state = ActivityState.valueOf((String) row[2]);
            return new AnsweringActivity(
                    (String) row[0],
                    (String) row[1],
                    state,
                    Messages.label(state),
                    (Instant) row[3]);
        }
    }

    /** The latest of those the reader may see, without those cancelled. */
    List<AnsweringActivity> of(AnsweringFilter ticket, StaffMember staff) {
        String seen = new ActivityAccess(staff).sql();
        Query query =
                database.createNativeQuery(
                                "select a.number, a.title, a.state, a.starts_at from"
                                        + " publicity_activity a where a.id in ("
                                        + ANSWERING
                                        + ") and a.state <> 'CANCELLED'"
                                        + (seen == null ? "" : " and " + seen)
                                        + " order by a.starts_at desc, a.id desc")
                        .setParameter("ticket", ticket.ticket)
                        .setParameter("category", ticket.category)
                        .setParameter("area", ticket.area)
                        .setParameter("unit", ticket.unit)
                        .setParameter("day", ticket.day)
                        .setMaxResults(MOST);
        if (seen != null) {
            query.setParameter("ownUnit", staff.unitId());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> AnsweringActivity.of((Object[]) row)).toList();
    }
}
