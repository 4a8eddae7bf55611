package org.chengsheng.voice.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.Offers;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.macro.DoSteps.StepOutcome;
import org.chengsheng.voice.template.Keeping;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;

/** Several acts with one click: shown first, then done in one transaction. */
@ApplicationScoped
class RunMacro {

    private final Macros macros;
    private final DoSteps doSteps;
    private final TicketSight sight;
    private final Offers offers;

    RunMacro(Macros macros, DoSteps doSteps, TicketSight sight, Offers offers) {
        this.macros = macros;
        this.doSteps = doSteps;
        this.sight = sight;
        this.offers = offers;
    }

    /** A macro that can be chosen for a ticket. */
    record FittingMacro(UUID id, String title, List<String> steps) {}

    record MacroOrder(int version, @NotNull(message = "{macro.choose}") UUID macroId) {}

    @Transactional
    List<FittingMacro> fitting(String number, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        return macros.of(staff.unitId(), KeepMacros.MOST).stream()
                .filter(macro -> macro.fits(ticket) && isOffered(macro, ticket, staff))
                .map(macro -> macro.view(false))
                .map(
                        macro ->
                                new FittingMacro(
                                        macro.id(),
                                        macro.title(),
                                        macro.steps().stream()
                                                .map(step -> step.what().label())
                                                .toList()))
                .toList();
    }

    /**
     * All or nothing is done, so who cannot begin it now, or never does a later step, is spared it;
     * whether a later step will be refused for another reason is what the preview finds out.
     */
    private boolean isOffered(Macro macro, Ticket ticket, StaffMember staff) {
        List<Set<Act>> acts = macro.acts();
        return acts.isEmpty()
                || offers.now(acts.get(0), ticket, staff)
                        && acts.stream().allMatch(act -> offers.ever(act, ticket, staff));
    }

    List<StepOutcome> preview(String number, MacroOrder order, StaffMember staff) {
        return doSteps.preview(steps(number, order, staff), number, order.version(), staff);
    }

    @Transactional
    int run(String number, MacroOrder order, StaffMember staff) {
        return doSteps.run(steps(number, order, staff), number, order.version(), staff);
    }

    private List<Step> steps(String number, MacroOrder order, StaffMember staff) {
        sight.find(number, staff);
        return macros.findByIdOptional(order.macroId())
                .filter(Macro::isActive)
                .filter(macro -> Keeping.mayUse(staff, macro.unitId()))
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TEMPLATE_NOT_FOUND))
                .steps();
    }
}
