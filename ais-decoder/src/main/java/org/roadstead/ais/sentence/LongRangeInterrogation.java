package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Long-range interrogation of an area or of one station: LRI (IEC 61162-1).
 *
 * @param sequence sequence number, 0 to 9
 * @param controlFlag 0 answer once a day, 1 answer whenever in the area
 * @param requestorMmsi who asks
 * @param destinationMmsi the station asked, none for an area
 * @param neLat north-east corner, degrees, north positive
 * @param neLon north-east corner, degrees, east positive
 * @param swLat south-west corner, degrees
 * @param swLon south-west corner, degrees
 */
public record LongRangeInterrogation(@Nullable Integer sequence, @Nullable Integer controlFlag,
        @Nullable Integer requestorMmsi, @Nullable Integer destinationMmsi, @Nullable Double neLat,
        @Nullable Double neLon, @Nullable Double swLat, @Nullable Double swLon) implements OtherSentence {
    @Override
    public String formatter() {
        return "LRI";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("sequence", sequence);
        out.integer("control_flag", controlFlag);
        out.integer("requestor_mmsi", requestorMmsi);
        out.integer("destination_mmsi", destinationMmsi);
        out.number("ne_lat", neLat);
        out.number("ne_lon", neLon);
        out.number("sw_lat", swLat);
        out.number("sw_lon", swLon);
    }
}
