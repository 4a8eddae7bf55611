package org.chengsheng.platform.geo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The city's own map, drawn without any outside service. */
@ConfigMapping(prefix = "chengsheng.map")
public interface MapConfig {

    /**
     * GeoJSON of the city in WGS84 (districts, roads, water, parks, places); default: demo city.
     */
    Optional<Path> geojson();

    /** Latitude the map opens at. */
    @WithDefault("30.10")
    double centerLat();

    /** Longitude the map opens at. */
    @WithDefault("120.20")
    double centerLon();

    /** Zoom level the map opens at. */
    @WithDefault("13")
    int zoom();

    /** Address pattern of map tiles with the operator's key; none by default, nothing leaves. */
    Optional<String> tileUrl();

    /** The credit the tile service asks for. */
    Optional<String> tileAttribution();

    /** The origin of the tiles; the content security policy lets pages load pictures from it. */
    String tileOrigin();
}
