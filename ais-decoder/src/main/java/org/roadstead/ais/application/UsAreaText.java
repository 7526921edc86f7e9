package org.roadstead.ais.application;

/**
 * Shape of a United States geographic notice: text (USCG and RTCM SC121, DAC 366, FI 22).
 *
 * @param text up to 14 characters as sent
 */
public record UsAreaText(String text) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("text", text);
    }
}
