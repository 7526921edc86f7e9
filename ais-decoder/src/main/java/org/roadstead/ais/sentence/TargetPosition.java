package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A target that a radar tracks, by position: TLL (IEC 61162-1).
 *
 * @param targetNumber number the radar gave it
 * @param targetLat degrees, north positive
 * @param targetLon degrees, east positive
 * @param name name the operator gave it
 * @param utc time as hhmmss.ss
 * @param status lost, acquiring or tracking
 * @param referenceTarget whether it is a reference target
 */
public record TargetPosition(@Nullable Integer targetNumber, @Nullable Double targetLat, @Nullable Double targetLon,
        String name, String utc, String status, boolean referenceTarget) implements OtherSentence {
    @Override
    public String formatter() {
        return "TLL";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("target_number", targetNumber);
        out.number("target_lat", targetLat);
        out.number("target_lon", targetLon);
        out.text("name", name);
        out.text("utc", utc);
        out.text("status", status);
        out.flag("reference_target", referenceTarget);
    }
}
