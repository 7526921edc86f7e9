package org.roadstead.ais.application;

/**
 * Interrogation for a specific function message: DAC 1, FI 2 (ITU-R M.1371-5 Annex 5).
 *
 * @param requestedDac as sent
 * @param requestedFi as sent
 */
public record FunctionInterrogation(int requestedDac, int requestedFi) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("requested_dac", requestedDac, 0, 1023);
        out.number("requested_fi", requestedFi, 0, 63);
    }
}
