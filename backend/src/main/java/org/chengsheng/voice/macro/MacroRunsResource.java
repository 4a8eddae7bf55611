package org.chengsheng.voice.macro;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Macros on one ticket: what fits, what would happen, and the run. */
@Path("/api/console/tickets/{number}")
@RolesAllowed({
    Roles.ACCEPTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEAD,
    Roles.CHECKER,
    Roles.REVISITOR,
    Roles.SUPERVISOR,
    Roles.DISCIPLINE
})
public class MacroRunsResource {

    private final RunMacro runMacro;
    private final Caller caller;

    MacroRunsResource(RunMacro runMacro, Caller caller) {
        this.runMacro = runMacro;
        this.caller = caller;
    }

    public record FittingMacros(List<RunMacro.FittingMacro> items) {}

    public record MacroPreview(List<DoSteps.StepOutcome> steps, boolean possible) {}

    /** The ticket's version afterwards. */
    public record MacroDone(String number, int version) {}

    @GET
    @Path("/macros")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    @Operation(operationId = "fittingMacros", summary = "适用的宏")
    public FittingMacros fitting(@PathParam("number") String number) {
        return new FittingMacros(runMacro.fitting(number, caller.staff()));
    }

    @POST
    @Path("/macro-previews")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_ACT_NOT_YOURS",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_CO_UNIT_IS_LEAD",
        "VOICE_NOTHING_ASKED",
        "VOICE_OBJECTION_NEW_ACCEPTOR",
        "VOICE_REWORK_OTHER_HANDLER",
        "VOICE_SAME_PERSON",
        "VOICE_SECOND_PERSON_NEEDED",
        "VOICE_SUPERVISION_OPEN",
        "VOICE_TEMPLATE_NOT_FOUND",
        "VOICE_TEMPLATE_VARIABLE_MISSING",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN",
        "VOICE_TICKET_NOT_FOUND",
        "VOICE_URGE_TOO_SOON"
    })
    @Operation(operationId = "previewMacro", summary = "预览宏，不做任何改动")
    public MacroPreview preview(
            @PathParam("number") String number, @Valid @NotNull RunMacro.MacroOrder order) {
        List<DoSteps.StepOutcome> steps = runMacro.preview(number, order, caller.staff());
        return new MacroPreview(steps, steps.stream().allMatch(DoSteps.StepOutcome::possible));
    }

    @POST
    @Path("/macro-runs")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_ACT_NOT_YOURS",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_CO_UNIT_IS_LEAD",
        "VOICE_NOTHING_ASKED",
        "VOICE_OBJECTION_NEW_ACCEPTOR",
        "VOICE_REWORK_OTHER_HANDLER",
        "VOICE_SAME_PERSON",
        "VOICE_SECOND_PERSON_NEEDED",
        "VOICE_SUPERVISION_OPEN",
        "VOICE_TEMPLATE_NOT_FOUND",
        "VOICE_TEMPLATE_VARIABLE_MISSING",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN",
        "VOICE_TICKET_NOT_FOUND",
        "VOICE_URGE_TOO_SOON"
    })
    @Operation(operationId = "runMacro", summary = "执行宏，全部成功或全部不做")
    public MacroDone run(
            @PathParam("number") String number, @Valid @NotNull RunMacro.MacroOrder order) {
        return new MacroDone(number, runMacro.run(number, order, caller.staff()));
    }
}
