package org.roadstead.tracker.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.image.TrafficImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes alerts to the database as they change, on its own thread. It always works from the newest image, so that it can fall behind
 * without a queue that grows.
 */
final class AlertWriter implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWriter.class);

    private final AlertSink sink;
    private final AtomicReference<@Nullable TrafficImage> newest = new AtomicReference<>();
    private final Map<String, Alert> written = new HashMap<>();
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    /** Takes alerts that changed; what it throws leaves them to be written again. */
    interface AlertSink {
        void put(List<Alert> alerts, TrafficImage image);
    }

    AlertWriter(AlertSink sink) {
        this.sink = sink;
    }

    /** A new image is published. Returns at once. */
    void published(TrafficImage image) {
        newest.set(image);
        LockSupport.unpark(thread);
    }

    void stop() {
        stopping = true;
        LockSupport.unpark(thread);
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        while (true) {
            boolean last = stopping;
            TrafficImage image = newest.getAndSet(null);
            if (image != null) {
                write(image);
            } else if (last) {
                return;
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void write(TrafficImage image) {
        List<Alert> changed = new ArrayList<>();
        for (Alert alert : image.alerts()) {
            if (!alert.equals(written.get(alert.id()))) {
                changed.add(alert);
            }
        }
        if (!changed.isEmpty()) {
            try {
                sink.put(changed, image);
            } catch (RuntimeException failed) {
                LOG.error("{} alerts could not be stored; they will be with the next image", changed.size(), failed);
                return;
            }
            changed.forEach(alert -> written.put(alert.id(), alert));
            written.keySet().retainAll(image.alerts().stream().map(Alert::id).toList());
        }
    }
}
