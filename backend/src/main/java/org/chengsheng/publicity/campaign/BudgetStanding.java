package org.chengsheng.publicity.campaign;

import java.util.List;

/**
 * How a budget line stands, in 分. Each figure holds the one after it: what is wanted with the
 * drafts, what approved activities bind, what is spent.
 *
 * @param planned bound, and the budgets of drafts and of what waits for approval
 * @param committed of an approved activity its budget, or what it has cost where that is more; what
 *     it has cost, once it is evaluated or cancelled
 * @param spent what was noted as spent
 * @param over how much more is bound than there is, else 0
 */
record BudgetStanding(long planned, long committed, long spent, long over, BudgetWarning warning) {

    /** 超支提醒: a warning, never a refusal. */
    enum BudgetWarning {
        NONE,
        /** The drafts do not fit in any more. */
        SHORT,
        /** More is bound than there is. */
        OVERDRAWN
    }

    static BudgetStanding of(long amount, List<StateSum> sums) {
        long spent = sums.stream().mapToLong(StateSum::actual).sum();
        long committed = sums.stream().mapToLong(BudgetStanding::bound).sum();
        long planned = committed + sums.stream().mapToLong(BudgetStanding::wanted).sum();
        return new BudgetStanding(
                planned,
                committed,
                spent,
                Math.max(0, committed - amount),
                warning(amount, planned, committed));
    }

    private static BudgetWarning warning(long amount, long planned, long committed) {
        if (committed > amount) {
            return BudgetWarning.OVERDRAWN;
        }
        return planned > amount ? BudgetWarning.SHORT : BudgetWarning.NONE;
    }

    private static long bound(StateSum sum) {
        return switch (sum.state()) {
            case APPROVED, PUBLISHED, SIGNUP_CLOSED, POSTPONED, ONGOING, ENDED -> sum.higher();
            case DRAFT, PENDING_APPROVAL, REJECTED, EVALUATED, CLOSED, CANCELLED -> sum.actual();
        };
    }

    /** What is refused wants nothing until it is a draft again. */
    private static long wanted(StateSum sum) {
        return switch (sum.state()) {
            case DRAFT, PENDING_APPROVAL -> Math.max(0, sum.planned() - sum.actual());
            default -> 0;
        };
    }
}
