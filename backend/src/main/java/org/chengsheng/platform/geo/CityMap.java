package org.chengsheng.platform.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * A district of the city.
     *
     * @param rings outer borders, each a list of points (longitude, latitude)
     */
    public record District(String name, List<List<double[]>> rings) {}

    /** The areas of the layer "district"; a hole in one is none here, districts do not overlap. */
    public List<District> districts() {
        List<District> districts = new ArrayList<>();
        try {
            for (JsonNode feature : new ObjectMapper().readTree(geojson()).path("features")) {
                JsonNode properties = feature.path("properties");
                if (properties.path("layer").asText().equals("district")) {
                    districts.add(
                            new District(
                                    properties.path("name").asText(),
                                    rings(feature.path("geometry"))));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("chengsheng.map.geojson is no GeoJSON", e);
        }
        return districts;
    }

    private static List<List<double[]>> rings(JsonNode geometry) {
        List<List<double[]>> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> rings.add(ring(coordinates.path(0)));
            case "MultiPolygon" -> coordinates.forEach(part -> rings.add(ring(part.path(0))));
            default -> {}
        }
        return rings;
    }

    private static List<double[]> ring(JsonNode points) {
        List<double[]> ring = new ArrayList<>();
        points.forEach(at -> ring.add(new double[] {at.path(0).asDouble(), at.path(1).asDouble()}));
        return ring;
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
