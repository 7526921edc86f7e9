package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * The receiver's own position, course and speed: RMC (IEC 61162-1).
 *
 * @param utc time as hhmmss.ss
 * @param status A valid, V a warning
 * @param lat degrees, north positive
 * @param lon degrees, east positive
 * @param sogKn knots
 * @param cogTrue degrees
 * @param date day as ddmmyy
 */
public record MinimumNavigation(String utc, String status, @Nullable Double lat, @Nullable Double lon,
        @Nullable Double sogKn, @Nullable Double cogTrue, String date) implements OtherSentence {
    @Override
    public String formatter() {
        return "RMC";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("utc", utc);
        out.text("status", status);
        out.number("lat", lat);
        out.number("lon", lon);
        out.number("sog_kn", sogKn);
        out.number("cog_true", cogTrue);
        out.text("date", date);
    }
}
