package org.chengsheng.voice.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.acts.StaffActs;
import org.chengsheng.voice.note.WriteNote;

/**
 * Does prepared steps to a ticket, all or none. The preview does them too and takes them back, so
 * that it can neither promise nor deny what the acts themselves would not.
 */
@ApplicationScoped
class DoSteps {

    private final StaffActs acts;
    private final WriteNote writeNote;

    DoSteps(StaffActs acts, WriteNote writeNote) {
        this.acts = acts;
        this.writeNote = writeNote;
    }

    /**
     * How a step went, or would go.
     *
     * @param code of the refusal; null when it is possible
     */
    record StepOutcome(
            Step.What what, String label, boolean possible, String code, String reason) {}

    /** The version of the ticket afterwards. */
    @Transactional
    int run(List<Step> steps, String number, int version, StaffMember staff) {
        int current = version;
        for (Step step : steps) {
            current = step(step, number, current, staff);
        }
        return current;
    }

    /** The first step that is refused is the last one told: those after it depend on it. */
    List<StepOutcome> preview(List<Step> steps, String number, int version, StaffMember staff) {
        List<StepOutcome> outcomes = new ArrayList<>();
        Rehearsal.of(() -> tryAll(steps, number, version, staff, outcomes));
        return outcomes;
    }

    private void tryAll(
            List<Step> steps,
            String number,
            int version,
            StaffMember staff,
            List<StepOutcome> outcomes) {
        int current = version;
        for (Step step : steps) {
            try {
                current = step(step, number, current, staff);
                outcomes.add(outcome(step, null));
            } catch (Refusal refusal) {
                outcomes.add(outcome(step, refusal));
                return;
            }
        }
    }

    private int step(Step step, String number, int version, StaffMember staff) {
        step.require();
        if (step.what().act() == null) {
            writeNote.write(number, step.note(), staff);
            return version;
        }
        return acts.run(step.what().act(), number, version, step.words(), staff).version();
    }

    private static StepOutcome outcome(Step step, Refusal refusal) {
        return new StepOutcome(
                step.what(),
                step.what().label(),
                refusal == null,
                refusal == null ? null : refusal.code().name(),
                refusal == null ? null : refusal.sentence());
    }
}
