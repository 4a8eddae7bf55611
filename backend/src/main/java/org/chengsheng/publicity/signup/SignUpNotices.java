package org.chengsheng.publicity.signup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Messages;

/** The inbox of a sign-up: rows are written with what they tell of. */
@ApplicationScoped
class SignUpNotices {

    private final EntityManager database;

    SignUpNotices(EntityManager database) {
        this.database = database;
    }

    /** What the citizen was told, newest first. */
    record SignUpNotice(NoticeKind kind, String text, Instant at, boolean read) {}

    void tell(SignUp signUp, NoticeKind kind, Instant now) {
        database.createNativeQuery(
                        "insert into publicity_signup_notice (id, signup_id, kind, at) values (:id,"
                                + " :signUp, :kind, :now)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("signUp", signUp.id())
                .setParameter("kind", kind.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Tells everybody who still means to come, in one statement however many they are.
     *
     * @param reason of the bureau, or null
     */
    void tellAll(UUID activityId, NoticeKind kind, String reason, Instant now) {
        database.createNativeQuery(
                        "insert into publicity_signup_notice (id, signup_id, kind, text, at) select"
                                + " gen_random_uuid(), id, :kind, cast(:reason as text), :now from"
                                + " publicity_signup where activity_id = :activity and state in"
                                + " ('CONFIRMED', 'HELD', 'WAITLISTED')")
                .setParameter("kind", kind.name())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("activity", activityId)
                .executeUpdate();
    }

    /** What was told; it counts as read from here on. */
    List<SignUpNotice> read(UUID signUpId, Instant now) {
        List<?> rows =
                database.createNativeQuery(
                                "select kind, text, at, read_at is not null from"
                                        + " publicity_signup_notice where signup_id = :signUp order"
                                        + " by at desc, id desc")
                        .setParameter("signUp", signUpId)
                        .setMaxResults(50)
                        .getResultList();
        database.createNativeQuery(
                        "update publicity_signup_notice set read_at = :now where signup_id ="
                                + " :signUp and read_at is null")
                .setParameter("signUp", signUpId)
                .setParameter("now", now)
                .executeUpdate();
        return rows.stream().map(row -> notice((Object[]) row)).toList();
    }

    private static SignUpNotice notice(Object[] row) {
        NoticeKind kind = NoticeKind.valueOf((String) row[0]);
        String sentence = Messages.text("signUp.notice." + kind.name());
        return new SignUpNotice(
                kind,
                row[1] == null ? sentence : sentence + row[1],
                (Instant) row[2],
                (Boolean) row[3]);
    }
}
