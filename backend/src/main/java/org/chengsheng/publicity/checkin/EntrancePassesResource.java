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

/** The code of the screen at the entrance is changed for a pass. */
@Path("/api/citizen/activities/{number}/entrance-passes")
@WithoutCookie
@PermitAll
public class EntrancePassesResource {

    private final Activities activities;
    private final RotatingCode rotating;
    private final RateLimits limits;
    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    EntrancePassesResource(
            Activities activities,
            RotatingCode rotating,
            RateLimits limits,
            Settings settings,
            Caller caller,
            Clock clock) {
        this.activities = activities;
        this.rotating = rotating;
        this.limits = limits;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    record ShownCode(
            @NotNull(message = "{checkIn.code}") @Size(max = 40, message = "{checkIn.code}")
                    String code) {}

    /** Worth ten minutes. */
    record EntrancePass(String pass, Instant validUntil) {}

    @POST
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
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
        Instant now = clock.instant();
        if (!rotating.isFresh(activity.id(), request.code(), now)) {
            throw new Refusal(PublicityCode.PUBLICITY_CHECKIN_CODE_OLD);
        }
        return new EntrancePass(
                rotating.pass(activity.id(), now), now.plus(RotatingCode.PASS_LIFE));
    }
}
