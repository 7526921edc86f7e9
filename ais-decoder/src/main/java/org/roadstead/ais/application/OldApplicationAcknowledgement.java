package org.roadstead.ais.application;

/**
 * Application acknowledgement (old): DAC 1, FI 1 (ITU-R M.1371-1).
 *
 * @param dacReceived as sent
 * @param sequence as sent
 */
public record OldApplicationAcknowledgement(int dacReceived, int sequence) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("dac_received", dacReceived, 0, 1023);
        out.number("sequence", sequence, 0, 2047);
    }
}
