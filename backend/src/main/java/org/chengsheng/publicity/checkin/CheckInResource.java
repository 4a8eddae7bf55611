package org.chengsheng.publicity.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.checkin.DeskSignUps.DeskCounts;
import org.chengsheng.publicity.checkin.DeskSignUps.DeskSignUp;
import org.chengsheng.publicity.checkin.DeskSignUps.EntranceCode;
import org.chengsheng.publicity.signup.SignUpState;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The desk at the entrance: who signed up, who is there. */
@Path("/api/console/publicity/activities/{number}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
@Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND", "PUBLICITY_ACTIVITY_NOT_YOURS"})
public class CheckInResource {
    private final DeskSignUps signUps;
    private final SignUpSheet sheet;
    private final LetIn letIn;
    private final Caller caller;

    /**
     * Who is looked for.
     *
     * @param q a number, the last four digits of a phone, a whole phone or a whole name
     * @param state null for all
     */
    public record SignUpSearch(
            @NotBlank(message = "{signUp.query}") @Size(max = 40, message = "{signUp.query}")
                    String q,
            SignUpState state,
            @Size(max = 200) String cursor) {}

    CheckInResource(DeskSignUps signUps, SignUpSheet sheet, LetIn letIn, Caller caller) {
        this.signUps = signUps;
        this.sheet = sheet;
        this.letIn = letIn;
        this.caller = caller;
    }

    @GET
    @Path("/desk")
    @Operation(operationId = "showCheckInDesk", summary = "签到台：人数")
    public DeskCounts counts(@PathParam("number") String number) {
        return signUps.counts(number, caller.staff());
    }

    @GET
    @Path("/sign-ups")
    @Operation(operationId = "listSignUps", summary = "报名名单")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<DeskSignUp> list(
            @PathParam("number") String number,
            @QueryParam("state") SignUpState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return signUps.list(number, null, state, limit, cursor, caller.staff());
    }

    /** Names and phones are searched for in a body, because addresses are kept in logs. */
    @POST
    @Path("/sign-up-searches")
    @Operation(operationId = "searchSignUps", summary = "查找报名（姓名、手机、编号）")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<DeskSignUp> search(
            @PathParam("number") String number, @Valid @NotNull SignUpSearch wanted) {
        return signUps.list(
                number,
                wanted.q(),
                wanted.state(),
                Slice.DEFAULT_LIMIT,
                wanted.cursor(),
                caller.staff());
    }

    @GET
    @Path("/sign-up-sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "signUpSheet", summary = "导出报名名单（.xlsx）")
    public Response sheet(@PathParam("number") String number) {
        Activity activity = signUps.find(number, caller.staff());
        return Download.of(
                sheet.of(activity, caller.staff()),
                Messages.text("signUp.sheet.file", activity.title()));
    }

    @GET
    @Path("/entrance-code")
    @Operation(operationId = "showEntranceCode", summary = "现场签到码（30 秒一换）")
    @Refuses({"PUBLICITY_CHECKIN_NOT_OPEN"})
    public EntranceCode code(@PathParam("number") String number) {
        return signUps.code(number, caller.staff());
    }

    @POST
    @Path("/check-ins")
    @Operation(operationId = "checkIn", summary = "签到")
    @Refuses({
        "PUBLICITY_CHECKIN_ENTRY_WRONG",
        "PUBLICITY_CHECKIN_NOT_OPEN",
        "PUBLICITY_CHECKIN_NO_PLACE",
        "PUBLICITY_CHECKIN_TWICE",
        "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE"
    })
    public DeskSignUp checkIn(
            @PathParam("number") String number, @Valid @NotNull LetIn.Scan request) {
        return signUps.row(letIn.scan(number, request, caller.staff()));
    }

    @POST
    @Path("/walk-ins")
    @Operation(operationId = "countWalkIns", summary = "登记未报名到场人数")
    @Refuses({"PUBLICITY_CHECKIN_NOT_OPEN", "PUBLICITY_WALK_INS_FEWER"})
    public DeskCounts walkIns(
            @PathParam("number") String number, @Valid @NotNull LetIn.WalkIns request) {
        letIn.walkIns(number, request, caller.staff());
        return signUps.counts(number, caller.staff());
    }
}
