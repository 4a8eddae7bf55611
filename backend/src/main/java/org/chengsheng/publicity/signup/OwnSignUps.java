package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;

/** A citizen's own sign-ups; one of somebody else answers like one that does not exist. */
@ApplicationScoped
public class OwnSignUps {

    private final SignUps signUps;
    private final PublicActivities activities;
    private final EntityManager database;

    OwnSignUps(SignUps signUps, PublicActivities activities, EntityManager database) {
        this.signUps = signUps;
        this.activities = activities;
        this.database = database;
    }

    /** A sign-up with what an act on it needs: its activity held still, its tally locked. */
    public record Locked(SignUp signUp, Activity activity, Tally tally) {}

    public SignUp toRead(String number, CitizenTokens.Holder holder) {
        return signUps.byNumber(number)
                .filter(signUp -> owns(signUp, holder))
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_SIGNUP_NOT_FOUND));
    }

    Locked forAct(String number, CitizenTokens.Holder holder) {
        return locked(toRead(number, holder));
    }

    /** In the order everybody takes them, so that no two wait for each other. */
    public Locked locked(SignUp signUp) {
        Activity activity = activities.unchanging(signUp.activityId());
        Tally tally = signUps.lock(activity.id());
        database.refresh(signUp);
        return new Locked(signUp, activity, tally);
    }

    private static boolean owns(SignUp signUp, CitizenTokens.Holder holder) {
        return holder.receiptNumber().filter(signUp.number()::equals).isPresent()
                || holder.citizenId()
                        .filter(citizen -> citizen.equals(signUp.citizenId()))
                        .isPresent();
    }
}
