package org.chengsheng.publicity.rolemodel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chengsheng.platform.web.Slice;

/** What a list of role models is narrowed by. */
public class RoleModelFilter {

    @QueryParam("year")
    @Min(value = 2000, message = "{training.year}")
    @Max(value = 2100, message = "{training.year}")
    Integer year;

    @QueryParam("state")
    @Size(max = 7)
    List<RoleModelState> state = List.of();

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
