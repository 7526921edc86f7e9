package org.roadstead.ais.application;

/**
 * Extended ship static and voyage data (old): DAC 1, FI 15 (IMO SN/Circ.236 (2004)).
 *
 * @param airDraught 1/10 metres; 2047 is 204.7 or more; 0 not available
 */
public record OldExtendedStaticData(int airDraught) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("airdraught", airDraught, 1, 2047, Scale.TENTHS);
    }
}
