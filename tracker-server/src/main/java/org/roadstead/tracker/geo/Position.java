package org.roadstead.tracker.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/**
 * A place on the WGS 84 ellipsoid.
 *
 * @param latitude degrees north, -90..90
 * @param longitude degrees east, -180..180
 */
public record Position(double latitude, double longitude) {

    /** Metres in an international nautical mile. */
    public static final double METRES_PER_NAUTICAL_MILE = 1852.0;

    public Position {
        if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "expected latitude -90..90 and longitude -180..180, found " + latitude + ", "
                            + longitude);
        }
    }

    /** Length of the shortest line on the ellipsoid, metres. */
    public double metresTo(Position other) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12;
    }

    /** Initial bearing of that line, degrees true, 0..360. */
    public double bearingTo(Position other) {
        GeodesicData line = Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude,
                GeodesicMask.AZIMUTH);
        return line.azi1 < 0 ? line.azi1 + 360 : line.azi1;
    }

    /** The place that lies so far away in that direction. */
    public Position moved(double bearingDegrees, double metres) {
        GeodesicData end = Geodesic.WGS84.Direct(latitude, longitude, bearingDegrees, metres);
        return new Position(end.lat2, normalLongitude(end.lon2));
    }

    /** The same meridian within -180..180. */
    public static double normalLongitude(double degrees) {
        double turned = degrees % 360;
        if (turned > 180) {
            return turned - 360;
        }
        return turned < -180 ? turned + 360 : turned;
    }
}
