package org.chengsheng.voice.discipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * What only those do who handle a complaint about staff: name the accused, see who is kept away and
 * who had seen it, ask units for facts, ask to see who complained, clear the wrongly accused.
 */
@Path("/api/console/tickets/{number}/isolation")
@RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
public class IsolationResource {

    private final MarkAccused markAccused;
    private final ReportRetaliation reportRetaliation;
    private final FactRequests factRequests;
    private final RevealRequests revealRequests;
    private final ClearWronglyAccused clear;
    private final ShowIsolation show;
    private final Caller caller;

    IsolationResource(
            MarkAccused markAccused,
            ReportRetaliation reportRetaliation,
            FactRequests factRequests,
            RevealRequests revealRequests,
            ClearWronglyAccused clear,
            ShowIsolation show,
            Caller caller) {
        this.markAccused = markAccused;
        this.reportRetaliation = reportRetaliation;
        this.factRequests = factRequests;
        this.revealRequests = revealRequests;
        this.clear = clear;
        this.show = show;
        this.caller = caller;
    }

    /** The requests of one ticket; there are few. */
    public record FactRequestList(List<FactRequests.FactRequest> items) {}

    /** Requests to see who complained; there are few. */
    public record RevealRequestList(List<RevealRequests.RevealRequest> items) {}

    @GET
    @Operation(operationId = "showIsolation", summary = "被反映对象与回避范围")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public IsolationView isolation(@PathParam("number") String number) {
        return show.of(number, caller.staff());
    }

    @POST
    @Path("/accused")
    @Operation(operationId = "addAccused", summary = "登记被反映的单位或人员")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_TICKET_NOT_FOUND"
    })
    public MarkAccused.Marked add(
            @PathParam("number") String number, @Valid @NotNull MarkAccused.NewAccused request) {
        return markAccused.add(number, request, caller.staff());
    }

    @POST
    @Path("/accused/{id}/withdrawals")
    @Operation(operationId = "withdrawAccused", summary = "更正：撤下被反映对象")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_TICKET_NOT_FOUND"
    })
    public MarkAccused.Marked withdraw(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @Valid @NotNull MarkAccused.Withdrawal request) {
        return markAccused.withdraw(number, id, request, caller.staff());
    }

    @POST
    @Path("/retaliation-notices")
    @Operation(operationId = "reportRetaliation", summary = "登记打击报复")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_NOT_ABOUT_STAFF",
        "VOICE_TICKET_NOT_FOUND"
    })
    public IsolationView retaliation(
            @PathParam("number") String number, @Valid @NotNull ReportRetaliation.Notice request) {
        reportRetaliation.handle(number, request, caller.staff());
        return show.of(number, caller.staff());
    }

    @GET
    @Path("/fact-requests")
    @Operation(operationId = "listFactRequestsOfTicket", summary = "这件诉求的协查函")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public FactRequestList facts(@PathParam("number") String number) {
        return new FactRequestList(factRequests.of(number, caller.staff()));
    }

    @POST
    @Path("/fact-requests")
    @Operation(operationId = "askFacts", summary = "发协查函")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "VOICE_FACT_REQUEST_QUOTES",
        "VOICE_ONLY_HANDED_OVER",
        "VOICE_TICKET_NOT_FOUND"
    })
    public FactRequestList askFacts(
            @PathParam("number") String number,
            @Valid @NotNull FactRequests.NewFactRequest request) {
        return new FactRequestList(factRequests.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/fact-requests/previews")
    @Operation(operationId = "previewFacts", summary = "预览协查函：单位会看到什么")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "VOICE_FACT_REQUEST_QUOTES",
        "VOICE_ONLY_HANDED_OVER",
        "VOICE_TICKET_NOT_FOUND"
    })
    public FactRequests.FactRequest previewFacts(
            @PathParam("number") String number,
            @Valid @NotNull FactRequests.NewFactRequest request) {
        return factRequests.preview(number, request, caller.staff());
    }

    @GET
    @Path("/reveal-requests")
    @Operation(operationId = "listRevealRequestsOfTicket", summary = "这件诉求的身份查看申请")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public RevealRequestList reveals(@PathParam("number") String number) {
        return new RevealRequestList(revealRequests.of(number, caller.staff()));
    }

    @POST
    @Path("/reveal-requests")
    @Operation(operationId = "askReveal", summary = "申请查看反映人身份")
    @Refuses({"VOICE_CONTACT_NONE", "VOICE_ONLY_HANDED_OVER", "VOICE_TICKET_NOT_FOUND"})
    public RevealRequestList askReveal(
            @PathParam("number") String number,
            @Valid @NotNull RevealRequests.NewRevealRequest request) {
        return new RevealRequestList(revealRequests.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/clarifications")
    @ResponseStatus(204)
    @Operation(operationId = "clearWronglyAccused", summary = "为被错告人员澄清")
    @Refuses({
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_FACT_REQUEST_QUOTES",
        "VOICE_NOT_UNFOUNDED",
        "VOICE_ONLY_HANDED_OVER",
        "VOICE_TICKET_NOT_FOUND"
    })
    public void clear(
            @PathParam("number") String number,
            @Valid @NotNull ClearWronglyAccused.NewClarification request) {
        clear.handle(number, request, caller.staff());
    }
}
