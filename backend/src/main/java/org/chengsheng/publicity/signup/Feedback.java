package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.Texts;

/** What people who came thought of an activity, one row for a sign-up. */
@ApplicationScoped
public class Feedback {

    private final EntityManager database;

    Feedback(EntityManager database) {
        this.database = database;
    }

    /**
     * What a citizen says afterwards.
     *
     * @param stars 1 bad to 5 good
     */
    record NewFeedback(
            @Min(value = 1, message = "{feedback.stars}")
                    @Max(value = 5, message = "{feedback.stars}")
                    int stars,
            @Size(max = 1000, message = "{feedback.text}") String text) {}

    /** The stars given with this sign-up. */
    Optional<Integer> stars(UUID signUpId) {
        return database.createNativeQuery(
                        "select stars from publicity_feedback where signup_id = :signUp",
                        Integer.class)
                .setParameter("signUp", signUpId)
                .getResultStream()
                .map(Integer.class::cast)
                .findFirst();
    }

    void add(SignUp signUp, NewFeedback given, Instant now) {
        database.createNativeQuery(
                        "insert into publicity_feedback (signup_id, activity_id, stars, text, at)"
                                + " values (:signUp, :activity, :stars, cast(:text as text), :now)")
                .setParameter("signUp", signUp.id())
                .setParameter("activity", signUp.activityId())
                .setParameter("stars", given.stars())
                .setParameter("text", Texts.orNull(given.text()))
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * How people liked it.
     *
     * @param satisfied those who gave four stars or five
     */
    public record Stars(long answers, long satisfied) {}

    /** Only what came up to a moment. */
    public Stars count(UUID activityId, Instant until) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        "select count(*), count(*) filter (where stars >= 4) from"
                                                + " publicity_feedback where activity_id ="
                                                + " :activity and at <= :until")
                                .setParameter("activity", activityId)
                                .setParameter("until", until)
                                .getSingleResult();
        return new Stars(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** What people wrote up to a moment, the last first, without who it was. */
    public List<String> words(UUID activityId, Instant until, int most) {
        return database.createNativeQuery(
                        "select text from publicity_feedback where activity_id = :activity and text"
                                + " is not null and at <= :until order by at desc, signup_id",
                        String.class)
                .setParameter("activity", activityId)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }
}
