package org.roadstead.tracker.geo;

/**
 * A box of meridians and parallels, edges included. {@code west > east} means that it crosses the 180th meridian.
 *
 * @param west degrees east, -180..180
 * @param south degrees north, -90..90
 * @param east degrees east, -180..180
 * @param north degrees north, -90..90
 */
public record Box(double west, double south, double east, double north) {

    /** Everywhere. */
    public static final Box WORLD = new Box(-180, -90, 180, 90);

    public Box {
        if (!(south >= -90 && north <= 90 && south <= north)
                || !(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
            throw new IllegalArgumentException(
                    "expected west, south, east, north in degrees with south <= north, found " + west
                            + ", " + south + ", " + east + ", " + north);
        }
    }

    public boolean contains(double latitude, double longitude) {
        if (latitude < south || latitude > north) {
            return false;
        }
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }

    /** True if some place lies in both. */
    public boolean meets(Box other) {
        return south <= other.north && other.south <= north && meetsInLongitude(other);
    }

    private boolean meetsInLongitude(Box other) {
        return holdsMeridian(other.west) || holdsMeridian(other.east) || other.holdsMeridian(west)
                || other.holdsMeridian(east);
    }

    private boolean holdsMeridian(double longitude) {
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }

    /** The box that reaches at least so many metres further on each side. */
    public Box grown(double metres) {
        double latitudes = metres / 110_500.0;
        double newSouth = Math.max(-90, south - latitudes);
        double newNorth = Math.min(90, north + latitudes);
        double widest = Math.max(Math.abs(newSouth), Math.abs(newNorth));
        double longitudes = widest > 89 ? 360 : metres / (110_500.0 * Math.cos(Math.toRadians(widest)));
        double width = west <= east ? east - west : east - west + 360;
        if (width + 2 * longitudes >= 360) {
            return new Box(-180, newSouth, 180, newNorth);
        }
        return new Box(Position.normalLongitude(west - longitudes), newSouth,
                Position.normalLongitude(east + longitudes), newNorth);
    }
}
