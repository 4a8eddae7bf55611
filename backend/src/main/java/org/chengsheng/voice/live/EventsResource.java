package org.chengsheng.voice.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Server-sent events: "this ticket changed", by its opaque id. What changed is read as always. */
@Path("/api/console/events")
public class EventsResource {

    private final ChangeFeed feed;
    private final Caller caller;

    EventsResource(ChangeFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE,
        Roles.DISCLOSURE,
        Roles.BUREAU_LEADER
    })
    @Refuses({"VOICE_LIVE_FULL"})
    @Operation(operationId = "liveEvents", summary = "实时更新（只有编号以外的标识）")
    public Multi<OutboundSseEvent> listen(@Context Sse sse) {
        return feed.open(caller.staff(), caller.signInEnds()).map(signal -> event(sse, signal));
    }

    private static OutboundSseEvent event(Sse sse, Signal signal) {
        if (signal.kind() == Signal.Kind.BEAT) {
            return sse.newEventBuilder().comment("beat").build();
        }
        return sse.newEventBuilder()
                .name(signal.kind().name())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(signal.json())
                .build();
    }
}
