package org.roadstead.ais.application;

/**
 * Shape of a United States regional geographic notice: text (USCG, DAC 367, FI 22).
 *
 * @param text up to 15 characters as sent
 */
public record UsRegionalAreaText(String text) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
