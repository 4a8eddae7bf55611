package org.chengsheng.voice.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.acts.StaffActs;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.note.WriteNote;
import org.chengsheng.voice.template.FillTemplates;
import org.chengsheng.voice.ticket.Ticket;

/**
 * Does prepared steps to a ticket, all or none. The preview does them too and takes them back, so
 * that it can neither promise nor deny what the acts themselves would not.
 */
@ApplicationScoped
class DoSteps {

    private final StaffActs acts;
    private final WriteNote writeNote;
    private final FillTemplates fillTemplates;
    private final Categories categories;
    private final Directory directory;

    DoSteps(
            StaffActs acts,
            WriteNote writeNote,
            FillTemplates fillTemplates,
            Categories categories,
            Directory directory) {
        this.acts = acts;
        this.writeNote = writeNote;
        this.fillTemplates = fillTemplates;
        this.categories = categories;
        this.directory = directory;
    }

    /**
     * How a step went, or would go.
     *
     * @param category the step gives to the ticket, null when it keeps the one it has
     * @param urgent it is accepted as urgent
     * @param unit the step hands it to, or null
     * @param note with the data of the ticket in place; as it was prepared when the step is refused
     * @param code of the refusal; null when it is possible
     */
    record StepOutcome(
            Step.What what,
            String label,
            String category,
            boolean urgent,
            String unit,
            String note,
            boolean possible,
            String code,
            String reason) {

        private StepOutcome done(String said) {
            return new StepOutcome(what, label, category, urgent, unit, said, true, null, null);
        }

        private StepOutcome refused(Refusal why) {
            return new StepOutcome(
                    what,
                    label,
                    category,
                    urgent,
                    unit,
                    note,
                    false,
                    why.code().name(),
                    why.sentence());
        }
    }

    private record Done(int version, String note) {}

    /** The version of the ticket afterwards. */
    @Transactional
    int run(List<Step> steps, String number, int version, StaffMember staff) {
        int current = version;
        for (Step step : steps) {
            current = step(step, number, current, staff).version();
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
            StepOutcome told = prepared(step);
            try {
                Done done = step(step, number, current, staff);
                outcomes.add(told.done(done.note()));
                current = done.version();
            } catch (Refusal refusal) {
                outcomes.add(told.refused(refusal));
                return;
            }
        }
    }

    private Done step(Step step, String number, int version, StaffMember staff) {
        step.require();
        String note = step.note() == null ? null : fillTemplates.whole(step.note(), number, staff);
        if (step.what().act() == null) {
            writeNote.write(number, note, staff);
            return new Done(version, note);
        }
        Ticket done = acts.run(step.what().act(), number, version, step.words(note), staff);
        return new Done(done.version(), note);
    }

    private StepOutcome prepared(Step step) {
        UUID unit = step.unitId();
        return new StepOutcome(
                step.what(),
                step.what().label(),
                categories.find(step.categoryCode()).map(Category::name).orElse(null),
                step.urgent(),
                unit == null ? null : directory.namesOf(Set.of(unit)).get(unit),
                step.note(),
                true,
                null,
                null);
    }
}
