package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A simulated receiver and its base station.
 *
 * @param id TAG block source of its lines
 * @param mmsi of its base station, 0 if it has none
 * @param place of its antenna; null if the scenario does not say
 * @param clockOffsetSeconds by how much its stamps are ahead
 * @param delaySeconds how much later it delivers what it received
 * @param stampsOnArrival whether its lines carry the time of delivery instead of reception
 * @param duplicateShare share of messages that it delivers twice, 0 to 1
 */
record Receiver(String id, int mmsi, @Nullable Place place, long clockOffsetSeconds, long delaySeconds,
        boolean stampsOnArrival, double duplicateShare) {

    static Receiver of(JsonNode json) {
        return new Receiver(json.required("id").asText(), json.path("mmsi").asInt(),
                json.has("at") ? Place.of(json.get("at")) : null, json.path("clock_offset_s").asLong(),
                json.path("delay_s").asLong(), "arrival".equals(json.path("stamp").asText()),
                json.path("duplicate_share").asDouble());
    }
}
