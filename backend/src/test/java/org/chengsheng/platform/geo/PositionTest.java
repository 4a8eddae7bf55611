package org.chengsheng.platform.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions of Chinese map systems come back to WGS84. */
class PositionTest {

    private static final double METRES_PER_DEGREE = 111_320;

    /** Shifted values are from the published forward formula, computed outside this project. */
    @ParameterizedTest(name = "GCJ02 {2},{3} is WGS84 {0},{1}")
    @CsvSource({
        "30.12, 120.19, 30.1175988, 120.1945787",
        "39.9087, 116.3975, 39.9101035, 116.4037436",
        "22.54, 114.06, 22.5372862, 114.0651162",
        "43.8, 87.6, 43.8012120, 87.6028390",
        "45.75, 126.65, 45.7519656, 126.6559876",
        "20.03, 110.35, 20.0279891, 110.3544115"
    })
    void gcj02ComesBackWithinAMetre(double lat, double lon, double shiftedLat, double shiftedLon) {
        assertWithinAMetre(lat, lon, Position.from(shiftedLat, shiftedLon, Datum.GCJ02));
        assertTrue(metres(lat, lon, shiftedLat, shiftedLon) > 100, "the shift is real");
    }

    @ParameterizedTest(name = "BD09 {2},{3} is WGS84 {0},{1}")
    @CsvSource({
        "30.12, 120.19, 30.1233377, 120.2011415",
        "39.9087, 116.3975, 39.9164427, 116.4101166",
        "22.54, 114.06, 22.5429526, 114.0716631",
        "43.8, 87.6, 43.8074725, 87.6092102",
        "45.75, 126.65, 45.7576007, 126.6626405",
        "20.03, 110.35, 20.0337458, 110.3609437"
    })
    void bd09ComesBackWithinAMetre(double lat, double lon, double shiftedLat, double shiftedLon) {
        assertWithinAMetre(lat, lon, Position.from(shiftedLat, shiftedLon, Datum.BD09));
    }

    @Test
    void gpsAndTheNationalSystemStayAsTheyAre() {
        assertEquals(new Position(30.1, 120.2), Position.from(30.1, 120.2, Datum.WGS84));
        assertEquals(new Position(30.1, 120.2), Position.from(30.1, 120.2, Datum.CGCS2000));
    }

    @ParameterizedTest
    @CsvSource({"48.85, 2.35", "-33.87, 151.21", "40.0, 140.0"})
    void outsideChinaThereIsNoShift(double lat, double lon) {
        assertEquals(new Position(lat, lon), Position.from(lat, lon, Datum.GCJ02));
    }

    @ParameterizedTest
    @CsvSource({"90.01, 0", "-90.01, 0", "0, 180.01", "0, -180.01", "NaN, 0", "0, NaN"})
    void whatIsNotOnEarthIsRefused(double lat, double lon) {
        assertThrows(IllegalArgumentException.class, () -> Position.from(lat, lon, Datum.WGS84));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180"})
    void theEdgesAreOnEarth(double lat, double lon) {
        assertEquals(lat, Position.from(lat, lon, Datum.WGS84).lat());
    }

    private static void assertWithinAMetre(double lat, double lon, Position found) {
        double apart = metres(lat, lon, found.lat(), found.lon());
        assertTrue(apart < 1, () -> apart + " m apart: " + found);
    }

    private static double metres(double lat, double lon, double otherLat, double otherLon) {
        double north = (otherLat - lat) * METRES_PER_DEGREE;
        double east = (otherLon - lon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }
}
