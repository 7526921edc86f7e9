package org.roadstead.ais.application;

/**
 * Lantern status (Sealite): DAC 1022, FI 61 (manufacturer).
 *
 * @param text eight-bit characters as sent, six parts with commas between: supply and sensor bits (two hexadecimal
 *             digits), mode and intensity (two digits), flash code, battery volts, latitude, longitude
 */
public record LanternStatus(String text) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
