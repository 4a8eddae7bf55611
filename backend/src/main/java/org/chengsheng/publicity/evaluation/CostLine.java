package org.chengsheng.publicity.evaluation;

import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.BudgetItem;

/**
 * What one budget item cost, in 分.
 *
 * @param actual null: not known yet
 * @param over more than planned by so much, else 0
 */
public record CostLine(String kindLabel, String name, long planned, Long actual, long over) {

    static List<CostLine> of(ActivityPlan plan) {
        return plan.budget().stream().map(CostLine::of).toList();
    }

    private static CostLine of(BudgetItem item) {
        long over = item.actual() == null ? 0 : Math.max(0, item.actual() - item.planned());
        return new CostLine(
                Messages.label(item.kind()), item.name(), item.planned(), item.actual(), over);
    }

    /** Of each item it is known what it cost, be it nothing. */
    static void requireKnown(ActivityPlan plan) {
        List<String> open =
                plan.budget().stream()
                        .filter(item -> item.actual() == null)
                        .map(BudgetItem::name)
                        .toList();
        if (!open.isEmpty()) {
            throw new Refusal(PublicityCode.PUBLICITY_EVALUATION_COST_OPEN, String.join("、", open));
        }
    }
}
