package org.roadstead.ais.application;

/**
 * Environmental sensor report: station id.
 *
 * @param name up to 14 characters as sent
 */
public record EnvironmentalStationId(String name) implements Described {

    @Override
    public void describe(Fields out) {
        out.text("name", name);
    }
}
