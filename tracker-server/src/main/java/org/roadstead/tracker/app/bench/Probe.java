package org.roadstead.tracker.app.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.roadstead.ais.AisEncoder;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.feed.TagBlock;

/**
 * Vessels far from all others that say when they sent what: one whose every position is looked for in the frames of a viewer, and one
 * after the other with an improper number, whose alert is. A position that a newer one overtook counts until the newer one is seen.
 */
final class Probe implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VESSEL = 316_999_999;
    /** Allocated to no country. */
    private static final int FIRST_IMPROPER = 299_000_000;
    private static final double NORTH = 75;
    private static final double EAST = -140;
    private static final double STEP_DEGREES = 0.0001;
    private static final double KNOTS = 29;
    private static final long EVERY_MILLIS = 730;
    private static final int REPORTS_FOR_AN_ALERT = 4;

    private final Sender sender;
    private final AisEncoder encoder = new AisEncoder();
    private final Map<Integer, Long> positionSent = new ConcurrentHashMap<>();
    private final Map<String, Long> alertSent = new ConcurrentHashMap<>();
    private final Queue<Double> positions = new ConcurrentLinkedQueue<>();
    private final Queue<Double> alerts = new ConcurrentLinkedQueue<>();
    private int step;

    Probe(Sender sender) {
        this.sender = sender;
    }

    /** The part of the world that a viewer must look at. */
    static String view() {
        return "{\"op\":\"view\",\"seq\":1,\"bbox\":[-140.5,74.8,-139.5,75.4],\"zoom\":10,\"px\":[1000,800]}";
    }

    /** Sends until it is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                send();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void send() throws IOException {
        step++;
        long now = System.currentTimeMillis();
        positionSent.put(step, System.nanoTime());
        sender.now(line("probe", VESSEL, NORTH + step * STEP_DEGREES, now));
        int number = FIRST_IMPROPER + step / REPORTS_FOR_AN_ALERT;
        alertSent.put(Integer.toString(number), System.nanoTime());
        sender.now(line("probe" + number, number, NORTH + 0.2, now));
    }

    private byte[] line(String receiver, int mmsi, double lat, long millis) {
        long second = Math.floorDiv(millis, 1_000L);
        return TagBlock.line(receiver, second, encoder.sentences(Messages.classA(mmsi, 0, 0, lat, EAST, KNOTS, 0, 0,
                Math.floorMod(second, 60)), "AI", 'A', 0).get(0));
    }

    /** One text frame of the viewer. */
    void frame(String text) {
        long now = System.nanoTime();
        try {
            JsonNode frame = JSON.readTree(text);
            switch (frame.path("t").asText()) {
                case "alert" -> alert(frame.path("alert"), now);
                case "snapshot", "delta" -> frame.path("items").forEach(item -> position(item, now));
                default -> {
                    // Beats, zones and names say nothing of when a position came.
                }
            }
        } catch (JsonProcessingException bad) {
            throw new IllegalStateException("a frame that is no JSON", bad);
        }
    }

    private void position(JsonNode item, long now) {
        if (!item.path("mmsi").asText().equals(Integer.toString(VESSEL))) {
            return;
        }
        int seen = (int) Math.round((item.path("lat").asDouble() - NORTH) / STEP_DEGREES);
        positionSent.entrySet().removeIf(sent -> {
            boolean shown = sent.getKey() <= seen;
            if (shown) {
                positions.add((now - sent.getValue()) / 1e6);
            }
            return shown;
        });
    }

    private void alert(JsonNode alert, long now) {
        Long sent = alertSent.remove(alert.path("vessels").path(0).path("mmsi").asText());
        if (sent != null) {
            alerts.add((now - sent) / 1e6);
        }
    }

    List<Double> positionMillis() {
        return new ArrayList<>(positions);
    }

    List<Double> alertMillis() {
        return new ArrayList<>(alerts);
    }
}
