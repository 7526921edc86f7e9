package org.roadstead.replay.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roadstead.replay.fault.Faults;
import org.roadstead.replay.scenario.Scenario;

/** How well the alerts of one run agree with what its scenario expects. */
public final class Score {
    private static final double FAULT_LEAD_SECONDS = 60;
    private static final double DEFAULT_SLACK_SECONDS = 60;
    private static final double WITHDRAWN_AT_ONCE_SECONDS = 60;

    private final Scenario scenario;
    private final Faults faults;
    private final Set<String> rules;
    private final Cast cast;
    private final List<RaisedAlert> alerts;
    private final Set<RaisedAlert> accounted = new HashSet<>();
    private final ObjectNode line = JsonNodeFactory.instance.objectNode();
    private final ArrayNode missed = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode unexpected = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode timeToAlert = JsonNodeFactory.instance.objectNode();
    private int expected;
    private int hits;

    private Score(Scenario scenario, Faults faults, Set<String> rules, List<? extends JsonNode> alerts) {
        this.scenario = scenario;
        this.faults = faults;
        this.rules = rules;
        this.cast = new Cast(scenario.json());
        this.alerts = alerts.stream()
                .map(alert -> RaisedAlert.of(alert, scenario.start()))
                .filter(alert -> judged(alert.rule()))
                .sorted(Comparator.comparingDouble(RaisedAlert::t))
                .toList();
    }

    /**
     * The score line of a run.
     *
     * @param rules ids of the rules that are judged; none means all
     * @param alerts whole alerts as JSON
     */
    public static ObjectNode line(Scenario scenario, Faults faults, Set<String> rules,
            List<? extends JsonNode> alerts) {
        return new Score(scenario, faults, rules, alerts).compute();
    }

    /** Whether a score line has nothing missed and nothing unexpected. */
    public static boolean perfect(JsonNode line) {
        return line.path("recall").asDouble() == 1 && line.path("precision").asDouble() == 1;
    }

    private boolean judged(String rule) {
        return rules.isEmpty() || rules.contains(rule);
    }

    private List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode json : scenario.json().path(key)) {
            Entry entry = Entry.of(json, cast);
            if (judged(entry.rule())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private ObjectNode compute() {
        for (Entry entry : entries("expect")) {
            entry.single().forEach(this::expect);
        }
        for (RaisedAlert alert : alerts) {
            if (counts(alert) && (forbidden(alert) || !(accounted.contains(alert) || excused(alert)))) {
                addUnexpected(alert);
            }
        }
        line.put("scenario", scenario.id()).put("faults", faults.toString());
        line.put("recall", share(hits, expected));
        line.put("precision", share(hits, hits + unexpected.size()));
        line.set("missed", missed);
        line.set("unexpected", unexpected);
        line.set("timeToAlert", timeToAlert);
        return line;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** The first alert that fits decides; later ones of the same case are not counted. */
    private void expect(Entry entry) {
        expected++;
        double from = entry.json().path("from_s").asDouble() - (faults.any() ? FAULT_LEAD_SECONDS : 0);
        double to = entry.json().path("to_s").asDouble()
                + (faults.any() ? entry.json().path("slack_s").asDouble(DEFAULT_SLACK_SECONDS) : 0);
        boolean found = false;
        boolean early = false;
        for (RaisedAlert alert : alerts) {
            if (!counts(alert) || !entry.fits(alert, cast)) {
                continue;
            }
            if (alert.t() < from) {
                early = true;
            } else if (found) {
                accounted.add(alert);
            } else if (!early && alert.t() <= to && alert.severity() == entry.json().path("severity").asInt()) {
                found = true;
                accounted.add(alert);
                timeToAlert.put(entry.label(), alert.t() - entry.json().path("from_s").asDouble());
            }
        }
        if (found) {
            hits++;
        } else {
            addMissed(entry);
        }
    }

    private void addMissed(Entry entry) {
        ObjectNode miss = missed.addObject().put("rule", entry.rule());
        ArrayNode actors = miss.putArray("actors");
        entry.actors().forEach(actor -> actors.add(actor.id()));
        miss.put("target", entry.target().isEmpty() ? null : entry.target());
        miss.set("from_s", entry.json().path("from_s"));
        miss.set("to_s", entry.json().path("to_s"));
    }

    private void addUnexpected(RaisedAlert alert) {
        ObjectNode extra = unexpected.addObject().put("rule", alert.rule());
        ArrayNode vessels = extra.putArray("vessels");
        alert.vessels().forEach(vessel -> vessels.add(vessel.path("track").asText(vessel.path("mmsi").asText())));
        extra.put("subject", alert.subject().isEmpty() ? null : alert.subject());
        extra.put("t", alert.t());
    }

    /** Alerts that only the faults themselves bring about are left out of all counting. */
    private boolean counts(RaisedAlert alert) {
        boolean twin = alert.rule().equals("RX-01") && alert.subject().endsWith(Faults.TWIN);
        boolean passing = faults.shuffleSeconds() > 0 && alert.withdrawnAfter() <= WITHDRAWN_AT_ONCE_SECONDS;
        return !twin && !passing;
    }

    private boolean forbidden(RaisedAlert alert) {
        return entries("must_not").stream().anyMatch(entry -> entry.fits(alert, cast) && inForce(entry, alert));
    }

    private static boolean inForce(Entry entry, RaisedAlert alert) {
        return alert.severity() >= entry.json().path("from_severity").asInt(0)
                && alert.t() < entry.json().path("until_s").asDouble(Double.POSITIVE_INFINITY);
    }

    private boolean excused(RaisedAlert alert) {
        if (alert.t() > scenario.endSeconds()
                || entries("allowed").stream().anyMatch(entry -> entry.fits(alert, cast))) {
            return true;
        }
        boolean tolerated = entries("must_not").stream()
                .anyMatch(entry -> entry.fits(alert, cast) && !inForce(entry, alert));
        return tolerated || switch (alert.rule()) {
            case "BH-02", "SV-07" -> cast.anyPast(alert, alert.t());
            case "RX-01" -> cast.anyPastAt(alert.subject(), alert.t());
            default -> false;
        };
    }
}
