package org.chengsheng.voice.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.secret.Receipts;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.wechat.WeChat;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The two ways a citizen shows who they are: a receipt code, or WeChat. */
@Path("/api/citizen")
@WithoutCookie
@PermitAll
public class ReceiptsResource {

    private final Tickets tickets;
    private final Receipts receipts;
    private final CitizenTokens tokens;
    private final IntakeLimits limits;
    private final WeChat wechat;
    private final Caller caller;

    ReceiptsResource(
            Tickets tickets,
            Receipts receipts,
            CitizenTokens tokens,
            IntakeLimits limits,
            WeChat wechat,
            Caller caller) {
        this.tickets = tickets;
        this.receipts = receipts;
        this.tokens = tokens;
        this.limits = limits;
        this.wechat = wechat;
        this.caller = caller;
    }

    public record ShownReceipt(
            @NotNull @Size(min = 1, max = 40, message = "{receipt.number}") String number,
            @NotNull @Size(min = 1, max = 40, message = "{receipt.code}") String receiptCode) {}

    public record WechatCode(
            @NotNull @Size(min = 1, max = 128, message = "{wechat.code}") String code) {}

    @POST
    @Path("/receipts")
    @Operation(operationId = "showReceipt", summary = "凭编号和查询码换取查看凭证")
    @Refuses({"PLATFORM_RATE_LIMITED", "VOICE_RECEIPT_NOT_MATCHED"})
    public CitizenTokens.Issued show(@Valid @NotNull ShownReceipt shown) {
        String number = shown.number().strip().toUpperCase(Locale.ROOT);
        limits.takeGuess(caller.address(), number);
        Ticket ticket = tickets.byNumber(number).orElse(null);
        // Compared also when there is no such ticket, so that both take the same time.
        boolean matches =
                receipts.matches(ticket == null ? null : ticket.receiptHash(), shown.receiptCode());
        if (ticket == null || !matches) {
            throw new Refusal(VoiceCode.VOICE_RECEIPT_NOT_MATCHED);
        }
        limits.giveBackGuess(caller.address(), number);
        return tokens.forReceipt(ticket.number());
    }

    @POST
    @Path("/wechat-sessions")
    @Operation(operationId = "signInByWechat", summary = "微信登录")
    @Refuses({
        "PLATFORM_RATE_LIMITED",
        "PLATFORM_WECHAT_CODE_REFUSED",
        "PLATFORM_WECHAT_NOT_CONFIGURED",
        "PLATFORM_WECHAT_UNAVAILABLE"
    })
    public CitizenTokens.Issued signIn(@Valid @NotNull WechatCode request) {
        limits.takeLogin(caller.address());
        return tokens.forWechat(wechat.signIn(request.code()));
    }
}
