package org.chengsheng.publicity.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 预算 in 分.
 *
 * @param planned sum of the items
 * @param actual sum of what was spent
 * @param stated the total somebody wrote down, kept as it was; null where nobody did
 */
@Embeddable
public record Budget(
        @Column(name = "budget_planned") long planned,
        @Column(name = "budget_actual") long actual,
        @Column(name = "budget_stated") Long stated) {

    static final Budget NONE = new Budget(0, 0, null);

    /** Caution 2 of domain.md: the stated total is not what the items add up to. */
    public boolean differs() {
        return stated != null && stated != planned;
    }
}
