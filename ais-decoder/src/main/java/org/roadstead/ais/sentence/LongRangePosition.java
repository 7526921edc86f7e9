package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Long-range reply, second sentence: LR2 (IEC 61162-1).
 *
 * @param sequence sequence number, 0 to 9
 * @param responderMmsi who answers
 * @param date day as yyyy-mm-dd
 * @param time UTC as hh:mm:ss.ss
 * @param lat degrees, north positive
 * @param lon degrees, east positive
 * @param cogTrue course over ground, degrees
 * @param sogKn speed over ground, knots
 */
public record LongRangePosition(@Nullable Integer sequence, @Nullable Integer responderMmsi, String date, String time,
        @Nullable Double lat, @Nullable Double lon, @Nullable Double cogTrue,
        @Nullable Double sogKn) implements OtherSentence {
    @Override
    public String formatter() {
        return "LR2";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("sequence", sequence);
        out.integer("responder_mmsi", responderMmsi);
        out.text("date", date);
        out.text("time", time);
        out.number("lat", lat);
        out.number("lon", lon);
        out.number("cog_true", cogTrue);
        out.number("sog_kn", sogKn);
    }
}
