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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each act works in the states of its row, ends in the state of its row, and nowhere else. */
class ActivityLifecycleTest {

    /** Written down apart from the table, from domain.md 4.1. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row("DRAFT REJECTED", "PENDING_APPROVAL", it -> it.submit(RULE, AUTHOR, NOW)),
                row("PENDING_APPROVAL APPROVED", "DRAFT", it -> it.takeBack(AUTHOR, NOW)),
                row("PENDING_APPROVAL", "APPROVED", it -> it.approve(BOSS, null, NOW)),
                row("PENDING_APPROVAL", "REJECTED", it -> it.reject(BOSS, "不妥", NOW)),
                row("APPROVED", "PUBLISHED", it -> it.publish(RULE, AUTHOR, NOW)),
                row("PUBLISHED", "SIGNUP_CLOSED", it -> it.closeSignUp(null, NOW)),
                row(
                        "PUBLISHED SIGNUP_CLOSED POSTPONED",
                        "POSTPONED",
                        it -> it.postpone("有台风", TIME, AUTHOR, NOW)),
                row("POSTPONED", "PUBLISHED", it -> it.resume(TIME, RULE, AUTHOR, NOW)),
                row(
                        "DRAFT REJECTED PENDING_APPROVAL APPROVED PUBLISHED SIGNUP_CLOSED"
                                + " POSTPONED",
                        "CANCELLED",
                        it -> it.cancel("不办了", AUTHOR, NOW)),
                row("PUBLISHED SIGNUP_CLOSED", "ONGOING", it -> it.begin(AUTHOR, START)),
                row("ONGOING", "ENDED", it -> it.end(AUTHOR, START)),
                row("ENDED", "EVALUATED", it -> it.evaluate(AUTHOR, OVER)),
                row("EVALUATED", "CLOSED", it -> it.close(BOSS, OVER)));
    }

    private static Arguments row(String from, String to, Consumer<Activity> act) {
        Set<ActivityState> states = EnumSet.noneOf(ActivityState.class);
        Arrays.stream(from.split(" ")).map(ActivityState::valueOf).forEach(states::add);
        return Arguments.of(states, ActivityState.valueOf(to), act);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anActWorksInItsStatesOnly(
            Set<ActivityState> from, ActivityState to, Consumer<Activity> act) {
        for (ActivityState state : ActivityState.values()) {
            Activity activity = ActivityFixture.in(state);
            if (from.contains(state)) {
                act.accept(activity);
                assertEquals(to, activity.state(), "from " + state);
            } else if (state == ActivityState.POSTPONED && to == ActivityState.ONGOING) {
                assertRefused(
                        PublicityCode.PUBLICITY_ACTIVITY_TIME_OPEN, () -> act.accept(activity));
            } else {
                assertRefused(
                        PublicityCode.PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE,
                        () -> act.accept(activity));
                assertEquals(state, activity.state());
            }
        }
    }

    @Test
    void everyActHasARowAndLeavesNoStateBehind() {
        for (ActivityAct act : EnumSet.complementOf(EnumSet.of(ActivityAct.ANSWER))) {
            assertTrue(ActivityLifecycle.rows().stream().anyMatch(it -> it.act() == act));
        }
        for (ActivityState state :
                EnumSet.complementOf(EnumSet.of(ActivityState.CLOSED, ActivityState.CANCELLED))) {
            assertTrue(
                    ActivityLifecycle.rows().stream().anyMatch(it -> it.from().contains(state)),
                    state + " is a dead end");
        }
    }

    /** Linking the tickets it answers goes on record and leaves the state (M-101). */
    @ParameterizedTest
    @EnumSource(ActivityState.class)
    void itIsAnsweredUntilItIsOver(ActivityState state) {
        Activity activity = ActivityFixture.in(state);
        activity.takeDone();
        if (state == ActivityState.CLOSED || state == ActivityState.CANCELLED) {
            assertRefused(
                    PublicityCode.PUBLICITY_ANSWER_NOT_WRITABLE,
                    () -> activity.answer("暴露垃圾", AUTHOR, NOW));
            return;
        }
        activity.answer("暴露垃圾", AUTHOR, NOW);
        assertEquals(state, activity.state());
        assertEquals(
                List.of(new Activity.Done(ActivityAct.ANSWER, state, AUTHOR, "暴露垃圾", NOW)),
                activity.takeDone());
    }

    @Test
    void theTimeClosesSignUpBeginsAndEndsAndDoesNothingElse() {
        assertEquals(
                EnumSet.of(ActivityAct.CLOSE_SIGNUP, ActivityAct.BEGIN, ActivityAct.END),
                EnumSet.copyOf(
                        ActivityLifecycle.rows().stream()
                                .filter(ActivityLifecycle.Step::byTime)
                                .map(ActivityLifecycle.Step::act)
                                .toList()));
    }
}
