package org.roadstead.ais.application;

/**
 * Text in 6-bit characters: DAC 1, FI 0 (ITU-R M.1371-5 Annex 5).
 *
 * @param ackRequired 1 true, 0 false
 * @param textSequence 0 not available
 * @param text text as sent
 */
public record TextMessage(int ackRequired, int textSequence, String text) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.flag("ack_required", ackRequired);
        out.number("text_sequence", textSequence, 1, 2047);
        out.text("text", text);
    }
}
