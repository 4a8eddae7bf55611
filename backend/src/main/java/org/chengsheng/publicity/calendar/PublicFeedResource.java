package org.chengsheng.publicity.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.chengsheng.platform.identity.WithoutCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 活动日历订阅 (RFC 5545) for any calendar program. */
@Path("/api/citizen/activity-calendar.ics")
@WithoutCookie
@PermitAll
public class PublicFeedResource {

    private final PublicFeed feed;

    PublicFeedResource(PublicFeed feed) {
        this.feed = feed;
    }

    @GET
    @Transactional
    @Produces("text/calendar;charset=UTF-8")
    @Operation(operationId = "activityFeed", summary = "活动日历订阅")
    public Response show() {
        return Response.ok(feed.text()).header("Cache-Control", "public, max-age=600").build();
    }
}
