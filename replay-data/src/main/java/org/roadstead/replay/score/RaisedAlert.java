package org.roadstead.replay.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the score needs of an alert.
 *
 * @param vessels its vessels as they stand in it
 * @param subject id of its subject, empty without one
 * @param t when it was raised, seconds after the scenario's start
 * @param withdrawnAfter seconds until it was withdrawn, infinite if it was not
 */
record RaisedAlert(String rule, List<JsonNode> vessels, String subject, double t, int severity,
        double withdrawnAfter) {

    static RaisedAlert of(JsonNode alert, Instant start) {
        List<JsonNode> vessels = new ArrayList<>();
        alert.path("vessels").forEach(vessels::add);
        Instant raised = Instant.parse(alert.path("raisedAt").asText());
        double withdrawn = Double.POSITIVE_INFINITY;
        for (JsonNode revision : alert.path("revisions")) {
            if (revision.path("kind").asText().equals("withdrawn")) {
                withdrawn = seconds(raised, Instant.parse(revision.path("knownAt").asText()));
            }
        }
        return new RaisedAlert(alert.path("rule").asText(), vessels, alert.path("subject").path("id").asText(),
                seconds(start, raised), alert.path("severityAtRaise").asInt(), withdrawn);
    }

    private static double seconds(Instant from, Instant to) {
        return (to.toEpochMilli() - from.toEpochMilli()) / 1_000.0;
    }

    /** Whether one of its vessels is the actor: by MMSI, or by IMO number where there is no MMSI. */
    boolean concerns(ActorKey actor) {
        for (JsonNode vessel : vessels) {
            JsonNode mmsi = vessel.path("mmsi");
            if (mmsi.isNull() || mmsi.isMissingNode()) {
                if (!actor.imo().isEmpty() && padded(vessel.path("imo").asText(), 7).equals(actor.imo())) {
                    return true;
                }
            } else if (!actor.mmsi().isEmpty() && padded(mmsi.asText(), 9).equals(actor.mmsi())) {
                return true;
            }
        }
        return false;
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
