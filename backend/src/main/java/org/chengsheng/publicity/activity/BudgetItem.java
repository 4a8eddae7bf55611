package org.chengsheng.publicity.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chengsheng.publicity.Words;

/**
 * 预算的一项 (M-027), in 分.
 *
 * @param actual what it cost, or null before it is known
 * @param voucher number of the paper that proves it
 */
public record BudgetItem(
        @NotNull(message = "{plan.kind}") BudgetKind kind,
        @NotBlank(message = "{plan.text}") @Size(max = 60, message = "{plan.text}") String name,
        @Min(value = 0, message = "{plan.money}")
                @Max(value = BudgetItem.MOST, message = "{plan.money}")
                long planned,
        @Min(value = 0, message = "{plan.money}")
                @Max(value = BudgetItem.MOST, message = "{plan.money}")
                Long actual,
        @Size(max = 60, message = "{plan.text}") String voucher) {

    /** A hundred million yuan: more is a slip of the pen. */
    public static final long MOST = 10_000_000_000L;

    public BudgetItem {
        name = Words.orNull(name);
        voucher = Words.orNull(voucher);
    }

    BudgetItem asApproved() {
        return new BudgetItem(kind, name, planned, null, null);
    }

    /** 预算的种类. */
    public enum BudgetKind {
        SLOGAN,
        MATERIAL,
        VENUE,
        PROP,
        PRIZE,
        TRANSPORT,
        OTHER
    }
}
