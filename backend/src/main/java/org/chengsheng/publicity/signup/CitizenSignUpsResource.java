package org.chengsheng.publicity.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.secret.Receipts;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.signup.CitizenSignUp.MySignUp;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What citizens do with their own sign-ups: opened by number and receipt code, or by WeChat. */
@Path("/api/citizen")
@WithoutCookie
@PermitAll
public class CitizenSignUpsResource {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final SignUps signUps;
    private final ShowSignUps show;
    private final ChangeSignUp change;
    private final Receipts receipts;
    private final CitizenTokens tokens;
    private final SignUpLimits limits;
    private final CitizenCaller citizen;
    private final Caller caller;

    CitizenSignUpsResource(
            SignUps signUps,
            ShowSignUps show,
            ChangeSignUp change,
            Receipts receipts,
            CitizenTokens tokens,
            SignUpLimits limits,
            CitizenCaller citizen,
            Caller caller) {
        this.signUps = signUps;
        this.show = show;
        this.change = change;
        this.receipts = receipts;
        this.tokens = tokens;
        this.limits = limits;
        this.citizen = citizen;
        this.caller = caller;
    }

    record ShownSignUp(
            @NotNull @Size(min = 1, max = 40, message = "{receipt.number}") String number,
            @NotNull @Size(min = 1, max = 40, message = "{receipt.code}") String receiptCode) {}

    @POST
    @Path("/sign-up-receipts")
    @Operation(operationId = "showSignUpReceipt", summary = "凭报名编号和查询码换取查看凭证")
    @Refuses({"PLATFORM_RATE_LIMITED", "PUBLICITY_SIGNUP_RECEIPT_NOT_MATCHED"})
    public CitizenTokens.Issued open(@Valid @NotNull ShownSignUp shown) {
        String number = shown.number().strip().toUpperCase(Locale.ROOT);
        limits.takeGuess(caller.address(), number);
        SignUp signUp = signUps.byNumber(number).orElse(null);
        // Compared also when there is no such sign-up, so that both take the same time.
        boolean matches =
                receipts.matches(signUp == null ? null : signUp.receiptHash(), shown.receiptCode());
        if (signUp == null || !matches) {
            throw new Refusal(PublicityCode.PUBLICITY_SIGNUP_RECEIPT_NOT_MATCHED);
        }
        limits.giveBackGuess(caller.address(), number);
        return tokens.forReceipt(signUp.number());
    }

    @GET
    @Path("/sign-ups")
    @Operation(operationId = "mySignUps", summary = "我的报名（微信登录后）")
    @Refuses({"PLATFORM_CURSOR_INVALID", "PUBLICITY_SIGNUP_NOT_FOUND"})
    public Slice<MySignUp> mine(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        UUID citizenId =
                citizen.holder()
                        .citizenId()
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_SIGNUP_NOT_FOUND));
        return show.mine(citizenId, limit, cursor);
    }

    @GET
    @Path("/sign-ups/{number}")
    @Operation(operationId = "followSignUp", summary = "查看报名")
    @Refuses({"PUBLICITY_SIGNUP_NOT_FOUND"})
    public CitizenSignUp one(@PathParam("number") String number) {
        return show.one(number, citizen.holder());
    }

    @POST
    @Path("/sign-ups/{number}/cancellations")
    @Operation(operationId = "cancelSignUp", summary = "取消报名，或放弃候补到的名额")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE",
        "PUBLICITY_SIGNUP_CANCEL_TOO_LATE",
        "PUBLICITY_SIGNUP_NOT_FOUND"
    })
    public CitizenSignUp cancel(
            @PathParam("number") String number, @HeaderParam(IDEMPOTENCY_KEY) String key) {
        change.cancel(number, citizen.holder(), key);
        return show.one(number, citizen.holder());
    }

    @POST
    @Path("/sign-ups/{number}/confirmations")
    @Operation(operationId = "confirmSignUp", summary = "确认候补到的名额")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE",
        "PUBLICITY_SIGNUP_HOLD_OVER",
        "PUBLICITY_SIGNUP_NOT_FOUND"
    })
    public CitizenSignUp confirm(
            @PathParam("number") String number, @HeaderParam(IDEMPOTENCY_KEY) String key) {
        change.confirm(number, citizen.holder(), key);
        return show.one(number, citizen.holder());
    }

    @POST
    @Path("/sign-ups/{number}/feedback")
    @Operation(operationId = "giveActivityFeedback", summary = "评价参加过的活动")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PUBLICITY_FEEDBACK_NOT_POSSIBLE",
        "PUBLICITY_SIGNUP_NOT_FOUND"
    })
    public CitizenSignUp giveFeedback(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull Feedback.NewFeedback request) {
        change.giveFeedback(number, citizen.holder(), key, request);
        return show.one(number, citizen.holder());
    }
}
