package org.roadstead.ais.application;

/**
 * Capability interrogation: DAC 1, FI 3 (ITU-R M.1371-5 Annex 5).
 *
 * @param requestedDac as sent
 */
public record CapabilityInterrogation(int requestedDac) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("requested_dac", requestedDac, 0, 1023);
    }
}
