package org.chengsheng.publicity.praise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** What the register is narrowed by. */
public class PraiseFilter {

    /** Of the day it was received; null: all years. */
    @QueryParam("year")
    @Min(value = 2000, message = "{training.year}")
    @Max(value = 2100, message = "{training.year}")
    Integer year;

    @QueryParam("kind")
    @Size(max = 4)
    List<PraiseKind> kind = List.of();

    @QueryParam("unit")
    UUID unit;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
