package org.chengsheng.platform.geo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The map of the city, read once. */
@ApplicationScoped
public class CityMap {

    private static final String DEMO = "demo/city.geojson";

    private final MapConfig config;
    private volatile String geojson;

    CityMap(MapConfig config) {
        this.config = config;
    }

    /** A point in degrees, WGS84. */
    @Schema(name = "MapCenter")
    public record Center(double lat, double lon) {}

    /** Where a map opens; tiles only when an operator configured a service, else null. */
    @Schema(name = "MapView")
    public record View(Center center, int zoom, String tileUrl, String tileAttribution) {}

    public View view() {
        return new View(
                new Center(config.centerLat(), config.centerLon()),
                config.zoom(),
                config.tileUrl().orElse(null),
                config.tileAttribution().orElse(null));
    }

    String geojson() {
        if (geojson == null) {
            geojson = config.geojson().map(CityMap::readFile).orElseGet(CityMap::readDemo);
        }
        return geojson;
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("chengsheng.map.geojson cannot be read", e);
        }
    }

    private static String readDemo() {
        try (InputStream demo = CityMap.class.getClassLoader().getResourceAsStream(DEMO)) {
            return new String(demo.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo city is part of the program", e);
        }
    }
}
