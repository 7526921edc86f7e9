package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place on WGS84.
 *
 * @param lat latitude in degrees, north positive
 * @param lon longitude in degrees, east positive
 */
record Place(double lat, double lon) {
    /** Reads [lat, lon]. */
    static Place of(JsonNode pair) {
        if (!pair.isArray() || pair.size() != 2) {
            throw new IllegalArgumentException("expected [lat, lon], found " + pair);
        }
        return new Place(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
