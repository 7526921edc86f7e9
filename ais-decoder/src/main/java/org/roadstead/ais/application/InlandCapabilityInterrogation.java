package org.roadstead.ais.application;

/**
 * Capability interrogation for inland messages: DAC 200, FI 3 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param requestedDac as sent
 */
public record InlandCapabilityInterrogation(int requestedDac) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("requested_dac", requestedDac, 0, 1023);
    }
}
