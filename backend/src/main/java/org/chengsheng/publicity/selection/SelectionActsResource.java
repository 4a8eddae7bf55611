package org.chengsheng.publicity.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.selection.HearObjections.SelectionObjectionEntry;
import org.chengsheng.publicity.selection.HearObjections.SelectionRuling;
import org.chengsheng.publicity.selection.JudgeCandidates.TieDecision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way of a selection; each step is answered with it after the step. */
@Path("/api/console/publicity/selections/{id}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER})
@Refuses({
    "PLATFORM_STALE_VERSION",
    "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
    "PUBLICITY_SELECTION_NOT_FOUND"
})
public class SelectionActsResource {

    private final RunSelection run;
    private final JudgeCandidates judge;
    private final HearObjections hear;
    private final Caller caller;

    SelectionActsResource(
            RunSelection run, JudgeCandidates judge, HearObjections hear, Caller caller) {
        this.run = run;
        this.judge = judge;
        this.hear = hear;
        this.caller = caller;
    }

    /** A step that needs nothing else. */
    public record SelectionStep(int version) {}

    /** A step with its reason. */
    public record SelectionStatement(
            int version,
            @NotBlank(message = "{selection.text}") @Size(max = 1000, message = "{selection.text}")
                    String text) {}

    @POST
    @Path("/openings")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "openSelection", summary = "发布评选")
    public SelectionDetail open(@PathParam("id") UUID id, @Valid @NotNull SelectionStep body) {
        return run.open(id, body.version(), caller.staff());
    }

    @POST
    @Path("/judgings")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "beginJudging", summary = "开始评审")
    @Refuses({"PUBLICITY_SELECTION_NOMINATIONS_RUN", "PUBLICITY_SELECTION_NO_CANDIDATES"})
    public SelectionDetail beginJudging(
            @PathParam("id") UUID id, @Valid @NotNull SelectionStep body) {
        return run.beginJudging(id, body.version(), caller.staff());
    }

    @POST
    @Path("/judges/{judgeId}/releases")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "releaseJudge", summary = "评委退出")
    @Refuses({"PUBLICITY_SELECTION_LAST_JUDGE", "PUBLICITY_SELECTION_NOT_JUDGE"})
    public SelectionDetail releaseJudge(
            @PathParam("id") UUID id,
            @PathParam("judgeId") UUID judgeId,
            @Valid @NotNull SelectionStatement body) {
        return run.releaseJudge(id, judgeId, body.version(), body.text(), caller.staff());
    }

    @POST
    @Path("/tie-decisions")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "decideTie", summary = "裁定并列")
    @Refuses({"PUBLICITY_SELECTION_TIE_WRONG"})
    public SelectionDetail decideTie(@PathParam("id") UUID id, @Valid @NotNull TieDecision body) {
        return judge.decideTie(id, body, caller.staff());
    }

    @POST
    @Path("/notices")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "putSelectionOnNotice", summary = "公示结果")
    @Refuses({
        "PUBLICITY_SELECTION_CONSENT_MISSING",
        "PUBLICITY_SELECTION_SHEETS_MISSING",
        "PUBLICITY_SELECTION_TIE_OPEN"
    })
    public SelectionDetail putOnNotice(
            @PathParam("id") UUID id, @Valid @NotNull SelectionStep body) {
        return run.putOnNotice(id, body.version(), caller.staff());
    }

    @POST
    @Path("/objections")
    @Operation(operationId = "objectToCandidate", summary = "登记对评选结果的异议")
    @Refuses({"PUBLICITY_SELECTION_CANDIDATE_UNKNOWN", "PUBLICITY_SELECTION_NOTICE_OVER"})
    public SelectionDetail object(
            @PathParam("id") UUID id, @Valid @NotNull SelectionObjectionEntry body) {
        return hear.object(id, body, caller.staff());
    }

    @POST
    @Path("/rulings")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "ruleOnSelectionObjection", summary = "裁定对评选结果的异议")
    @Refuses({
        "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN",
        "PUBLICITY_SELECTION_OBJECTION_RULED",
        "PUBLICITY_SELECTION_OBJECTION_UNKNOWN"
    })
    public SelectionDetail rule(@PathParam("id") UUID id, @Valid @NotNull SelectionRuling body) {
        return hear.rule(id, body, caller.staff());
    }

    @POST
    @Path("/awards")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "awardSelection", summary = "授予荣誉，编发证书")
    @Refuses({
        "PUBLICITY_SELECTION_CONSENT_MISSING",
        "PUBLICITY_SELECTION_NOTICE_RUNNING",
        "PUBLICITY_SELECTION_OBJECTION_OPEN",
        "PUBLICITY_SELECTION_SHEETS_MISSING",
        "PUBLICITY_SELECTION_TIE_OPEN"
    })
    public SelectionDetail award(@PathParam("id") UUID id, @Valid @NotNull SelectionStep body) {
        return run.award(id, body.version(), caller.staff());
    }

    @POST
    @Path("/cancellations")
    @Operation(operationId = "cancelSelection", summary = "取消评选")
    public SelectionDetail cancel(
            @PathParam("id") UUID id, @Valid @NotNull SelectionStatement body) {
        return run.cancel(id, body.version(), body.text(), caller.staff());
    }
}
