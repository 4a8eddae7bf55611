package org.chengsheng.voice.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.macro.DoSteps.StepOutcome;
import org.chengsheng.voice.template.Keeping;
import org.chengsheng.voice.ticket.Ticket;

/** Several acts with one click: shown first, then done in one transaction. */
@ApplicationScoped
class RunMacro {

    private final Macros macros;
    private final DoSteps doSteps;
    private final TicketSight sight;

    RunMacro(Macros macros, DoSteps doSteps, TicketSight sight) {
        this.macros = macros;
        this.doSteps = doSteps;
        this.sight = sight;
    }

    /** A macro that can be chosen for a ticket. */
    record FittingMacro(UUID id, String title, List<String> steps) {}

    record MacroOrder(int version, @NotNull(message = "{macro.choose}") UUID macroId) {}

    @Transactional
    List<FittingMacro> fitting(String number, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        return macros.of(staff.unitId(), KeepMacros.MOST).stream()
                .filter(macro -> macro.fits(ticket))
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
