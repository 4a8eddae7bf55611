package org.chengsheng.publicity.material;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** What a list of hand-outs is narrowed by. */
public class HandOutFilter {

    @QueryParam("batch")
    UUID batch;

    /** Number of an activity. */
    @QueryParam("activity")
    @Size(max = 20)
    String activity;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
