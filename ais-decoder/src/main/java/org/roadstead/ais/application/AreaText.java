package org.roadstead.ais.application;

/**
 * Shape of an area notice: text (IMO SN.1/Circ.289 (2010), FI 22 and 23).
 *
 * @param text up to 14 characters as sent
 */
public record AreaText(String text) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
