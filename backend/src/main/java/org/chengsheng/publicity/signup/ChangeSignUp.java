package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.signup.Feedback.NewFeedback;
import org.chengsheng.publicity.signup.OwnSignUps.Locked;

/** What citizens do with a sign-up of theirs. */
@ApplicationScoped
class ChangeSignUp {

    private final OwnSignUps own;
    private final MoveUp moveUp;
    private final Feedback feedback;
    private final SignUpSettings settings;
    private final Idempotency idempotency;
    private final Clock clock;

    ChangeSignUp(
            OwnSignUps own,
            MoveUp moveUp,
            Feedback feedback,
            SignUpSettings settings,
            Idempotency idempotency,
            Clock clock) {
        this.own = own;
        this.moveUp = moveUp;
        this.feedback = feedback;
        this.settings = settings;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What an idempotent act remembers; the sign-up itself is always shown fresh. */
    private record Done(String number) {}

    /** Gives a place back, declines a kept one, or leaves the waiting list; the next moves up. */
    @Transactional
    void cancel(String number, CitizenTokens.Holder holder, String key) {
        once(
                number,
                holder,
                key,
                "cancel",
                it -> {
                    Instant now = clock.instant();
                    it.signUp().cancel(it.activity(), settings.rules(), it.tally(), now);
                    moveUp.handle(it.activity(), it.tally(), now);
                });
    }

    /** Takes the place that is kept. */
    @Transactional
    void confirm(String number, CitizenTokens.Holder holder, String key) {
        once(
                number,
                holder,
                key,
                "confirm",
                it -> it.signUp().confirm(it.tally(), clock.instant()));
    }

    /** Says once what it was like. */
    @Transactional
    void giveFeedback(String number, CitizenTokens.Holder holder, String key, NewFeedback given) {
        once(
                number,
                holder,
                key,
                given,
                it -> {
                    SignUpRules rules = settings.rules();
                    Instant now = clock.instant();
                    if (feedback.stars(it.signUp().id()).isPresent()
                            || !rules.takesFeedback(
                                    it.signUp().state(), it.activity().endsAt(), now)) {
                        throw new Refusal(
                                        PublicityCode.PUBLICITY_FEEDBACK_NOT_POSSIBLE,
                                        rules.feedback().toDays())
                                .withCurrent(it.signUp().standing());
                    }
                    feedback.add(it.signUp(), given, now);
                });
    }

    private void once(
            String number,
            CitizenTokens.Holder holder,
            String key,
            Object what,
            Consumer<Locked> act) {
        SignUp signUp = own.toRead(number, holder);
        idempotency.once(
                "signup:" + number,
                key,
                what,
                Done.class,
                () -> {
                    act.accept(own.locked(signUp));
                    return new Done(number);
                });
    }
}
