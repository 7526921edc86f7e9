package org.roadstead.tracker.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.log.LogWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine's own thread: applies what the log hands over and publishes an image four times a second, and at once when an alert
 * changed or someone waits. An image is published only when the recording holds every input it rests on.
 */
final class EngineThread implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(EngineThread.class);
    private static final long IMAGE_EVERY_MILLIS = 250;
    private static final long POLL_MILLIS = 5;

    private final Engine engine;
    private final BlockingQueue<List<Input>> inputs;
    private final LogWriter log;
    private final LongSupplier elapsedMillis;
    private final List<Consumer<TrafficImage>> readers = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition published = lock.newCondition();
    private volatile TrafficImage image = TrafficImage.EMPTY;
    private volatile long wanted = -1;
    private volatile boolean stopping;
    private volatile @Nullable RuntimeException failure;
    private @Nullable TrafficImage pending;
    private long lastImage;
    private @Nullable Consumer<Input.ActInput> acts;

    EngineThread(Engine engine, BlockingQueue<List<Input>> inputs, LogWriter log, LongSupplier elapsedMillis) {
        this.engine = engine;
        this.inputs = inputs;
        this.log = log;
        this.elapsedMillis = elapsedMillis;
    }

    /** The newest published image. */
    TrafficImage image() {
        return image;
    }

    /** Is called with each image on this thread when it is published; must not block. */
    void onPublished(Consumer<TrafficImage> reader) {
        readers.add(reader);
    }

    /** Is called with each act that was applied; must not block. To be set before the thread starts. */
    void onAct(Consumer<Input.ActInput> reader) {
        acts = reader;
    }

    /** Publishes what was recovered, before the thread starts. */
    void publishRecovered() {
        image = engine.image();
        readers.forEach(reader -> reader.accept(image));
    }

    /** Waits until an image that rests on this position is published. */
    void awaitAtLeast(long position, Duration limit) throws InterruptedException, TimeoutException {
        lock.lock();
        try {
            long left = limit.toNanos();
            if (position > wanted) {
                wanted = position;
            }
            while (image.position() < position) {
                if (left <= 0) {
                    throw new TimeoutException("the engine has not reached position " + position);
                }
                left = published.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the thread once all that was handed over is applied. */
    void stop() {
        stopping = true;
    }

    /** What ended the engine early; null while it is well. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    @Override
    public void run() {
        try {
            while (!stopping || !inputs.isEmpty()) {
                List<Input> batch = inputs.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (batch != null) {
                    batch.forEach(this::apply);
                }
                publish();
            }
            pending = engine.image();
            if (log.writtenPosition() >= engine.position()) {
                publishPending();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            failure = broken;
            LOG.error("The engine has stopped: the picture no longer changes", broken);
        }
    }

    private void apply(Input input) {
        engine.apply(input);
        Consumer<Input.ActInput> reader = acts;
        if (reader != null && input instanceof Input.ActInput act) {
            reader.accept(act);
        }
    }

    private void publish() {
        long now = elapsedMillis.getAsLong();
        boolean urgent = engine.hasNews() || wanted > image.position();
        boolean due = now - lastImage >= IMAGE_EVERY_MILLIS;
        if (pending == null && engine.position() > image.position() && (urgent || due)) {
            lastImage = now;
            pending = engine.image();
            log.requestWritten(pending.position());
        }
        TrafficImage next = pending;
        if (next != null && log.writtenPosition() >= next.position()) {
            publishPending();
        }
    }

    private void publishPending() {
        TrafficImage next = pending;
        if (next == null) {
            return;
        }
        pending = null;
        lock.lock();
        try {
            image = next;
            published.signalAll();
        } finally {
            lock.unlock();
        }
        readers.forEach(reader -> reader.accept(next));
    }
}
