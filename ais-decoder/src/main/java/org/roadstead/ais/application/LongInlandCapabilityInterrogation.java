package org.roadstead.ais.application;

/**
 * Capability interrogation, long form: DAC 200, FI 3 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param version as sent
 * @param requestedDac as sent
 */
public record LongInlandCapabilityInterrogation(int version, int requestedDac) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 7);
        out.number("requested_dac", requestedDac, 0, 1023);
    }
}
