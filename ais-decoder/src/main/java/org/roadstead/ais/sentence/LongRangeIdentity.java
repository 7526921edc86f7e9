package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Long-range reply, first sentence: LR1 (IEC 61162-1). The responder is named first, as in makers' manuals.
 *
 * @param sequence sequence number, 0 to 9
 * @param responderMmsi who answers
 * @param requestorMmsi who asked
 * @param shipName name
 * @param callsign call sign
 * @param imo IMO number
 */
public record LongRangeIdentity(@Nullable Integer sequence, @Nullable Integer responderMmsi,
        @Nullable Integer requestorMmsi, String shipName, String callsign,
        @Nullable Integer imo) implements OtherSentence {
    @Override
    public String formatter() {
        return "LR1";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("sequence", sequence);
        out.integer("responder_mmsi", responderMmsi);
        out.integer("requestor_mmsi", requestorMmsi);
        out.text("ship_name", shipName);
        out.text("callsign", callsign);
        out.integer("imo", imo);
    }
}
