package org.roadstead.ais.application;

/**
 * Application acknowledgement to an addressed binary message: DAC 1, FI 5 (ITU-R M.1371-5 Annex 5).
 *
 * @param dacReceived as sent
 * @param fiReceived as sent
 * @param textSequence as sent
 * @param aiAvailable 1 true, 0 false
 * @param aiResponse 0 unable to respond, 1 reception acknowledged, 2 response to follow, 3 able to respond, currently
 *        inhibited, 4 spare
 */
public record ApplicationAcknowledgement(int dacReceived, int fiReceived, int textSequence, int aiAvailable,
        int aiResponse) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("dac_received", dacReceived, 0, 1023);
        out.number("fi_received", fiReceived, 0, 63);
        out.number("text_sequence", textSequence, 0, 2047);
        out.flag("ai_available", aiAvailable);
        out.number("ai_response", aiResponse, 0, 7);
    }
}
