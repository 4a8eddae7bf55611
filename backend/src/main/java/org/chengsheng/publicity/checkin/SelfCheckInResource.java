package org.chengsheng.publicity.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.ratelimit.RateLimits.Limit;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Citizens check in by themselves: the code of the screen gives a pass, the pass checks in. */
@Path("/api/citizen")
@WithoutCookie
@PermitAll
public class SelfCheckInResource {

    private final Activities activities;
    private final RotatingCode rotating;
    private final LetIn letIn;
    private final RateLimits limits;
    private final Settings settings;
    private final CitizenCaller citizen;
    private final Caller caller;
    private final Clock clock;

    SelfCheckInResource(
            Activities activities,
            RotatingCode rotating,
            LetIn letIn,
            RateLimits limits,
            Settings settings,
            CitizenCaller citizen,
            Caller caller,
            Clock clock) {
        this.activities = activities;
        this.rotating = rotating;
        this.letIn = letIn;
        this.limits = limits;
        this.settings = settings;
        this.citizen = citizen;
        this.caller = caller;
        this.clock = clock;
    }

    record ShownCode(
            @NotNull(message = "{checkIn.code}") @Size(max = 40, message = "{checkIn.code}")
                    String code) {}

    record ShownPass(
            @NotNull(message = "{checkIn.code}") @Size(max = 60, message = "{checkIn.code}")
                    String pass) {}

    /** Worth ten minutes. */
    record EntrancePass(String pass, Instant validUntil) {}

    /** The sign-up that is checked in; its page shows the rest. */
    record SelfCheckedIn(String number) {}

    @POST
    @Path("/activities/{number}/entrance-passes")
    @Operation(operationId = "takeEntrancePass", summary = "用现场签到码换签到凭证")
    @Refuses({
        "PLATFORM_RATE_LIMITED",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_CHECKIN_CODE_OLD"
    })
    public EntrancePass pass(
            @PathParam("number") String number, @Valid @NotNull ShownCode request) {
        int most = settings.number("limit.checkin-address");
        limits.take(new Limit("checkin-address", most, Duration.ofHours(1)), caller.address());
        Activity activity =
                activities
                        .byNumber(number)
                        .filter(Activity::isPublic)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
        Instant now = clock.instant();
        if (!rotating.isFresh(activity.id(), request.code(), now)) {
            throw new Refusal(PublicityCode.PUBLICITY_CHECKIN_CODE_OLD);
        }
        return new EntrancePass(
                rotating.pass(activity.id(), now), now.plus(RotatingCode.PASS_LIFE));
    }

    @POST
    @Path("/sign-ups/{number}/check-ins")
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
