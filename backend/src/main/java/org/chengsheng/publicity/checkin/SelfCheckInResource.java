package org.chengsheng.publicity.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Citizens check in by themselves, with the pass of somebody in front of the screen. */
@Path("/api/citizen/sign-ups/{number}/check-ins")
@WithoutCookie
@PermitAll
public class SelfCheckInResource {

    private final LetIn letIn;
    private final CitizenCaller citizen;

    SelfCheckInResource(LetIn letIn, CitizenCaller citizen) {
        this.letIn = letIn;
        this.citizen = citizen;
    }

    record ShownPass(
            @NotNull(message = "{checkIn.code}") @Size(max = 60, message = "{checkIn.code}")
                    String pass) {}

    /** The sign-up that is checked in; its page shows the rest. */
    record SelfCheckedIn(String number) {}

    @POST
    @Operation(operationId = "checkInMyself", summary = "自助签到")
    @Refuses({
        "PUBLICITY_CHECKIN_CODE_OLD",
        "PUBLICITY_CHECKIN_NOT_OPEN",
        "PUBLICITY_CHECKIN_NO_PLACE",
        "PUBLICITY_CHECKIN_TWICE",
        "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE",
        "PUBLICITY_SIGNUP_NOT_FOUND"
    })
    public SelfCheckedIn self(
            @PathParam("number") String number, @Valid @NotNull ShownPass request) {
        letIn.self(number, request.pass(), citizen.holder());
        return new SelfCheckedIn(number);
    }
}
