package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * What became of a message that the unit was told to send: ABK (IEC 61162-1).
 *
 * @param mmsi the station addressed
 * @param channel channel of the acknowledgement
 * @param messageType type of the message, 6, 12 and others
 * @param sequence sequence number, 0 to 3
 * @param acknowledgementType 0 received, 1 sent without answer, 2 not sent, 3 late answer
 */
public record BinaryAcknowledgement(@Nullable Integer mmsi, String channel, @Nullable Integer messageType,
        @Nullable Integer sequence, @Nullable Integer acknowledgementType) implements OtherSentence {
    @Override
    public String formatter() {
        return "ABK";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("mmsi", mmsi);
        out.text("ais_channel", channel);
        out.integer("message_type", messageType);
        out.integer("sequence", sequence);
        out.integer("acknowledgement_type", acknowledgementType);
    }
}
