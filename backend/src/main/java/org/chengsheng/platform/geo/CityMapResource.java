package org.chengsheng.platform.geo;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.chengsheng.platform.identity.WithoutCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city as GeoJSON; nothing in it is secret, so both front-ends read the same address. */
@Path("/api/citizen/city-map")
@WithoutCookie
@PermitAll
public class CityMapResource {

    private final CityMap map;

    CityMapResource(CityMap map) {
        this.map = map;
    }

    @GET
    @Produces("application/geo+json")
    @Operation(operationId = "cityMap", summary = "城市底图")
    public Response show() {
        return Response.ok(map.geojson()).header("Cache-Control", "public, max-age=3600").build();
    }
}
