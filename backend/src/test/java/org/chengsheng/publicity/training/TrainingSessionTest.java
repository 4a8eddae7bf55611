package org.chengsheng.publicity.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The steps of a session, and what each of them needs. */
class TrainingSessionTest {

    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant BEFORE = START.minus(Duration.ofDays(3));
    private static final Instant AFTER = START.plus(Duration.ofHours(3));

    private final TrainingSession session =
            TrainingSession.planned(UUID.randomUUID(), entry(" 信息写作 "), BEFORE);

    @Test
    void fromThePlanToTheAssessment() {
        assertEquals("信息写作", session.theme());
        announced();
        session.record(8, 80, AFTER);
        assertTrue(session.state().isHeld());
        session.assess(List.of(59, 60, 61, 100, 0, 60, 80, 90), 60, AFTER);
        assertEquals(TrainingState.ASSESSED, session.state());
        assertEquals(6, session.row().passed());
        assertEquals(60, session.passScore());
    }

    @Test
    void eightOfTenAreEnough() {
        announced();
        session.record(8, 80, AFTER);
        assertTrue(session.attendanceMet());
        session.record(7, 80, AFTER);
        assertFalse(session.attendanceMet());
    }

    @Test
    void attendanceIsEnteredOnceItHasBegunAndSomebodyCame() {
        refused(PublicityCode.PUBLICITY_TRAINING_NOT_NOTIFIED, () -> session.record(1, 80, AFTER));
        announced();
        refused(PublicityCode.PUBLICITY_TRAINING_TOO_EARLY, () -> session.record(1, 80, BEFORE));
        refused(PublicityCode.PUBLICITY_TRAINING_NOBODY_CAME, () -> session.record(0, 80, AFTER));
        session.record(1, 80, START);
    }

    @Test
    void everybodyWhoCameHasAScoreBeforeTheyAreFixed() {
        refused(
                PublicityCode.PUBLICITY_TRAINING_NOT_HELD,
                () -> session.assess(List.of(1), 60, AFTER));
        announced();
        session.record(2, 80, AFTER);
        refused(
                PublicityCode.PUBLICITY_TRAINING_SCORES_MISSING,
                () -> session.assess(Arrays.asList(90, null), 60, AFTER));
        session.assess(List.of(90, 90), 60, AFTER);
        refused(PublicityCode.PUBLICITY_TRAINING_NOT_NOTIFIED, () -> session.record(1, 80, AFTER));
    }

    @Test
    void whatWasHeldIsNeitherChangedNorCalledOff() {
        announced();
        refused(PublicityCode.PUBLICITY_TRAINING_NOT_PLANNED, () -> session.announce(BEFORE));
        session.change(entry("改期"), BEFORE);
        session.record(5, 80, AFTER);
        refused(
                PublicityCode.PUBLICITY_TRAINING_NOT_CHANGEABLE,
                () -> session.change(entry("改期"), AFTER));
        refused(PublicityCode.PUBLICITY_TRAINING_NOT_CHANGEABLE, () -> session.cancel(AFTER));
    }

    @Test
    void somebodyHasToBeAsked() {
        refused(PublicityCode.PUBLICITY_TRAINING_NOBODY_INVITED, () -> session.invite(0));
    }

    @Test
    void whoWasAbsentHasNoScore() {
        UUID unit = UUID.randomUUID();
        Participant person =
                new Participant(
                        UUID.randomUUID(),
                        session.id(),
                        new PersonView(UUID.randomUUID(), "某人", "x", unit, true, Set.of()));
        refused(PublicityCode.PUBLICITY_TRAINING_ABSENT_SCORED, () -> person.mark(false, 50));
        person.mark(true, 50);
        person.mark(false, null);
        assertFalse(person.isPresent());
    }

    @Test
    void resultsAreSeenByThoseWhoAnswerForThem() {
        UUID own = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID somebody = UUID.randomUUID();
        assertTrue(access(own, Roles.PUBLICITY_OFFICER).sees(somebody, other));
        assertTrue(access(own, Roles.BUREAU_LEADER).sees(somebody, other));
        assertTrue(access(own, Roles.UNIT_LEAD).sees(somebody, own));
        assertFalse(access(own, Roles.UNIT_LEAD).sees(somebody, other));
        ResultAccess correspondent = access(own, Roles.CORRESPONDENT);
        assertFalse(correspondent.sees(somebody, own));
        assertTrue(correspondent.sees(correspondent.reader().id(), other));
    }

    private void announced() {
        session.announce(BEFORE);
        session.invite(10);
    }

    private static ResultAccess access(UUID unit, String role) {
        return new ResultAccess(
                new StaffMember(UUID.randomUUID(), "某人", "x", unit, "单位", Set.of(role)));
    }

    private static void refused(PublicityCode code, Executable step) {
        assertEquals(code, assertThrows(Refusal.class, step).code());
    }

    private static TrainingEntry entry(String theme) {
        return new TrainingEntry(
                0,
                theme,
                null,
                START,
                new BigDecimal("1.5"),
                "会议室",
                "编辑",
                List.of(UUID.randomUUID()),
                true);
    }
}
