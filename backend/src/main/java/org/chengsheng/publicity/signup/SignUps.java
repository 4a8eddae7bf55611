package org.chengsheng.publicity.signup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;

/** Sign-ups and what is counted of them. */
@ApplicationScoped
public class SignUps implements PanacheRepositoryBase<SignUp, UUID> {

    private final EntityManager database;

    SignUps(EntityManager database) {
        this.database = database;
    }

    public Optional<SignUp> byNumber(String number) {
        return SignUpNumber.isWellFormed(number)
                ? find("number", number).firstResultOptional()
                : Optional.empty();
    }

    void add(SignUp signUp) {
        while (count("number", signUp.number()) > 0) {
            signUp.takeAnotherNumber();
        }
        persist(signUp);
    }

    /** The tally for an act: whoever has it is alone with the places of the activity. */
    public Tally lock(UUID activityId) {
        database.createNativeQuery(
                        "insert into publicity_signup_tally (activity_id) values (:activity) on"
                                + " conflict do nothing")
                .setParameter("activity", activityId)
                .executeUpdate();
        return database.find(Tally.class, activityId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is counted of one activity; nothing yet where nobody signed up. */
    public Tally tally(UUID activityId) {
        Tally known = database.find(Tally.class, activityId);
        return known == null ? new Tally(activityId) : known;
    }

    /** Tallies by activity; one without sign-ups has none. */
    Map<UUID, Tally> tallies(Collection<UUID> activityIds) {
        return database.createQuery("from Tally where activityId in :ids", Tally.class)
                .setParameter("ids", activityIds)
                .getResultStream()
                .collect(Collectors.toMap(Tally::activityId, Function.identity()));
    }

    /** Whether this phone stands behind a living sign-up for the activity. */
    boolean isSignedUp(UUID activityId, byte[] phoneIndex) {
        return count(
                        "activityId = ?1 and phoneIndex = ?2 and state <> ?3",
                        activityId,
                        phoneIndex,
                        SignUpState.CANCELLED)
                > 0;
    }

    /** How often somebody with this phone had a place and stayed away since. */
    int missedSince(byte[] phoneIndex, Instant since) {
        return (int)
                count(
                        "phoneIndex = ?1 and state = ?2 and missedAt > ?3",
                        phoneIndex,
                        SignUpState.NO_SHOW,
                        since);
    }

    /** The waiting list in its order; its length has a limit. */
    List<SignUp> waiting(UUID activityId) {
        return list(
                "activityId = ?1 and state = ?2 order by yields, signedAt, id",
                activityId,
                SignUpState.WAITLISTED);
    }

    /** How many sign-ups are before this one in the list. */
    long before(SignUp waiting) {
        return count(
                "activityId = ?1 and state = ?2 and (yields, signedAt, id) < (?3, ?4, ?5)",
                waiting.activityId(),
                SignUpState.WAITLISTED,
                waiting.yields(),
                waiting.signedAt(),
                waiting.id());
    }

    /** A WeChat user's own, newest first. */
    Slice<SignUp> of(UUID citizenId, int limit, String cursor) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        String newestFirst = " order by signedAt desc, id desc";
        var found =
                from == null
                        ? find("citizenId = ?1" + newestFirst, citizenId)
                        : find(
                                "citizenId = ?1 and (signedAt, id) < (?2, ?3)" + newestFirst,
                                citizenId,
                                from.at(),
                                from.id());
        return Slice.of(
                found.range(0, limit).list(),
                limit,
                row -> new Cursor(row.signedAt(), row.id()).encode());
    }
}
