package org.chengsheng.platform.geo;

/**
 * A point in WGS84 degrees.
 *
 * @param lat -90 to 90
 * @param lon -180 to 180
 */
public record Position(double lat, double lon) {

    private static final double EARTH_RADIUS = 6_371_000;
    private static final double EARTH_AXIS = 6378245.0;
    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final double BD_FACTOR = Math.PI * 3000.0 / 180.0;

    public Position {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not a position on earth");
        }
    }

    /** Metres along the earth's surface; exact enough for a city. */
    public double metresTo(Position other) {
        double north = Math.toRadians(other.lat - lat);
        double east =
                Math.toRadians(other.lon - lon) * Math.cos(Math.toRadians(lat + other.lat) / 2);
        return EARTH_RADIUS * Math.sqrt(north * north + east * east);
    }

    /** The position a client sent in its own system, as WGS84; within about a metre. */
    public static Position from(double lat, double lon, Datum datum) {
        return switch (datum) {
            case WGS84, CGCS2000 -> new Position(lat, lon);
            case GCJ02 -> fromGcj02(lat, lon);
            case BD09 -> fromBd09(lat, lon);
        };
    }

    private static Position fromBd09(double lat, double lon) {
        double x = lon - 0.0065;
        double y = lat - 0.006;
        double z = Math.sqrt(x * x + y * y) - 0.00002 * Math.sin(y * BD_FACTOR);
        double theta = Math.atan2(y, x) - 0.000003 * Math.cos(x * BD_FACTOR);
        return fromGcj02(z * Math.sin(theta), z * Math.cos(theta));
    }

    /** The shift has no closed inverse; repeating the forward shift converges in a few steps. */
    private static Position fromGcj02(double lat, double lon) {
        if (outsideChina(lat, lon)) {
            return new Position(lat, lon);
        }
        double guessLat = lat;
        double guessLon = lon;
        for (int i = 0; i < 5; i++) {
            double[] shift = shift(guessLat, guessLon);
            guessLat = lat - shift[0];
            guessLon = lon - shift[1];
        }
        return new Position(guessLat, guessLon);
    }

    private static boolean outsideChina(double lat, double lon) {
        return lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271;
    }

    private static double[] shift(double lat, double lon) {
        double x = lon - 105.0;
        double y = lat - 35.0;
        double wave =
                (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI))
                        * 2.0
                        / 3.0;
        double dLat =
                -100.0
                        + 2.0 * x
                        + 3.0 * y
                        + 0.2 * y * y
                        + 0.1 * x * y
                        + 0.2 * Math.sqrt(Math.abs(x))
                        + wave
                        + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI))
                                * 2.0
                                / 3.0
                        + (160.0 * Math.sin(y / 12.0 * Math.PI)
                                        + 320 * Math.sin(y * Math.PI / 30.0))
                                * 2.0
                                / 3.0;
        double dLon =
                300.0
                        + x
                        + 2.0 * y
                        + 0.1 * x * x
                        + 0.1 * x * y
                        + 0.1 * Math.sqrt(Math.abs(x))
                        + wave
                        + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI))
                                * 2.0
                                / 3.0
                        + (150.0 * Math.sin(x / 12.0 * Math.PI)
                                        + 300.0 * Math.sin(x / 30.0 * Math.PI))
                                * 2.0
                                / 3.0;
        double radians = Math.toRadians(lat);
        double magic = 1 - ECCENTRICITY * Math.sin(radians) * Math.sin(radians);
        double root = Math.sqrt(magic);
        return new double[] {
            dLat * 180.0 / (EARTH_AXIS * (1 - ECCENTRICITY) / (magic * root) * Math.PI),
            dLon * 180.0 / (EARTH_AXIS / root * Math.cos(radians) * Math.PI)
        };
    }
}
