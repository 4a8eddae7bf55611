package org.chengsheng.publicity.asset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** What a list of assets is narrowed by. */
public class AssetFilter {

    /** What somebody has to do something about. */
    public enum Alert {
        /** The end is near. */
        EXPIRING,
        /** The end is over and it still hangs there. */
        EXPIRED,
        DAMAGED,
        /** Nobody has looked at it for longer than the patrol interval. */
        PATROL_DUE
    }

    @QueryParam("kind")
    @Size(max = 15)
    List<AssetKind> kind = List.of();

    @QueryParam("state")
    @Size(max = 8)
    List<AssetState> state = List.of();

    @QueryParam("location")
    @Size(max = 8)
    List<LocationKind> location = List.of();

    @QueryParam("unit")
    UUID unit;

    @QueryParam("alert")
    Alert alert;

    /** Only what the caller inspects. */
    @QueryParam("mine")
    boolean mine;

    /** Part of name, address or content, two characters at least. */
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
