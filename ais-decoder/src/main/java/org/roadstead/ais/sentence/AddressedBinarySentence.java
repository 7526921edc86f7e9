package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A request to send an addressed message: ABM (IEC 61162-1).
 *
 * @param total sentences of the request
 * @param number number of this one
 * @param sequence sequence number
 * @param mmsi the station addressed
 * @param channel channel to send on
 * @param messageType 6 or 12, and others
 * @param payload armoured characters
 * @param fillBits 0 to 5
 */
public record AddressedBinarySentence(@Nullable Integer total, @Nullable Integer number, @Nullable Integer sequence,
        String mmsi, String channel, @Nullable Integer messageType, String payload,
        @Nullable Integer fillBits) implements OtherSentence {
    @Override
    public String formatter() {
        return "ABM";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("total", total);
        out.integer("number", number);
        out.integer("sequence", sequence);
        out.text("mmsi", mmsi);
        out.text("ais_channel", channel);
        out.integer("message_type", messageType);
        out.text("payload", payload);
        out.integer("fill_bits", fillBits);
    }
}
