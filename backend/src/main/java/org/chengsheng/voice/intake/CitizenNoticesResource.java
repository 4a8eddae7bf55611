package org.chengsheng.voice.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Notices;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The inbox of a WeChat user; opening the ticket a notice is about marks it read. */
@Path("/api/citizen/notices")
@WithoutCookie
@PermitAll
public class CitizenNoticesResource {

    private final Notices notices;
    private final CitizenCaller citizen;

    CitizenNoticesResource(Notices notices, CitizenCaller citizen) {
        this.notices = notices;
        this.citizen = citizen;
    }

    @GET
    @Transactional
    @Operation(operationId = "myNotices", summary = "我的消息（微信登录后）")
    @Refuses({"PLATFORM_CURSOR_INVALID", "VOICE_TICKET_NOT_FOUND"})
    public Slice<Notices.Notice> mine(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        UUID citizenId =
                citizen.holder()
                        .citizenId()
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
        return notices.of(citizenId, limit, cursor);
    }
}
