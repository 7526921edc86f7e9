package org.roadstead.ais.application;

/**
 * Shape of an area notice: text.
 *
 * @param text up to 14 characters as sent
 */
public record AreaText(String text) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
