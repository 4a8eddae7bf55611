package org.chengsheng.publicity.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chengsheng.platform.web.Slice;

/** What a list of selections is narrowed by. */
public class SelectionFilter {

    @QueryParam("state")
    @Size(max = 6)
    List<SelectionState> state = List.of();

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
