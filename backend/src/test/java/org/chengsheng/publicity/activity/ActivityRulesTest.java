package org.chengsheng.publicity.activity;

import static org.chengsheng.publicity.activity.ActivityFixture.AUTHOR;
import static org.chengsheng.publicity.activity.ActivityFixture.BOSS;
import static org.chengsheng.publicity.activity.ActivityFixture.NOW;
import static org.chengsheng.publicity.activity.ActivityFixture.OVER;
import static org.chengsheng.publicity.activity.ActivityFixture.RULE;
import static org.chengsheng.publicity.activity.ActivityFixture.START;
import static org.chengsheng.publicity.activity.ActivityFixture.TIME;
import static org.chengsheng.publicity.activity.ActivityFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;

/** What an act asks for besides its state (4.1). */
class ActivityRulesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void nobodyApprovesOrRejectsTheirOwn() {
        Activity it = ActivityFixture.in(ActivityState.PENDING_APPROVAL);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_OWN_APPROVAL, () -> it.approve(AUTHOR, null, NOW));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_OWN_APPROVAL, () -> it.reject(AUTHOR, "不妥", NOW));
    }

    @Test
    void whatIsSubmittedHasAPlaceAndLiesAhead() {
        Activity nowhere = ActivityFixture.draft();
        ActivityOutline full = ActivityFixture.outline(1, null);
        nowhere.describe(
                new ActivityOutline(
                        full.kind(),
                        full.title(),
                        null,
                        null,
                        true,
                        TIME,
                        null,
                        full.audience(),
                        false,
                        1,
                        null),
                ActivityPlan.EMPTY,
                NOW);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PLACE_REQUIRED,
                () -> nowhere.submit(RULE, AUTHOR, NOW));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_TIME_PAST,
                () -> ActivityFixture.draft().submit(RULE, AUTHOR, START));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_TIME_PAST,
                () -> ActivityFixture.in(ActivityState.APPROVED).publish(RULE, AUTHOR, START));
    }

    @Test
    void aThousandPeopleNeedThePermissionBeforeAnybodyIsInvited() {
        Activity small = ActivityFixture.draft(999, null);
        small.submit(RULE, AUTHOR, NOW);
        small.approve(BOSS, null, NOW);
        small.publish(RULE, AUTHOR, NOW);

        Activity large = ActivityFixture.draft(1000, null);
        large.submit(RULE, AUTHOR, NOW);
        large.approve(BOSS, null, NOW);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_REQUIRED,
                () -> large.publish(RULE, AUTHOR, NOW));
        large.keepPermission(new PolicePermission(null, ActivityFixture.day("2026-11-10")), NOW);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_REQUIRED,
                () -> large.publish(RULE, AUTHOR, NOW));
        large.keepPermission(
                new PolicePermission("示公治〔2026〕8号", ActivityFixture.day("2026-11-12")), NOW);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_LATE,
                () -> large.publish(RULE, AUTHOR, NOW));
        large.keepPermission(
                new PolicePermission("示公治〔2026〕8号", ActivityFixture.day("2026-11-11")), NOW);
        large.publish(RULE, AUTHOR, NOW);
        assertEquals(ActivityState.PUBLISHED, large.state());
    }

    @Test
    void whatCanNoLongerBeAppliedForInTimeIsNotSubmitted() {
        Instant late = START.minus(DAY.multipliedBy(19));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_LATE,
                () -> ActivityFixture.draft(1000, null).submit(RULE, AUTHOR, late));
        ActivityFixture.draft(1000, null).submit(RULE, AUTHOR, START.minus(DAY.multipliedBy(20)));
        Activity applied = ActivityFixture.draft(1000, null);
        applied.keepPermission(new PolicePermission(null, ActivityFixture.day("2026-11-11")), NOW);
        applied.submit(RULE, AUTHOR, late);
        assertEquals(ActivityState.PENDING_APPROVAL, applied.state());
    }

    @Test
    void aPostponedActivityWithoutANewTimeWaitsForOne() {
        Activity it = ActivityFixture.in(ActivityState.PUBLISHED);
        it.postpone("有台风", null, AUTHOR, NOW);
        assertFalse(it.timeSettled());
        assertEquals("有台风", it.publicReason());
        assertRefused(PublicityCode.PUBLICITY_ACTIVITY_TIME_OPEN, () -> it.begin(null, START));

        it.resume(later(7), RULE, AUTHOR, NOW);
        assertTrue(it.timeSettled());
        assertNull(it.publicReason());
        assertEquals(START, it.firstStartsAt());
    }

    @Test
    void theEndOfSignUpMovesAlongWithTheTime() {
        Activity it = ActivityFixture.in(ActivityState.PUBLISHED);
        it.postpone("有台风", later(7), AUTHOR, NOW);
        assertEquals(START.plus(DAY.multipliedBy(6)), it.signUp().orElseThrow().closesAt());
        it.begin(null, START.plus(DAY.multipliedBy(7)));
        assertEquals(ActivityState.ONGOING, it.state());
    }

    @Test
    void aPermissionAppliedForTooLateForAnEarlierTimeIsRefused() {
        Activity it = ActivityFixture.draft(1000, null);
        it.keepPermission(
                new PolicePermission("示公治〔2026〕8号", ActivityFixture.day("2026-11-11")), NOW);
        it.submit(RULE, AUTHOR, NOW);
        it.approve(BOSS, null, NOW);
        it.publish(RULE, AUTHOR, NOW);
        it.postpone("有台风", null, AUTHOR, NOW);
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_LATE,
                () -> it.resume(later(-2), RULE, AUTHOR, NOW));
    }

    @Test
    void itBeginsOnItsDayAndNotBefore() {
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_TOO_EARLY,
                () -> ActivityFixture.in(ActivityState.PUBLISHED).begin(AUTHOR, START.minus(DAY)));
        Activity early = ActivityFixture.in(ActivityState.PUBLISHED);
        assertTrue(early.isItsDay(START.minus(Duration.ofMinutes(30))));
        assertFalse(early.isItsDay(START.minus(DAY)));
        early.begin(AUTHOR, START.minus(Duration.ofMinutes(30)));
        assertEquals(ActivityState.ONGOING, early.state());
    }

    @Test
    void afterItsEvaluationItIsClosedOnceAndKeepsWhen() {
        Activity it = ActivityFixture.in(ActivityState.EVALUATED);
        assertNull(it.closedAt());
        it.close(BOSS, OVER);
        assertEquals(OVER, it.closedAt());
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE,
                () -> it.close(BOSS, OVER.plus(DAY)));
        assertEquals(OVER, it.closedAt());
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_NOT_EDITABLE,
                () -> it.note(ActivityPlan.EMPTY, ActivityPlan.EMPTY, OVER));
    }

    @Test
    void signUpIsOpenInItsWindowOfAPublishedActivityOnly() {
        Activity it = ActivityFixture.in(ActivityState.PUBLISHED);
        assertTrue(it.takesSignUps(NOW));
        assertFalse(it.takesSignUps(START.minus(DAY)));
        assertFalse(ActivityFixture.in(ActivityState.APPROVED).takesSignUps(NOW));
        assertFalse(ActivityFixture.in(ActivityState.SIGNUP_CLOSED).takesSignUps(NOW));
        assertEquals(Optional.empty(), ActivityFixture.draft(1, null).signUp());
    }

    @Test
    void signUpClosesBeforeTheStartAndOpensBeforeItCloses() {
        assertInvalid(new SignUpWindow(10, null, START.plusSeconds(1)));
        assertInvalid(new SignUpWindow(10, START, null));
        ActivityFixture.draft(1, new SignUpWindow(10, NOW, START));
    }

    private static void assertInvalid(SignUpWindow window) {
        Refusal refusal = assertThrows(Refusal.class, () -> ActivityFixture.draft(1, window));
        assertEquals(PlatformCode.PLATFORM_INPUT_INVALID, refusal.code());
    }

    private static ActivityTime later(int days) {
        Duration shift = DAY.multipliedBy(days);
        return new ActivityTime(TIME.startsAt().plus(shift), TIME.endsAt().plus(shift));
    }
}
