package org.roadstead.tracker.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.image.VesselTable;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.register.Registers;

/** A log in memory and the picture that follows it: frames are written and pictures published at once, or when a test says so. */
final class LogStandIn implements Intake, PublishedPosition {
    private static final VesselTable NO_VESSELS = new VesselTable(new Vessel[0], new int[0], new int[0], 0);

    private final List<Act> acts = new ArrayList<>();
    private final List<CompletableFuture<Long>> unwritten = new ArrayList<>();
    private final Map<String, Alert> alerts = new LinkedHashMap<>();
    private Registers registers = Registers.EMPTY;
    private TrafficImage image = TrafficImage.EMPTY;
    private boolean writing = true;
    private boolean publishing = true;
    private @Nullable Exception failure;

    synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    synchronized TrafficImage image() {
        return image;
    }

    synchronized void alert(Alert alert) {
        alerts.put(alert.id(), alert);
        publish();
    }

    synchronized void stopWriting() {
        writing = false;
    }

    synchronized void stopPublishing() {
        publishing = false;
    }

    synchronized void failWith(Exception failure) {
        this.failure = failure;
    }

    synchronized void recover() {
        failure = null;
    }

    /** The frame of the acts that wait is lost. */
    void failTheFrame(Exception reason) {
        List<CompletableFuture<Long>> lost;
        synchronized (this) {
            lost = List.copyOf(unwritten);
            unwritten.clear();
        }
        lost.forEach(written -> written.completeExceptionally(reason));
    }

    synchronized int waiting() {
        return unwritten.size();
    }

    @Override
    public synchronized CompletableFuture<Long> append(Act act) {
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        acts.add(act);
        CompletableFuture<Long> written = new CompletableFuture<>();
        if (writing) {
            registers = registers.after(act);
            publish();
            written.complete(acts.size() - 1L);
        } else {
            unwritten.add(written);
        }
        return written;
    }

    private void publish() {
        if (publishing) {
            image = new TrafficImage(0, acts.size() - 1L, NO_VESSELS, Map.copyOf(alerts), registers, Map.of());
            notifyAll();
        }
    }

    @Override
    public synchronized void awaitAtLeast(long position, Duration limit) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        while (image.position() < position) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException("the picture is at " + image.position());
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    @Override
    public boolean offer(LineBatch batch) {
        throw new UnsupportedOperationException("commands bring no lines");
    }

    @Override
    public void put(LineBatch batch) {
        throw new UnsupportedOperationException("commands bring no lines");
    }

    @Override
    public void put(String receiver, Input.SourceState.State state) {
        throw new UnsupportedOperationException("commands bring no lines");
    }
}
