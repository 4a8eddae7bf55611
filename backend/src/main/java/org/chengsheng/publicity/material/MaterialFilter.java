package org.chengsheng.publicity.material;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chengsheng.platform.web.Slice;

/** What a list of batches is narrowed by. */
public class MaterialFilter {

    @QueryParam("kind")
    @Size(max = 5)
    List<MaterialKind> kind = List.of();

    /** Only batches of which few are left. */
    @QueryParam("low")
    boolean low;

    /** Part of the title, two characters at least. */
    @QueryParam("q")
    @Size(min = 2, max = 50, message = "{list.address}")
    String q;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    int limit = Slice.DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;
}
