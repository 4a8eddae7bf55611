package org.chengsheng.publicity.activity;

import static org.chengsheng.publicity.activity.ActivityState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of an activity as rows (domain.md 4.1). */
public final class ActivityLifecycle {

    /** Who may do a step; a step the time may do as well has {@code byTime}. */
    public enum Who {
        /** 宣传干事; 通讯员 and 单位负责人 for the own unit. */
        PREPARER,
        /** 宣传干事; 单位负责人 for the own unit. */
        PUBLISHER,
        /** By the budget, never the author ({@link ApprovalPolicy}). */
        APPROVER
    }

    /**
     * One permitted step.
     *
     * @param from states it starts in; empty for the birth of an activity
     * @param byTime a job does it when its moment has come
     */
    public record Step(
            ActivityAct act, Set<ActivityState> from, ActivityState to, Who who, boolean byTime) {}

    /** Citizens know of it. */
    public static final Set<ActivityState> PUBLIC =
            EnumSet.of(PUBLISHED, SIGNUP_CLOSED, POSTPONED, ONGOING, ENDED, EVALUATED, CLOSED);

    /** What was planned may still be changed. */
    public static final Set<ActivityState> EDITABLE = EnumSet.of(DRAFT, REJECTED);

    /** What is done, spent and answered may be noted. */
    public static final Set<ActivityState> NOTED =
            EnumSet.of(APPROVED, PUBLISHED, SIGNUP_CLOSED, POSTPONED, ONGOING, ENDED, EVALUATED);

    private static final List<Step> ROWS =
            List.of(
                    step(ActivityAct.CREATE, EnumSet.noneOf(ActivityState.class), DRAFT),
                    step(ActivityAct.SUBMIT, EnumSet.of(DRAFT, REJECTED), PENDING_APPROVAL),
                    step(ActivityAct.TAKE_BACK, EnumSet.of(PENDING_APPROVAL, APPROVED), DRAFT),
                    by(Who.APPROVER, ActivityAct.APPROVE, EnumSet.of(PENDING_APPROVAL), APPROVED),
                    by(Who.APPROVER, ActivityAct.REJECT, EnumSet.of(PENDING_APPROVAL), REJECTED),
                    by(Who.PUBLISHER, ActivityAct.PUBLISH, EnumSet.of(APPROVED), PUBLISHED),
                    timed(
                            Who.PUBLISHER,
                            ActivityAct.CLOSE_SIGNUP,
                            EnumSet.of(PUBLISHED),
                            SIGNUP_CLOSED),
                    by(
                            Who.PUBLISHER,
                            ActivityAct.POSTPONE,
                            EnumSet.of(PUBLISHED, SIGNUP_CLOSED, POSTPONED),
                            POSTPONED),
                    by(Who.PUBLISHER, ActivityAct.RESUME, EnumSet.of(POSTPONED), PUBLISHED),
                    step(
                            ActivityAct.CANCEL,
                            EnumSet.of(DRAFT, REJECTED, PENDING_APPROVAL, APPROVED),
                            CANCELLED),
                    by(
                            Who.PUBLISHER,
                            ActivityAct.CANCEL,
                            EnumSet.of(PUBLISHED, SIGNUP_CLOSED, POSTPONED),
                            CANCELLED),
                    timed(
                            Who.PREPARER,
                            ActivityAct.BEGIN,
                            EnumSet.of(PUBLISHED, SIGNUP_CLOSED, POSTPONED),
                            ONGOING),
                    timed(Who.PREPARER, ActivityAct.END, EnumSet.of(ONGOING), ENDED),
                    step(ActivityAct.EVALUATE, EnumSet.of(ENDED), EVALUATED),
                    by(Who.PUBLISHER, ActivityAct.CLOSE, EnumSet.of(EVALUATED), CLOSED));

    private ActivityLifecycle() {}

    public static List<Step> rows() {
        return ROWS;
    }

    /** The row of an act in a state, if the table has one. */
    public static Optional<Step> row(ActivityAct act, ActivityState from) {
        return ROWS.stream()
                .filter(row -> row.act() == act)
                .filter(row -> from == null ? row.from().isEmpty() : row.from().contains(from))
                .findFirst();
    }

    private static Step step(ActivityAct act, Set<ActivityState> from, ActivityState to) {
        return by(Who.PREPARER, act, from, to);
    }

    private static Step by(Who who, ActivityAct act, Set<ActivityState> from, ActivityState to) {
        return new Step(act, from, to, who, false);
    }

    private static Step timed(Who who, ActivityAct act, Set<ActivityState> from, ActivityState to) {
        return new Step(act, from, to, who, true);
    }
}
