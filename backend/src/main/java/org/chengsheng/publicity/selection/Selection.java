package org.chengsheng.publicity.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;

/** 评选 (M-080), from the first draft to the certificates. */
@Entity
@Table(name = "publicity_selection")
class Selection {

    private static final int ALL_POINTS = 100;

    @Id private UUID id;
    private String title;

    @Enumerated(EnumType.STRING)
    private HonourKind honours;

    private String intro;
    private UUID activityId;
    private String[] criteria;
    private int[] points;
    private String[] grades;
    private int[] places;
    private UUID[] judges;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean withNotice;

    @Enumerated(EnumType.STRING)
    private SelectionState state;

    private LocalDate noticeFrom;
    private LocalDate noticeUntil;
    private LocalDate awardedOn;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;
    @Version private int version;

    protected Selection() {}

    /**
     * @param activityId the activity of the entry's number
     */
    static Selection drafted(UUID id, SelectionEntry entry, UUID activityId, UUID by, Instant now) {
        Selection selection = new Selection();
        selection.id = id;
        selection.state = SelectionState.DRAFT;
        selection.createdBy = by;
        selection.createdAt = now;
        selection.write(entry, activityId, now);
        return selection;
    }

    /** What was made known is changed no more. */
    void change(SelectionEntry entry, UUID activity, Instant now) {
        require(SelectionState.DRAFT);
        write(entry, activity, now);
    }

    private void write(SelectionEntry entry, UUID activity, Instant now) {
        if (entry.criteria().stream().mapToInt(Criterion::points).sum() != ALL_POINTS) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_POINTS_NOT_100);
        }
        if (entry.closesOn().isBefore(entry.opensOn())) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_PERIOD_BACKWARDS);
        }
        title = Words.orNull(entry.title());
        honours = entry.honours();
        intro = Words.orNull(entry.intro());
        activityId = activity;
        criteria = entry.criteria().stream().map(it -> it.name().strip()).toArray(String[]::new);
        points = entry.criteria().stream().mapToInt(Criterion::points).toArray();
        grades = entry.grades().stream().map(it -> it.name().strip()).toArray(String[]::new);
        places = entry.grades().stream().mapToInt(Grade::places).toArray();
        judges = entry.judges().stream().distinct().toArray(UUID[]::new);
        opensOn = entry.opensOn();
        closesOn = entry.closesOn();
        withNotice = entry.withNotice();
        changedAt = now;
    }

    void open(Instant now) {
        require(SelectionState.DRAFT);
        moveTo(SelectionState.OPEN, now);
    }

    /** Candidates are taken on these days only. */
    void requireNominations(Instant now) {
        require(SelectionState.OPEN);
        LocalDate today = WorkingCalendar.dayOf(now);
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_SELECTION_NOT_IN_PERIOD, opensOn + "", closesOn + "");
        }
    }

    /** Who stands may still be corrected, whatever the day. */
    void requireOpen() {
        require(SelectionState.OPEN);
    }

    void requireJudging() {
        require(SelectionState.JUDGING);
    }

    /** Until the result is made known somebody may step back. */
    void requireBeforeResult() {
        require(SelectionState.OPEN, SelectionState.JUDGING);
    }

    /**
     * @param standing candidates that were not withdrawn
     */
    void beginJudging(int standing, Instant now) {
        require(SelectionState.OPEN);
        if (!WorkingCalendar.dayOf(now).isAfter(closesOn)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NOMINATIONS_RUN, closesOn + "");
        }
        if (standing == 0) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NO_CANDIDATES);
        }
        moveTo(SelectionState.JUDGING, now);
    }

    /** Somebody who cannot judge any more; their sheets count no longer. */
    void releaseJudge(UUID staffId, Instant now) {
        require(SelectionState.JUDGING);
        if (!hasJudge(staffId)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NOT_JUDGE);
        }
        if (judges.length == 1) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_LAST_JUDGE);
        }
        judges = judges().stream().filter(it -> !it.equals(staffId)).toArray(UUID[]::new);
        changedAt = now;
    }

    /**
     * The result hangs out from today; the first day is not counted.
     *
     * @param workingDays it hangs
     */
    void putOnNotice(WorkingCalendar calendar, int workingDays, Instant now) {
        require(SelectionState.JUDGING);
        if (!withNotice) {
            throw notPossible();
        }
        noticeFrom = WorkingCalendar.dayOf(now);
        noticeUntil = calendar.workingDayAfter(noticeFrom, workingDays);
        moveTo(SelectionState.NOTICE, now);
    }

    /** Objections are taken while the notice hangs, its last day too. */
    void object(Instant now) {
        require(SelectionState.NOTICE);
        if (WorkingCalendar.dayOf(now).isAfter(noticeUntil)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NOTICE_OVER, noticeUntil + "");
        }
        changedAt = now;
    }

    void rule(Instant now) {
        require(SelectionState.NOTICE);
        changedAt = now;
    }

    /**
     * After the judging, or once the notice hung its whole time and every objection is ruled on.
     */
    void award(boolean objectionOpen, Instant now) {
        require(withNotice ? SelectionState.NOTICE : SelectionState.JUDGING);
        LocalDate today = WorkingCalendar.dayOf(now);
        if (withNotice && !today.isAfter(noticeUntil)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_NOTICE_RUNNING, noticeUntil + "");
        }
        if (objectionOpen) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_OBJECTION_OPEN);
        }
        awardedOn = today;
        moveTo(SelectionState.AWARDED, now);
    }

    void cancel(Instant now) {
        require(
                SelectionState.DRAFT,
                SelectionState.OPEN,
                SelectionState.JUDGING,
                SelectionState.NOTICE);
        moveTo(SelectionState.CANCELLED, now);
    }

    /** Something of it changed that is kept elsewhere: who saw it before looks again. */
    void touch(Instant now) {
        changedAt = now;
    }

    boolean hasJudge(UUID staffId) {
        return List.of(judges).contains(staffId);
    }

    private void require(SelectionState... possible) {
        if (!List.of(possible).contains(state)) {
            throw notPossible();
        }
    }

    private static Refusal notPossible() {
        return new Refusal(PublicityCode.PUBLICITY_SELECTION_ACT_NOT_POSSIBLE);
    }

    private void moveTo(SelectionState next, Instant now) {
        state = next;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    HonourKind honours() {
        return honours;
    }

    String intro() {
        return intro;
    }

    UUID activityId() {
        return activityId;
    }

    List<Criterion> criteria() {
        return IntStream.range(0, criteria.length)
                .mapToObj(it -> new Criterion(criteria[it], points[it]))
                .toList();
    }

    List<Grade> grades() {
        return IntStream.range(0, grades.length)
                .mapToObj(it -> new Grade(grades[it], places[it]))
                .toList();
    }

    List<UUID> judges() {
        return List.of(judges);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    boolean isWithNotice() {
        return withNotice;
    }

    SelectionState state() {
        return state;
    }

    LocalDate noticeFrom() {
        return noticeFrom;
    }

    LocalDate noticeUntil() {
        return noticeUntil;
    }

    LocalDate awardedOn() {
        return awardedOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
