package org.roadstead.ais.application;

/**
 * Lantern status (Sealite): DAC 1022, FI 61 (manufacturer).
 *
 * @param text text as sent
 */
public record LanternStatus(String text) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
