package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * The receiver's own position and its quality: GGA (IEC 61162-1).
 *
 * @param utc time as hhmmss.ss
 * @param lat degrees, north positive
 * @param lon degrees, east positive
 * @param quality 0 no fix, 1 GNSS, 2 differential, and more
 * @param satellites satellites in use
 * @param hdop horizontal dilution of precision
 * @param altitudeM above mean sea level, metres
 */
public record PositionFix(String utc, @Nullable Double lat, @Nullable Double lon, @Nullable Integer quality,
        @Nullable Integer satellites, @Nullable Double hdop, @Nullable Double altitudeM) implements OtherSentence {
    @Override
    public String formatter() {
        return "GGA";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("utc", utc);
        out.number("lat", lat);
        out.number("lon", lon);
        out.integer("quality", quality);
        out.integer("satellites", satellites);
        out.number("hdop", hdop);
        out.number("altitude_m", altitudeM);
    }
}
