package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A request to send a broadcast message: BBM (IEC 61162-1).
 *
 * @param total sentences of the request
 * @param number number of this one
 * @param sequence sequence number
 * @param channel channel to send on
 * @param messageType 8 or 14, and others
 * @param payload armoured characters
 * @param fillBits 0 to 5
 */
public record BroadcastBinarySentence(@Nullable Integer total, @Nullable Integer number, @Nullable Integer sequence,
        String channel, @Nullable Integer messageType, String payload,
        @Nullable Integer fillBits) implements OtherSentence {
    @Override
    public String formatter() {
        return "BBM";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("total", total);
        out.integer("number", number);
        out.integer("sequence", sequence);
        out.text("ais_channel", channel);
        out.integer("message_type", messageType);
        out.text("payload", payload);
        out.integer("fill_bits", fillBits);
    }
}
