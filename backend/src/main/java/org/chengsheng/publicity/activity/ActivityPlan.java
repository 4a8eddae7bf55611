package org.chengsheng.publicity.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chengsheng.publicity.Words;

/**
 * The parts of a plan (M-026) besides theme, time, place and audience: written and read whole. What
 * is noted while the work is done (who is done, what was spent, who answered) stays open after the
 * approval; the rest is what was approved.
 *
 * @param goals 目标
 * @param items 内容
 * @param duties 组织及分工 (M-007)
 * @param budget 预算 (M-027)
 * @param statedTotal 分: the total a paper states, kept as it is (Caution 2)
 * @param resources 保障 (M-041)
 * @param attachments 附件 (M-032)
 * @param evaluation 效果评估: how it will be judged
 * @param followUps 后期工作
 * @param roster M-039, or null
 * @param meeting M-040, or null
 * @param media M-033, or null
 */
public record ActivityPlan(
        @Size(max = 20, message = "{plan.rows}")
                List<
                                @NotBlank(message = "{plan.text}")
                                @Size(max = 200, message = "{plan.text}") String>
                        goals,
        @Size(max = 30, message = "{plan.rows}") List<@NotNull @Valid PlanItem> items,
        @Size(max = 50, message = "{plan.rows}") List<@NotNull @Valid Duty> duties,
        @Size(max = 50, message = "{plan.rows}") List<@NotNull @Valid BudgetItem> budget,
        @Min(value = 0, message = "{plan.money}")
                @Max(value = BudgetItem.MOST, message = "{plan.money}")
                Long statedTotal,
        @Size(max = 50, message = "{plan.rows}") List<@NotNull @Valid ResourceItem> resources,
        @Size(max = 10, message = "{plan.rows}") List<@NotNull @Valid PlanAttachment> attachments,
        @Size(max = 2000, message = "{plan.text}") String evaluation,
        @Size(max = 20, message = "{plan.rows}") List<@NotNull @Valid FollowUp> followUps,
        @Valid OutreachRoster roster,
        @Valid StakeholderMeeting meeting,
        @Valid MediaParts media) {

    public static final ActivityPlan EMPTY =
            new ActivityPlan(
                    null, null, null, null, null, null, null, null, null, null, null, null);

    public ActivityPlan {
        goals = Rows.of(goals).stream().map(Words::orNull).toList();
        items = Rows.of(items);
        duties = Rows.of(duties);
        budget = Rows.of(budget);
        resources = Rows.of(resources);
        attachments = Rows.of(attachments);
        evaluation = Words.orNull(evaluation);
        followUps = Rows.of(followUps);
    }

    /** 活动内容的一项 (M-031). */
    public record PlanItem(
            @NotNull(message = "{plan.kind}") ItemKind kind,
            @NotBlank(message = "{plan.text}") @Size(max = 100, message = "{plan.text}")
                    String title,
            @Size(max = 1000, message = "{plan.text}") String detail) {

        public PlanItem {
            title = Words.orNull(title);
            detail = Words.orNull(detail);
        }
    }

    /**
     * 分工的一行: who does what until when.
     *
     * @param unitId a unit of the bureau, or null for an outside body
     * @param outside the body outside, when no unit is named
     * @param owner who answers for it there
     */
    public record Duty(
            UUID unitId,
            @Size(max = 60, message = "{plan.text}") String outside,
            @NotBlank(message = "{plan.text}") @Size(max = 200, message = "{plan.text}")
                    String task,
            @Size(max = 60, message = "{plan.text}") String owner,
            LocalDate due,
            boolean done) {

        public Duty {
            outside = Words.orNull(outside);
            task = Words.orNull(task);
            owner = Words.orNull(owner);
        }

        private Duty later(long days) {
            return new Duty(unitId, outside, task, owner, ActivityPlan.later(due, days), false);
        }

        Duty asApproved() {
            return new Duty(unitId, outside, task, owner, due, false);
        }
    }

    /**
     * 保障清单的一行.
     *
     * @param ready it is there
     */
    public record ResourceItem(
            @NotNull(message = "{plan.kind}") ResourceKind kind,
            @NotBlank(message = "{plan.text}") @Size(max = 100, message = "{plan.text}")
                    String name,
            @Size(max = 60, message = "{plan.text}") String amount,
            boolean ready) {

        public ResourceItem {
            name = Words.orNull(name);
            amount = Words.orNull(amount);
        }

        ResourceItem asApproved() {
            return new ResourceItem(kind, name, amount, false);
        }
    }

    /** 附件: a paper prepared in advance, as text. */
    public record PlanAttachment(
            @NotNull(message = "{plan.kind}") AttachmentKind kind,
            @NotBlank(message = "{plan.text}") @Size(max = 100, message = "{plan.text}")
                    String title,
            @NotBlank(message = "{plan.text}") @Size(max = 20000, message = "{plan.text}")
                    String text) {

        public PlanAttachment {
            title = Words.orNull(title);
            text = Words.orNull(text);
        }
    }

    /** 后期工作的一行. */
    public record FollowUp(
            @NotBlank(message = "{plan.text}") @Size(max = 200, message = "{plan.text}")
                    String task,
            LocalDate due,
            boolean done) {

        public FollowUp {
            task = Words.orNull(task);
        }

        private FollowUp later(long days) {
            return new FollowUp(task, ActivityPlan.later(due, days), false);
        }
    }

    /** 活动内容的种类. */
    public enum ItemKind {
        SLOGAN,
        MATERIAL,
        LECTURE,
        DRILL,
        CONSULT_DESK,
        QUIZ,
        SELECTION,
        EXHIBITION,
        VISIT,
        OTHER
    }

    /** 保障的种类. */
    public enum ResourceKind {
        FUNDS,
        MATERIALS,
        EQUIPMENT,
        VEHICLE,
        PEOPLE
    }

    /** 附件的种类. */
    public enum AttachmentKind {
        /** 时间表. */
        SCHEDULE,
        /** 执行方案. */
        EXECUTION_PLAN,
        /** 宣传方案. */
        PUBLICITY_PLAN,
        /** 应急预案. */
        SAFETY_PLAN,
        OTHER
    }

    /** Sums of the budget items; what was not spent yet counts as nothing. */
    public Budget sums() {
        long planned = budget.stream().mapToLong(BudgetItem::planned).sum();
        long actual =
                budget.stream().mapToLong(item -> item.actual() == null ? 0 : item.actual()).sum();
        return new Budget(planned, actual, statedTotal);
    }

    /**
     * What an approver said yes to. Two plans that are equal in it differ only in what is noted
     * while the work is done.
     */
    ActivityPlan approved() {
        return new ActivityPlan(
                goals,
                items,
                each(duties, Duty::asApproved),
                each(budget, BudgetItem::asApproved),
                statedTotal,
                each(resources, ResourceItem::asApproved),
                List.of(),
                evaluation,
                List.of(),
                roster == null ? null : roster.asApproved(),
                null,
                null);
    }

    /**
     * The same plan for an activity so many days later: nothing is done, spent or answered yet, and
     * what is due moves along.
     */
    public ActivityPlan forAnotherDay(long days) {
        ActivityPlan fresh = approved();
        return new ActivityPlan(
                goals,
                items,
                each(fresh.duties, duty -> duty.later(days)),
                fresh.budget,
                statedTotal,
                fresh.resources,
                attachments,
                evaluation,
                each(followUps, task -> task.later(days)),
                fresh.roster,
                meeting == null ? null : new StakeholderMeeting(meeting.invited(), List.of()),
                media == null ? null : media.forAnotherDay(days));
    }

    static LocalDate later(LocalDate due, long days) {
        return due == null ? null : due.plusDays(days);
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> change) {
        return rows.stream().map(change).toList();
    }
}
