package org.roadstead.ais.application;

/**
 * Environmental sensor report: station id (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param name up to 14 characters as sent
 */
public record EnvironmentalStationId(String name) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("name", name);
    }
}
