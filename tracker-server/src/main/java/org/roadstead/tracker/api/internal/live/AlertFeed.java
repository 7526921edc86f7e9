package org.roadstead.tracker.api.internal.live;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.image.TrafficImage;

/** Which alerts changed from image to image, each written once for all clients. */
public final class AlertFeed {
    private Map<String, Alert> known = Map.of();
    private final Map<String, String> open = new LinkedHashMap<>();

    /** Frames of the alerts that are new or different in this image, by the alert's id. */
    @SuppressWarnings("ReferenceEquality") // an alert that did not change is the same object in the next image
    public Map<String, String> changesIn(TrafficImage image) {
        Map<String, String> frames = new LinkedHashMap<>();
        Map<String, Alert> now = HashMap.newHashMap(image.alerts().size());
        for (Alert alert : image.alerts()) {
            now.put(alert.id(), alert);
            if (known.get(alert.id()) != alert) {
                String frame = TextFrames.alert(alert);
                frames.put(alert.id(), frame);
                keepIfOpen(alert, frame);
            }
        }
        open.keySet().retainAll(now.keySet());
        known = now;
        return frames;
    }

    private void keepIfOpen(Alert alert, String frame) {
        if (!alert.state().isDone() || alert.condition() == Condition.HOLDS) {
            open.put(alert.id(), frame);
        } else {
            open.remove(alert.id());
        }
    }

    /** Frames of all alerts with which somebody has still to do something, or whose condition holds, by the alert's id. */
    public Map<String, String> open() {
        return Collections.unmodifiableMap(open);
    }
}
