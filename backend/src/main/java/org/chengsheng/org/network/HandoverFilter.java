package org.chengsheng.org.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** What the hand-overs are narrowed by. */
public class HandoverFilter {

    @QueryParam("unit")
    UUID unit;

    @QueryParam("state")
    HandoverState state;

    /** Only those the reader gives or takes. */
    @QueryParam("mine")
    boolean mine;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
