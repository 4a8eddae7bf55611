package org.chengsheng.publicity.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.calendar.OfficeHours;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The way of a selection, its candidates and its sheets. */
class SelectionTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("设施", 60), new Criterion("宣传", 40));
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(
                    Map.of(),
                    Map.of(),
                    Set.of(2026),
                    new OfficeHours(
                            List.of(
                                    new OfficeHours.Period(
                                            LocalTime.of(9, 0), LocalTime.of(17, 30)))));

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Selection selection = drafted(CRITERIA, true);

    @Test
    void pointsMakeAHundredAndThePeriodRunsForward() {
        refused(
                PublicityCode.PUBLICITY_SELECTION_POINTS_NOT_100,
                () -> drafted(List.of(new Criterion("设施", 60)), true));
        refused(
                PublicityCode.PUBLICITY_SELECTION_PERIOD_BACKWARDS,
                () ->
                        selection.change(
                                entry(CRITERIA, true, "2026-03-01"), null, at("2026-03-01")));
    }

    @Test
    void candidatesAreTakenOnTheDaysOfThePeriod() {
        notPossible(() -> selection.requireNominations(at("2026-03-02")));
        selection.open(at("2026-02-20"));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOT_IN_PERIOD,
                () -> selection.requireNominations(at("2026-03-01")));
        selection.requireNominations(at("2026-03-02"));
        selection.requireNominations(at("2026-03-06"));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOT_IN_PERIOD,
                () -> selection.requireNominations(at("2026-03-07")));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOMINATIONS_RUN,
                () -> selection.beginJudging(3, at("2026-03-06")));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NO_CANDIDATES,
                () -> selection.beginJudging(0, at("2026-03-07")));
    }

    @Test
    void theNoticeHangsItsWholeTimeAndEveryObjectionIsRuledOn() {
        judging();
        notPossible(() -> selection.award(false, at("2026-03-09")));
        selection.putOnNotice(CALENDAR, 5, at("2026-03-09"));
        assertEquals(LocalDate.of(2026, 3, 16), selection.noticeUntil());
        selection.object(at("2026-03-16"));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOTICE_RUNNING,
                () -> selection.award(false, at("2026-03-16")));
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOTICE_OVER,
                () -> selection.object(at("2026-03-17")));
        refused(
                PublicityCode.PUBLICITY_SELECTION_OBJECTION_OPEN,
                () -> selection.award(true, at("2026-03-17")));
        selection.award(false, at("2026-03-17"));
        notPossible(() -> selection.cancel(at("2026-03-18")));
    }

    @Test
    void withoutANoticeTheAwardFollowsTheJudging() {
        Selection quick = drafted(CRITERIA, false);
        quick.open(at("2026-03-02"));
        quick.beginJudging(1, at("2026-03-07"));
        notPossible(() -> quick.putOnNotice(CALENDAR, 5, at("2026-03-09")));
        quick.award(false, at("2026-03-09"));
        assertEquals(LocalDate.of(2026, 3, 9), quick.awardedOn());
    }

    @Test
    void judgesMayBeReleasedDownToOne() {
        judging();
        refused(
                PublicityCode.PUBLICITY_SELECTION_NOT_JUDGE,
                () -> selection.releaseJudge(UUID.randomUUID(), at("2026-03-09")));
        selection.releaseJudge(first, at("2026-03-09"));
        refused(
                PublicityCode.PUBLICITY_SELECTION_LAST_JUDGE,
                () -> selection.releaseJudge(second, at("2026-03-09")));
    }

    @Test
    void averagesLeaveOutWhoKeepsOutOfIt() {
        judging();
        Candidate one = candidate(false, true, false);
        Candidate other = candidate(false, true, false);
        List<Mark> marks =
                List.of(
                        given(one, first, 60, 40),
                        given(one, second, 50, 25),
                        given(other, first, 30, 30),
                        kept(other, second));
        Result result = Result.of(selection, List.of(one, other), marks);
        assertEquals(0, result.missing());
        assertEquals(new BigDecimal("87.50"), result.byCandidate().get(one.id()).average());
        assertEquals(new BigDecimal("60.00"), result.byCandidate().get(other.id()).average());
        result.requireSettled(List.of(one, other));
        refused(
                PublicityCode.PUBLICITY_SELECTION_SHEETS_MISSING,
                () ->
                        Result.of(selection, List.of(one, other), marks.subList(0, 3))
                                .requireSettled(List.of(one, other)));
        refused(
                PublicityCode.PUBLICITY_SELECTION_SHEETS_MISSING,
                () ->
                        Result.of(
                                        selection,
                                        List.of(one),
                                        List.of(kept(one, first), kept(one, second)))
                                .requireSettled(List.of(one)));
    }

    @Test
    void aWinnerIsNamedWithConsentOnly() {
        judging();
        Candidate child = candidate(true, false, false);
        Result result =
                Result.of(
                        selection,
                        List.of(child),
                        List.of(given(child, first, 1, 1), given(child, second, 1, 1)));
        refused(
                PublicityCode.PUBLICITY_SELECTION_CONSENT_MISSING,
                () -> result.requireSettled(List.of(child)));
        refused(PublicityCode.PUBLICITY_SELECTION_GUARDIAN_MISSING, () -> child.agree(true, false));
        child.agree(true, true);
        assertTrue(child.mayBeNamed());
        result.requireSettled(List.of(child));
        child.agree(false, true);
        assertFalse(child.mayBeNamed());
    }

    @Test
    void aSheetFitsTheCriteriaAndAnInterestIsForGood() {
        Candidate one = candidate(false, true, false);
        for (List<Integer> wrong : List.of(List.of(60), List.of(61, 0), List.of(-1, 0))) {
            refused(
                    PublicityCode.PUBLICITY_SELECTION_POINTS_WRONG,
                    () ->
                            new Mark(UUID.randomUUID(), one, first)
                                    .give(wrong, CRITERIA, Instant.now()));
        }
        Mark mark = kept(one, first);
        refused(
                PublicityCode.PUBLICITY_SELECTION_INTEREST_DECLARED,
                () -> mark.give(List.of(1, 1), CRITERIA, Instant.now()));
    }

    @Test
    void numbersOfCertificatesAreReadBack() {
        assertEquals("2026-00012", CertificateNumber.of(2026, 12).text());
        assertEquals(12, CertificateNumber.parse(" 2026-00012 ").orElseThrow().serial());
        for (String wrong : List.of("2026", "2026-1", "abcd-00001", "2026-0000000001")) {
            assertTrue(CertificateNumber.parse(wrong).isEmpty(), wrong);
        }
    }

    private void judging() {
        selection.open(at("2026-03-02"));
        selection.beginJudging(2, at("2026-03-07"));
    }

    private Mark given(Candidate candidate, UUID judge, int... points) {
        Mark mark = new Mark(UUID.randomUUID(), candidate, judge);
        mark.give(Arrays.stream(points).boxed().toList(), CRITERIA, Instant.now());
        return mark;
    }

    private static Mark kept(Candidate candidate, UUID judge) {
        Mark mark = new Mark(UUID.randomUUID(), candidate, judge);
        mark.declareInterest(Instant.now());
        return mark;
    }

    private Candidate candidate(boolean minor, boolean consent, boolean guardian) {
        return new Candidate(
                UUID.randomUUID(),
                selection.id(),
                new CandidateEntry(0, "某家", "理由", null, null, minor, consent, guardian),
                first,
                Instant.now());
    }

    private Selection drafted(List<Criterion> criteria, boolean notice) {
        return Selection.drafted(
                UUID.randomUUID(),
                entry(criteria, notice, "2026-03-06"),
                null,
                first,
                at("2026-02-01"));
    }

    private SelectionEntry entry(List<Criterion> criteria, boolean notice, String closes) {
        return new SelectionEntry(
                0,
                "消防安全家庭",
                HonourKind.FAMILY,
                "说明",
                null,
                criteria,
                List.of(new Grade("一等奖", 2)),
                List.of(first, second),
                LocalDate.parse("2026-03-02"),
                LocalDate.parse(closes),
                notice);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(23, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static void notPossible(Executable step) {
        refused(PublicityCode.PUBLICITY_SELECTION_ACT_NOT_POSSIBLE, step);
    }

    private static void refused(PublicityCode code, Executable step) {
        assertEquals(code, assertThrows(Refusal.class, step).code());
    }
}
