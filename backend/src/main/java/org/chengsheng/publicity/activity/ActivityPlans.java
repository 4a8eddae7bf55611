package org.chengsheng.publicity.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Plans as JSON text, with a mapper of its own: what is stored follows no HTTP setting. */
@ApplicationScoped
public class ActivityPlans {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final EntityManager database;

    ActivityPlans(EntityManager database) {
        this.database = database;
    }

    /** The plan of an activity; empty parts where nothing was written. */
    public ActivityPlan of(UUID activityId) {
        List<?> rows =
                database.createNativeQuery(
                                "select parts from publicity_activity_plan where activity_id = :id",
                                String.class)
                        .setParameter("id", activityId)
                        .getResultList();
        return rows.isEmpty() ? ActivityPlan.EMPTY : read((String) rows.get(0));
    }

    /** Keeps the plan; the activity itself must be there. */
    public void keep(UUID activityId, ActivityPlan plan) {
        database.flush();
        database.createNativeQuery(
                        "insert into publicity_activity_plan (activity_id, parts) values (:id,"
                                + " :parts) on conflict (activity_id) do update set parts ="
                                + " excluded.parts")
                .setParameter("id", activityId)
                .setParameter("parts", write(plan))
                .executeUpdate();
    }

    /** A plan from its stored form. */
    public static ActivityPlan read(String parts) {
        try {
            return JSON.readValue(parts, ActivityPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a plan of ours", e);
        }
    }

    static String write(ActivityPlan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is plain data", e);
        }
    }
}
