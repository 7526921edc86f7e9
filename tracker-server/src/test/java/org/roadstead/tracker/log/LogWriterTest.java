package org.roadstead.tracker.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.log.internal.SegmentWriter;
import org.roadstead.tracker.log.internal.Segments;

/** A writer on its own thread, whose time stands still until a test moves it. */
class LogWriterTest {
    private static final long START = 1_780_000_000_000L;
    private static final long NEVER = Long.MAX_VALUE;
    private static final Act ACT = new Act("a1", START, "Ada", "supervisor", null,
            new Deed.AreaPut("harbour", "Harbour", null));

    @TempDir
    private Path folder;

    private final AtomicLong elapsed = new AtomicLong();
    private final BlockingQueue<List<Input>> engine = new LinkedBlockingQueue<>();
    private final Map<LogWriter, Thread> running = new LinkedHashMap<>();

    private LogWriter start(TimeBase base, BlockingQueue<List<Input>> to, long forceEveryMillis) throws IOException {
        LogReader reader = new LogReader(folder);
        List<Input> tail = new ArrayList<>();
        Segments.Tail end = reader.recover(tail::add);
        SegmentWriter file = new SegmentWriter(folder, end, NEVER, new Segments.Keep(NEVER / 2, NEVER));
        LogWriter log = new LogWriter(base, file, tail, to, () -> START + elapsed.get(), elapsed::get,
                forceEveryMillis);
        running.put(log, Thread.ofPlatform().start(log));
        return log;
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Map.Entry<LogWriter, Thread> one : running.entrySet()) {
            one.getKey().stop();
            one.getValue().join();
        }
    }

    private static LineBatch batch(String... lines) {
        return fill(new LineBatch(1), lines);
    }

    private static LineBatch batch(CompletableFuture<Long> written, String... lines) {
        return fill(new LineBatch(1, written), lines);
    }

    private static LineBatch fill(LineBatch batch, String... lines) {
        for (String line : lines) {
            batch.add("north", line.getBytes(US_ASCII), LineBatch.NO_TIME, LineBatch.NO_TIME);
        }
        return batch;
    }

    private List<Long> recorded() throws IOException {
        List<Long> positions = new ArrayList<>();
        LogReader reader = new LogReader(folder);
        for (long at = 0; reader.at(at) != null; at++) {
            positions.add(at);
        }
        return positions;
    }

    private List<Long> takeInputs(int count) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (positions.size() < count) {
            List<Input> handed = engine.poll(20, TimeUnit.SECONDS);
            assertThat(handed).as("after %s", positions).isNotNull();
            handed.forEach(input -> positions.add(input.position()));
        }
        return positions;
    }

    @Test
    void theEngineHasALineBeforeTheFileAndThePositionSaysSo() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);

        log.put(batch("one", "two"));

        assertThat(takeInputs(2)).containsExactly(0L, 1L);
        assertThat(log.writtenPosition()).isEqualTo(-1);
        assertThat(recorded()).isEmpty();

        elapsed.addAndGet(200);
        await().until(() -> log.writtenPosition() == 1);
        assertThat(recorded()).containsExactly(0L, 1L);
    }

    @Test
    void theFileIsBroughtUpWhenSomeoneAsks() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("one"));
        takeInputs(1);
        assertThat(log.writtenPosition()).isEqualTo(-1);

        log.requestWritten(0);

        await().until(() -> log.writtenPosition() == 0);
        assertThat(recorded()).containsExactly(0L);
    }

    @Test
    void aSenderThatWaitsIsAnsweredWhenItsLinesAreInTheFile() throws Exception {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        CompletableFuture<Long> written = new CompletableFuture<>();

        log.put(batch(written, "one", "two"));

        assertThat(written.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(recorded()).containsExactly(0L, 1L);
    }

    @Test
    void anActIsAnsweredWithItsPositionWhenItIsInTheFile() throws Exception {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("one"));

        assertThat(log.append(ACT).get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(new LogReader(folder).at(1)).isInstanceOfSatisfying(Input.ActInput.class,
                input -> assertThat(input.act()).isEqualTo(ACT));
    }

    @Test
    void aLineThatWaitsOutsideTheLogKeepsNobodyWaiting() throws Exception {
        LogWriter log = start(TimeBase.FEED, engine, NEVER);
        LineBatch first = new LineBatch(1);
        first.add("north", "one".getBytes(US_ASCII), START, LineBatch.NO_TIME);
        log.put(first);
        takeInputs(1);
        log.requestWritten(0);
        await().until(() -> log.writtenPosition() == 0);

        CompletableFuture<Long> written = new CompletableFuture<>();
        LineBatch ahead = new LineBatch(1, written);
        ahead.add("north", "two".getBytes(US_ASCII), START + 3_600_000, LineBatch.NO_TIME);
        log.put(ahead);

        assertThat(written.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void theDiskIsAskedOnThePolicysBeat() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, 1000);
        log.put(batch("first of its file"));
        takeInputs(1);
        elapsed.addAndGet(200);
        await().until(() -> log.writtenPosition() == 0);
        log.put(batch("one"));
        takeInputs(1);
        log.requestWritten(1);
        await().until(() -> log.writtenPosition() == 1);
        assertThat(log.forcedPosition()).isZero();

        elapsed.addAndGet(800);

        await().until(() -> log.forcedPosition() == 1);
    }

    @Test
    void theDiskIsAskedAtEveryFrameBeforeAnyoneIsAnswered() throws Exception {
        LogWriter log = start(TimeBase.WALL, engine, 0);
        for (long position = 0; position < 20; position++) {
            CompletableFuture<Long> forced = new CompletableFuture<Long>();
            CompletableFuture<Long> seen = forced.thenApply(at -> log.forcedPosition());
            log.put(batch(forced, "one"));
            assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo(position);
        }
    }

    @Test
    void whatWaitsForAFullEngineIsBoundedAndNoneOfItIsLost() throws IOException, InterruptedException {
        BlockingQueue<List<Input>> full = new ArrayBlockingQueue<>(1);
        LogWriter log = start(TimeBase.WALL, full, NEVER);
        long taken = 0;
        for (int refusals = 0; refusals < 3;) {
            if (log.offer(batch("line " + taken))) {
                taken++;
            } else {
                refusals++;
            }
            assertThat(taken).isLessThan(5_000);
        }

        List<Long> positions = new ArrayList<>();
        while (positions.size() < taken) {
            List<Input> handed = full.poll(20, TimeUnit.SECONDS);
            assertThat(handed).isNotNull();
            handed.forEach(input -> positions.add(input.position()));
        }
        assertThat(positions).isEqualTo(LongStream.range(0, taken).boxed().toList());
        assertThat(log.offer(batch("there is room again"))).isTrue();
        assertThat(full.poll(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void aSecondWithoutInputIsABeatUnderTheWallTimeBase() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("one"));
        takeInputs(1);

        elapsed.addAndGet(1000);

        List<Input> handed = engine.poll(20, TimeUnit.SECONDS);
        assertThat(handed).containsExactly(new Input.Beat(1, START + 1000));
    }

    @Test
    void stoppingWritesAllThatWaits() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        for (int i = 0; i < 100; i++) {
            log.put(batch("one"));
        }

        stop();

        assertThat(recorded()).isEqualTo(LongStream.range(0, 100).boxed().toList());
        assertThat(log.forcedPosition()).isEqualTo(99);
    }

    @Test
    void aNextWriterGoesOnWhereTheLastOneEnded() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("one", "two"));
        stop();
        log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("three"));
        stop();

        assertThat(new LogReader(folder).at(2)).isInstanceOfSatisfying(Input.Line.class,
                line -> assertThat(line.number()).isEqualTo(3));
        assertThat(new LogReader(folder).recover(input -> {}).nextPosition()).isEqualTo(3);
    }

    @Test
    void aNextWriterGoesOnAtTheFilesPositionWhenNoInputIsLeft() throws IOException, InterruptedException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("one", "two"));
        stop();
        Files.delete(new Segments(folder).files().getFirst());
        Files.createFile(folder.resolve("%019d.segment".formatted(2)));
        engine.clear();

        log = start(TimeBase.WALL, engine, NEVER);
        log.put(batch("three"));

        assertThat(takeInputs(1)).containsExactly(2L);
    }

    @Test
    void whoWaitsLearnsThatTheLogHasFailed() throws IOException {
        LogWriter log = start(TimeBase.WALL, engine, NEVER);
        Files.delete(folder);

        CompletableFuture<Long> answer = log.append(ACT);

        assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
        await().until(() -> log.failure() != null);
        assertThatThrownBy(() -> log.append(ACT).get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
    }
}
