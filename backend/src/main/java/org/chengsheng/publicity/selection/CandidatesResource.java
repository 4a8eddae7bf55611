package org.chengsheng.publicity.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.selection.JudgeCandidates.MarkEntry;
import org.chengsheng.publicity.selection.NominateCandidate.CandidateContact;
import org.chengsheng.publicity.selection.NominateCandidate.ConsentEntry;
import org.chengsheng.publicity.selection.SelectionActsResource.SelectionStatement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who stands in a selection, and the judges' sheets. */
@Path("/api/console/publicity/selections/{id}/candidates")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
@Refuses({"PUBLICITY_SELECTION_NOT_FOUND"})
public class CandidatesResource {

    private final NominateCandidate nominate;
    private final JudgeCandidates judge;
    private final Caller caller;

    CandidatesResource(NominateCandidate nominate, JudgeCandidates judge, Caller caller) {
        this.nominate = nominate;
        this.judge = judge;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addCandidate", summary = "登记候选对象")
    @Refuses({
        "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
        "PUBLICITY_SELECTION_GUARDIAN_MISSING",
        "PUBLICITY_SELECTION_NOT_IN_PERIOD",
        "PUBLICITY_SELECTION_TOO_MANY_CANDIDATES"
    })
    public SelectionDetail add(@PathParam("id") UUID id, @Valid @NotNull CandidateEntry entry) {
        return nominate.add(id, entry, caller.staff());
    }

    @PUT
    @Path("/{candidateId}")
    @Operation(operationId = "changeCandidate", summary = "修改候选对象")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
        "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS",
        "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN",
        "PUBLICITY_SELECTION_GUARDIAN_MISSING"
    })
    public SelectionDetail change(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Valid @NotNull CandidateEntry entry) {
        return nominate.change(id, candidateId, entry, caller.staff());
    }

    @POST
    @Path("/{candidateId}/withdrawals")
    @Operation(operationId = "withdrawCandidate", summary = "候选对象退出")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
        "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS",
        "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN"
    })
    public SelectionDetail withdraw(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Valid @NotNull SelectionStatement body) {
        return nominate.withdraw(id, candidateId, body.version(), body.text(), caller.staff());
    }

    @PUT
    @Path("/{candidateId}/consent")
    @Operation(operationId = "setCandidateConsent", summary = "登记或撤回公开姓名的同意")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS",
        "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN",
        "PUBLICITY_SELECTION_GUARDIAN_MISSING"
    })
    public SelectionDetail agree(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Valid @NotNull ConsentEntry entry) {
        return nominate.agree(id, candidateId, entry, caller.staff());
    }

    @POST
    @Path("/{candidateId}/contact-views")
    @Operation(operationId = "viewCandidateContact", summary = "查看联系方式（记录在案）")
    @Refuses({"PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS", "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN"})
    public CandidateContact contact(
            @PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return nominate.contact(id, candidateId, caller.staff());
    }

    @PUT
    @Path("/{candidateId}/mark")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "markCandidate", summary = "评委打分或申请回避")
    @Refuses({
        "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
        "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN",
        "PUBLICITY_SELECTION_INTEREST_DECLARED",
        "PUBLICITY_SELECTION_NOT_JUDGE",
        "PUBLICITY_SELECTION_POINTS_WRONG"
    })
    public SelectionDetail mark(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Valid @NotNull MarkEntry entry) {
        return judge.mark(id, candidateId, entry, caller.staff());
    }
}
