package org.chengsheng.publicity.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityOutline;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityTime;
import org.chengsheng.publicity.activity.SignUpWindow;
import org.chengsheng.publicity.signup.SignUpRules.Party;

/** An activity on 2 December at ten, and people who sign up for it a week before. */
final class SignUpFixture {

    static final Instant START = Instant.parse("2026-12-02T02:00:00Z");
    static final Instant NOW = START.minus(Duration.ofDays(7));
    static final SignUpRules RULES =
            new SignUpRules(
                    Duration.ofHours(24),
                    Duration.ofHours(12),
                    3,
                    Duration.ofDays(180),
                    10,
                    20,
                    Duration.ofDays(30));

    private SignUpFixture() {}

    static Activity activity(int capacity) {
        return Activity.draft(
                new Activity.Origin(UUID.randomUUID(), UUID.randomUUID(), null, UUID.randomUUID()),
                new ActivityOutline(
                        ActivityKind.OPEN_DAY,
                        "开放日",
                        null,
                        null,
                        true,
                        new ActivityTime(START, START.plus(Duration.ofHours(2))),
                        null,
                        List.of(),
                        false,
                        50,
                        new SignUpWindow(capacity, null, null)),
                ActivityPlan.EMPTY,
                NOW);
    }

    static SignUp enter(int people, int capacity, Tally tally) {
        byte[] any = new byte[32];
        return SignUp.enter(
                UUID.randomUUID(),
                activity(capacity),
                new SignUp.Applicant(
                        null, any, new SealedApplicant(any, any, any, any, any), false),
                new Party(people, 0, false),
                new Room(capacity, RULES.waitingMost(), tally),
                NOW);
    }
}
