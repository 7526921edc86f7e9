package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * How the message before it was received: VSI (IEC 61162-1).
 *
 * @param station who received it
 * @param linkId sequence id of the VDM it belongs to
 * @param utc time of arrival as hhmmss.ss
 * @param slot slot of the first bit, 0 to 2249
 * @param signalDbm strength, dBm
 * @param noiseRatioDb signal to noise ratio, dB
 */
public record SignalInformation(String station, @Nullable Integer linkId, String utc, @Nullable Integer slot,
        @Nullable Double signalDbm, @Nullable Double noiseRatioDb) implements OtherSentence {
    @Override
    public String formatter() {
        return "VSI";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("station", station);
        out.integer("link_id", linkId);
        out.text("utc", utc);
        out.integer("slot", slot);
        out.number("signal_dbm", signalDbm);
        out.number("noise_ratio_db", noiseRatioDb);
    }
}
