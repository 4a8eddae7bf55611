package org.chengsheng.platform.geo;

/** The rectangle around a position that surely holds everything within a radius. */
public record Box(double south, double north, double west, double east) {

    private static final double METRES_PER_DEGREE = 111_195;

    /** Near a pole or the date line the rectangle is cut off; no city lies there. */
    public static Box around(Position centre, double metres) {
        double up = metres / METRES_PER_DEGREE;
        double aside = up / Math.max(0.01, Math.cos(Math.toRadians(centre.lat())));
        return new Box(
                centre.lat() - up, centre.lat() + up, centre.lon() - aside, centre.lon() + aside);
    }
}
