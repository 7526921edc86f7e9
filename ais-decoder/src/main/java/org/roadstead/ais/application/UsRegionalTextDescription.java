package org.roadstead.ais.application;

/**
 * Text description (US regional): DAC 367, FI 29 (USCG, DAC 367 (trial and US regional)).
 *
 * @param version as sent
 * @param linkageId 0 not available
 * @param text text as sent
 */
public record UsRegionalTextDescription(int version, int linkageId, String text) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 63);
        out.number("linkage_id", linkageId, 1, 1023);
        out.text("text", text);
    }
}
