package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.signup.CitizenSignUp.MySignUp;
import org.chengsheng.publicity.signup.CitizenSignUp.SignUpStep;

/** Puts sign-ups into what their citizen may see. */
@ApplicationScoped
class ShowSignUps {

    private static final Set<SignUpState> HAVE_A_QR =
            EnumSet.of(SignUpState.CONFIRMED, SignUpState.CHECKED_IN);

    private final OwnSignUps own;
    private final SignUps signUps;
    private final Activities activities;
    private final ShowActivities show;
    private final Applicants applicants;
    private final EntryCodes entryCodes;
    private final SignUpNotices notices;
    private final Feedback feedback;
    private final SignUpSettings settings;
    private final Clock clock;

    ShowSignUps(
            OwnSignUps own,
            SignUps signUps,
            Activities activities,
            ShowActivities show,
            Applicants applicants,
            EntryCodes entryCodes,
            SignUpNotices notices,
            Feedback feedback,
            SignUpSettings settings,
            Clock clock) {
        this.own = own;
        this.signUps = signUps;
        this.activities = activities;
        this.show = show;
        this.applicants = applicants;
        this.entryCodes = entryCodes;
        this.notices = notices;
        this.feedback = feedback;
        this.settings = settings;
        this.clock = clock;
    }

    /** As it is now; what the citizen was told about it counts as read from here on. */
    @Transactional
    CitizenSignUp one(String number, CitizenTokens.Holder holder) {
        SignUp signUp = own.toRead(number, holder);
        Activity activity = activities.findById(signUp.activityId());
        Contact contact = applicants.open(signUp).masked();
        Instant now = clock.instant();
        SignUpRules rules = settings.rules();
        Integer stars = feedback.stars(signUp.id()).orElse(null);
        return new CitizenSignUp(
                signUp.number(),
                signUp.state(),
                Messages.label(signUp.state()),
                Messages.label(signUp.leaveReason()),
                contact.name(),
                contact.phone(),
                signUp.people(),
                signUp.children(),
                signUp.signedAt(),
                signUp.heldUntil(),
                signUp.state() == SignUpState.CONFIRMED
                        ? SignUp.cancelUntil(activity, rules).orElse(null)
                        : null,
                signUp.state() == SignUpState.WAITLISTED ? signUps.before(signUp) + 1 : null,
                HAVE_A_QR.contains(signUp.state()) ? entryCodes.of(signUp.id()) : null,
                signUp.checkedInAt(),
                possible(signUp, activity, stars, rules, now),
                stars,
                notices.read(signUp.id(), now),
                show.cards(List.of(activity)).get(0));
    }

    /** A WeChat user's own, newest first. */
    Slice<MySignUp> mine(UUID citizenId, int limit, String cursor) {
        Slice<SignUp> found = signUps.of(citizenId, limit, cursor);
        List<Activity> theirs =
                activities.list(
                        "id in ?1",
                        found.items().stream().map(SignUp::activityId).distinct().toList());
        Map<String, CitizenActivity> cards =
                show.cards(theirs).stream()
                        .collect(Collectors.toMap(CitizenActivity::number, Function.identity()));
        Map<UUID, String> numbers =
                theirs.stream().collect(Collectors.toMap(Activity::id, Activity::number));
        return new Slice<>(
                found.items().stream()
                        .map(it -> mine(it, cards.get(numbers.get(it.activityId()))))
                        .toList(),
                found.nextCursor());
    }

    private static MySignUp mine(SignUp signUp, CitizenActivity activity) {
        return new MySignUp(
                signUp.number(),
                signUp.state(),
                Messages.label(signUp.state()),
                signUp.signedAt(),
                activity);
    }

    private static List<SignUpStep> possible(
            SignUp signUp, Activity activity, Integer stars, SignUpRules rules, Instant now) {
        List<SignUpStep> steps = new ArrayList<>();
        if (signUp.canConfirm(now)) {
            steps.add(SignUpStep.CONFIRM);
        }
        if (signUp.canLeave(activity, rules, now)) {
            steps.add(SignUpStep.CANCEL);
        }
        if (stars == null && rules.takesFeedback(signUp.state(), activity.endsAt(), now)) {
            steps.add(SignUpStep.GIVE_FEEDBACK);
        }
        return steps;
    }
}
