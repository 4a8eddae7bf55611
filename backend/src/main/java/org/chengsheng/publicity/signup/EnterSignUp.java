package org.chengsheng.publicity.signup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Receipts;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.SignUpWindow;

/**
 * A citizen signs up: one transaction holds the activity still, locks its tally and gives places.
 */
@ApplicationScoped
public class EnterSignUp {

    private final PublicActivities activities;
    private final SignUps signUps;
    private final Applicants applicants;
    private final Receipts receipts;
    private final SignUpSettings settings;
    private final Idempotency idempotency;
    private final Clock clock;

    EnterSignUp(
            PublicActivities activities,
            SignUps signUps,
            Applicants applicants,
            Receipts receipts,
            SignUpSettings settings,
            Idempotency idempotency,
            Clock clock) {
        this.activities = activities;
        this.signUps = signUps;
        this.applicants = applicants;
        this.receipts = receipts;
        this.settings = settings;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What the citizen keeps. The receipt code is shown this once. */
    public record SignUpReceipt(
            String number, String receiptCode, SignUpState state, String stateLabel) {}

    private record Asked(String activity, NewSignUp request) {}

    /**
     * @param scope of the idempotency key
     * @param citizenId the WeChat user, or null
     */
    @Transactional
    public SignUpReceipt handle(
            String number, String key, NewSignUp request, String scope, UUID citizenId) {
        return idempotency.once(
                scope,
                key,
                new Asked(number, request),
                SignUpReceipt.class,
                () -> enter(activities.toRead(number), request, citizenId));
    }

    private SignUpReceipt enter(Activity found, NewSignUp request, UUID citizenId) {
        Activity activity = activities.unchanging(found);
        Instant now = clock.instant();
        if (!activity.takesSignUps(now)) {
            throw new Refusal(PublicityCode.PUBLICITY_SIGNUP_CLOSED);
        }
        SignUpRules rules = settings.rules();
        rules.requireParty(request.toParty(), activity.forMinors());
        Contact contact = request.toContact();
        byte[] phone = applicants.phoneIndex(contact);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String code = receipts.next();
        int missed = signUps.missedSince(phone, now.minus(rules.missedWithin()));
        SignUp.Applicant applicant =
                new SignUp.Applicant(
                        citizenId,
                        receipts.hash(code),
                        applicants.seal(id, activity.id(), contact),
                        rules.yields(missed));
        // Everything before may be done by many at once, everything after by one.
        Tally tally = signUps.lock(activity.id());
        if (signUps.isSignedUp(activity.id(), phone)) {
            throw new Refusal(PublicityCode.PUBLICITY_SIGNUP_TWICE);
        }
        int capacity = activity.signUp().map(SignUpWindow::capacity).orElseThrow();
        Room room = new Room(capacity, rules.waitingMost(), tally);
        SignUp signUp = SignUp.enter(id, activity, applicant, request.toParty(), room, now);
        signUps.add(signUp);
        return new SignUpReceipt(
                signUp.number(), code, signUp.state(), Messages.label(signUp.state()));
    }
}
