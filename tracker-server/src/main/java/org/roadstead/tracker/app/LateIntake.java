package org.roadstead.tracker.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.Input.SourceState;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.log.LineBatch;

/** The way into a log that is still being read back: sources may start at once, their lines wait until it is open. */
final class LateIntake implements Intake {
    private final CountDownLatch isOpen = new CountDownLatch(1);
    private volatile @Nullable Intake log;

    void open(Intake opened) {
        log = opened;
        isOpen.countDown();
    }

    @Override
    public boolean offer(LineBatch batch) {
        Intake opened = log;
        return opened != null && opened.offer(batch);
    }

    @Override
    public void put(LineBatch batch) throws InterruptedException {
        await().put(batch);
    }

    @Override
    public void put(String receiver, SourceState.State state) throws InterruptedException {
        await().put(receiver, state);
    }

    @Override
    public CompletableFuture<Long> append(Act act) {
        try {
            return await().append(act);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(stopped);
        }
    }

    private Intake await() throws InterruptedException {
        isOpen.await();
        Intake opened = log;
        if (opened == null) {
            throw new IllegalStateException("the log opens with the latch");
        }
        return opened;
    }
}
