package org.chengsheng.publicity.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.function.Executable;

/** Activities of 1 December 2026, begun on paper on 2 November. */
final class ActivityFixture {

    static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    static final Instant START = Instant.parse("2026-12-01T01:00:00Z");
    static final ActivityTime TIME = new ActivityTime(START, START.plus(Duration.ofHours(2)));
    static final Instant OVER = START.plus(Duration.ofDays(2));
    static final PermissionRule RULE = new PermissionRule(1000, 20);
    static final UUID AUTHOR = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    static final UUID BOSS = UUID.fromString("00000000-0000-0000-0000-0000000000b1");
    static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-0000000000c1");

    private ActivityFixture() {}

    static ActivityOutline outline(int people, SignUpWindow signUp) {
        return new ActivityOutline(
                ActivityKind.THEME,
                "消防安全宣传",
                "防消结合",
                null,
                true,
                TIME,
                new ActivityPlace(null, null, null, "示范广场"),
                List.of("PUBLIC"),
                false,
                people,
                signUp);
    }

    static Activity draft() {
        return draft(100, new SignUpWindow(50, null, START.minus(Duration.ofDays(1))));
    }

    static Activity draft(int people, SignUpWindow signUp) {
        return Activity.draft(
                new Activity.Origin(UUID.randomUUID(), UNIT, null, AUTHOR),
                outline(people, signUp),
                ActivityPlan.EMPTY,
                NOW);
    }

    /** An activity led to this state by the acts of a usual life. */
    static Activity in(ActivityState state) {
        Activity it = draft();
        switch (state) {
            case DRAFT -> {}
            case PENDING_APPROVAL -> it.submit(RULE, AUTHOR, NOW);
            case REJECTED -> {
                it.submit(RULE, AUTHOR, NOW);
                it.reject(BOSS, "预算偏高", NOW);
            }
            case APPROVED -> approved(it);
            case PUBLISHED -> published(it);
            case SIGNUP_CLOSED -> published(it).closeSignUp(null, NOW);
            case POSTPONED -> published(it).postpone("有台风", null, BOSS, NOW);
            case ONGOING -> published(it).begin(null, START);
            case ENDED -> ended(it);
            case EVALUATED -> evaluated(it);
            case CLOSED -> evaluated(it).close(BOSS, OVER);
            case CANCELLED -> it.cancel("不办了", AUTHOR, NOW);
        }
        return it;
    }

    private static Activity approved(Activity it) {
        it.submit(RULE, AUTHOR, NOW);
        it.approve(BOSS, null, NOW);
        return it;
    }

    private static Activity published(Activity it) {
        approved(it).publish(RULE, AUTHOR, NOW);
        return it;
    }

    private static Activity ended(Activity it) {
        published(it).begin(null, START);
        it.end(null, TIME.endsAt());
        return it;
    }

    private static Activity evaluated(Activity it) {
        ended(it).evaluate(AUTHOR, OVER);
        return it;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static void assertRefused(PublicityCode code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
