package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Targets that a radar tracks, packed: TTD (IEC 61162-1). The payload is kept as sent.
 *
 * @param total sentences, two hexadecimal digits
 * @param number number of this one, two hexadecimal digits
 * @param sequence sequence number
 * @param payload armoured characters
 * @param fillBits 0 to 5
 */
public record TrackedTargetData(String total, String number, @Nullable Integer sequence, String payload,
        @Nullable Integer fillBits) implements OtherSentence {
    @Override
    public String formatter() {
        return "TTD";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("total", total);
        out.text("number", number);
        out.integer("sequence", sequence);
        out.text("payload", payload);
        out.integer("fill_bits", fillBits);
    }
}
