package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.Texts;

/** What people who came thought of an activity, one row for a sign-up. */
@ApplicationScoped
class Feedback {

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
}
