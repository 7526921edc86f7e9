package org.roadstead.ais.application;

/**
 * Text description (broadcast): DAC 1, FI 29 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param text text as sent
 */
public record TextDescription(int linkageId, String text) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.text("text", text);
    }
}
