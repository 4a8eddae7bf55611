package org.chengsheng.publicity.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.search.ChineseText;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityState;

/** What a list of activities is narrowed and sorted by. */
public class ActivityFilter {

    /** Which end of the list comes first. */
    public enum ActivitySort {
        LATEST,
        SOONEST
    }

    @QueryParam("state")
    @Size(max = 12)
    List<ActivityState> state = List.of();

    @QueryParam("kind")
    @Size(max = 10)
    List<ActivityKind> kind = List.of();

    @QueryParam("unit")
    UUID unit;

    @QueryParam("audience")
    @Size(max = 20)
    String audience;

    @QueryParam("q")
    @Size(max = 100, message = "{list.words}")
    String q;

    /** The first and the last day it may begin on. */
    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    /** Only what the caller drafted. */
    @QueryParam("mine")
    boolean mine;

    /** Only what answers no ticket, without those cancelled (M-101). */
    @QueryParam("unlinked")
    boolean unlinked;

    /** Only what is placed under this campaign. */
    @QueryParam("campaign")
    UUID campaign;

    /** Only what carries this central task (M-022), without those cancelled. */
    @QueryParam("task")
    UUID task;

    /** Only what carries none, without those cancelled. */
    @QueryParam("untagged")
    boolean untagged;

    /** Only what draws on this budget line (M-025). */
    @QueryParam("budgetLine")
    UUID budgetLine;

    /** Only what waits for the caller to do this. */
    @QueryParam("waiting")
    WaitingStep waiting;

    @QueryParam("series")
    UUID series;

    @QueryParam("sort")
    @DefaultValue("LATEST")
    ActivitySort sort = ActivitySort.LATEST;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;

    /**
     * The same in SQL.
     *
     * @param sql over {@code publicity_activity a}
     */
    record Conditions(String sql, Map<String, Object> values) {}

    Conditions conditions(StaffMember staff, WaitingActivities waitingFor) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        String seen = new ActivityAccess(staff).sql();
        if (seen != null) {
            and(sql, values, seen, "ownUnit", staff.unitId());
        }
        if (!state.isEmpty()) {
            and(sql, values, "a.state in (:states)", "states", names(state));
        }
        if (!kind.isEmpty()) {
            and(sql, values, "a.kind in (:kinds)", "kinds", names(kind));
        }
        and(sql, values, "a.unit_id = :unit", "unit", unit);
        and(sql, values, "a.audience @> array[cast(:audience as text)]", "audience", audience);
        and(sql, values, "a.series_id = :series", "series", series);
        and(
                sql,
                values,
                "a.id in (select p.activity_id from publicity_placement p where p.campaign_id ="
                        + " :campaign)",
                "campaign",
                campaign);
        and(
                sql,
                values,
                "a.id in (select p.activity_id from publicity_placement p where p.budget_line_id ="
                        + " :budgetLine)",
                "budgetLine",
                budgetLine);
        and(
                sql,
                values,
                "a.state <> 'CANCELLED' and a.id in (select p.activity_id from publicity_placement"
                        + " p where p.tasks @> array[cast(:task as uuid)])",
                "task",
                task);
        if (untagged) {
            sql.append(" and not a.tasked and a.state <> 'CANCELLED'");
        }
        and(sql, values, "a.created_by = :me", "me", mine ? staff.id() : null);
        and(sql, values, "a.starts_at >= :from", "from", start(from));
        and(sql, values, "a.starts_at < :to", "to", to == null ? null : start(to.plusDays(1)));
        if (unlinked) {
            sql.append(" and not a.answering and a.state <> 'CANCELLED'");
        }
        if (q != null && !q.isBlank()) {
            and(sql, values, "a.search @@ cast(:q as tsquery)", "q", ChineseText.query(q).whole());
        }
        if (waiting != null) {
            sql.append(" and ").append(waitingFor.sql(waiting, staff, values));
        }
        return new Conditions(sql.toString(), values);
    }

    private static Object start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static void and(
            StringBuilder sql,
            Map<String, Object> values,
            String condition,
            String name,
            Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
