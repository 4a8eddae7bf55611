package org.chengsheng.voice.macro;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.macro.BulkResource.BulkOrder;
import org.chengsheng.voice.macro.BulkResource.Chosen;

/** The same step for many tickets, each in a transaction of its own: one refused stops no other. */
@ApplicationScoped
class DoForMany {

    private final DoSteps doSteps;

    DoForMany(DoSteps doSteps) {
        this.doSteps = doSteps;
    }

    /**
     * How it went, or would go, for one ticket.
     *
     * @param code of the refusal; null when it is possible or done
     * @param version of the ticket afterwards; as it was sent when refused or only previewed
     */
    record BulkOutcome(String number, boolean possible, String code, String reason, int version) {}

    List<BulkOutcome> preview(BulkOrder order, StaffMember staff) {
        return each(
                order,
                chosen -> {
                    Rehearsal.of(() -> run(order, chosen, staff));
                    return chosen.version();
                });
    }

    List<BulkOutcome> run(BulkOrder order, StaffMember staff) {
        return each(
                order,
                chosen -> QuarkusTransaction.requiringNew().call(() -> run(order, chosen, staff)));
    }

    private int run(BulkOrder order, Chosen chosen, StaffMember staff) {
        return doSteps.run(List.of(order.step()), chosen.number(), chosen.version(), staff);
    }

    private static List<BulkOutcome> each(BulkOrder order, ToIntFunction<Chosen> act) {
        order.step().require();
        return order.tickets().stream().map(chosen -> one(chosen, act)).toList();
    }

    private static BulkOutcome one(Chosen chosen, ToIntFunction<Chosen> act) {
        try {
            return new BulkOutcome(chosen.number(), true, null, null, act.applyAsInt(chosen));
        } catch (Refusal refusal) {
            return new BulkOutcome(
                    chosen.number(),
                    false,
                    refusal.code().name(),
                    refusal.sentence(),
                    chosen.version());
        }
    }
}
