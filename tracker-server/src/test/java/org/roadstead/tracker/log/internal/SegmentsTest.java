package org.roadstead.tracker.log.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.log.DamagedLogException;
import org.roadstead.tracker.log.DamagedLogException.Problem;
import org.roadstead.tracker.log.Input;

class SegmentsTest {
    private static final long START = 1_780_000_000_000L;
    private static final long SECOND = 1000;
    private static final Segments.Keep ALL = new Segments.Keep(Long.MAX_VALUE / 2, Long.MAX_VALUE);
    private static final Segments.Tail EMPTY = new Segments.Tail(0, new byte[32], null);
    private static final long ONE_FILE = Long.MAX_VALUE;
    private static final long A_FILE_A_FRAME = 1;
    private static final int INPUTS_A_FRAME = 3;

    @TempDir
    private Path folder;

    /** Frames of three lines each, from where the recording ends. */
    private static void write(Path folder, Segments.Tail from, int frames, long segmentBytes, Segments.Keep keep,
            String receiver) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(folder, from, segmentBytes, keep)) {
            long position = from.nextPosition();
            for (int frame = 0; frame < frames; frame++) {
                for (int i = 0; i < INPUTS_A_FRAME; i++) {
                    writer.append(line(position++, receiver));
                }
                writer.write();
            }
        }
    }

    private void write(int frames, long segmentBytes) throws IOException {
        write(folder, EMPTY, frames, segmentBytes, ALL, "north");
    }

    private static Input.Line line(long position, String receiver) {
        return new Input.Line(position, START + position * SECOND, false, receiver, 1, position + 1,
                ("$AITXT,01,01,00,N" + position).getBytes(US_ASCII));
    }

    private List<Long> read() throws IOException {
        List<Long> positions = new ArrayList<>();
        new Segments(folder).read(input -> positions.add(input.position()));
        return positions;
    }

    private DamagedLogException refusal() {
        return catchThrowableOfType(DamagedLogException.class, this::read);
    }

    private static List<Long> upTo(long end) {
        return LongStream.range(0, end).boxed().toList();
    }

    private Path file(long firstPosition) {
        return Segments.file(folder, firstPosition);
    }

    private List<Path> all() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Where each frame of a file begins, and its end. */
    private static List<Integer> bounds(byte[] file) {
        List<Integer> bounds = new ArrayList<>();
        int at = 0;
        while (at < file.length) {
            bounds.add(at);
            at += Frame.HEADER + ByteBuffer.wrap(file).getInt(at + 8);
        }
        bounds.add(at);
        return bounds;
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        write(3, ONE_FILE);

        List<Input> read = new ArrayList<>();
        Segments.Tail tail = new Segments(folder).read(read::add);

        assertThat(tail.nextPosition()).isEqualTo(9);
        assertThat(tail.cut()).isNull();
        assertThat(read).hasSize(9)
                .allSatisfy(input -> assertThat(input).usingRecursiveComparison()
                        .isEqualTo(line(input.position(), "north")));
        assertThat(new Segments(folder).at(4)).usingRecursiveComparison().isEqualTo(line(4, "north"));
        assertThat(new Segments(folder).at(9)).isNull();
    }

    @Test
    void hasNothingBeforeTheFirstWrite() throws IOException {
        assertThat(new Segments(folder.resolve("absent")).read(input -> {}).nextPosition()).isZero();
        assertThat(new Segments(folder).first()).isZero();
        assertThat(new Segments(folder).at(0)).isNull();
        Files.createFile(file(0));
        assertThat(new Segments(folder).read(input -> {}).nextPosition()).isZero();
    }

    @Test
    void dropsAFrameThatWasBeingWrittenWhereverItEnds() throws IOException {
        write(3, ONE_FILE);
        byte[] whole = Files.readAllBytes(file(0));
        List<Integer> bounds = bounds(whole);
        int last = bounds.get(2);
        for (int length = last; length < whole.length; length++) {
            Files.write(file(0), Arrays.copyOf(whole, length));

            Segments.Tail tail = new Segments(folder).read(input -> {});

            assertThat(tail.nextPosition()).as("cut to %d bytes", length).isEqualTo(6);
            assertThat(tail.cut()).as("cut to %d bytes", length)
                    .isEqualTo(length == last ? null : new BrokenEnd(file(0), last, length - last, null));
            assertThat(Files.readAllBytes(file(0))).isEqualTo(Arrays.copyOf(whole, last));
        }
        assertThat(all()).containsExactly(file(0));
        write(folder, new Segments(folder).read(input -> {}), 1, ONE_FILE, ALL, "north");
        assertThat(read()).isEqualTo(upTo(9));
    }

    @Test
    void keepsWhatFollowsAChangedByteOfTheNewestFileBesideIt() throws IOException {
        write(3, ONE_FILE);
        byte[] whole = Files.readAllBytes(file(0));
        List<Integer> bounds = bounds(whole);
        int second = bounds.get(1);
        for (int changed = second; changed < bounds.get(2); changed++) {
            byte[] damaged = whole.clone();
            damaged[changed] ^= 0x41;
            Files.write(file(0), damaged);

            List<Long> positions = new ArrayList<>();
            Segments.Tail tail = new Segments(folder).read(input -> positions.add(input.position()));

            Path kept = folder.resolve(file(0).getFileName() + ".cut-at-" + second);
            assertThat(positions).as("byte %d", changed).isEqualTo(upTo(3));
            assertThat(tail.cut()).as("byte %d", changed)
                    .isEqualTo(new BrokenEnd(file(0), second, whole.length - second, kept));
            assertThat(Files.readAllBytes(kept)).isEqualTo(Arrays.copyOfRange(damaged, second, damaged.length));
            assertThat(read()).isEqualTo(upTo(3));
            Files.delete(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSF2 of another version", "x", "\0\0\0\0\0\0\0\0"})
    void keepsAFileThatIsNoneOfItsOwn(String content) throws IOException {
        write(1, ONE_FILE);
        Files.writeString(file(3), content, US_ASCII);

        Segments.Tail tail = new Segments(folder).read(input -> {});

        assertThat(tail.nextPosition()).isEqualTo(3);
        assertThat(folder.resolve(file(3).getFileName() + ".cut-at-0")).hasContent(content);
        write(folder, tail, 1, ONE_FILE, ALL, "north");
        assertThat(read()).isEqualTo(upTo(6));
    }

    @Test
    void looksAtSegmentFilesAlone() throws IOException {
        write(1, ONE_FILE);
        Files.writeString(folder.resolve("time-base"), "WALL\n");
        Files.writeString(folder.resolve("copy.segment"), "not a position");

        assertThat(read()).isEqualTo(upTo(3));
    }

    @Test
    void refusesAnOlderFileWithAChangedByteAndChangesNothing() throws IOException {
        write(3, A_FILE_A_FRAME);
        byte[] whole = Files.readAllBytes(file(3));
        for (int changed = 0; changed < whole.length; changed++) {
            byte[] damaged = whole.clone();
            damaged[changed] ^= 0x41;
            Files.write(file(3), damaged);

            DamagedLogException refusal = refusal();

            assertThat(refusal.problem()).as("byte %d", changed).isEqualTo(Problem.UNSOUND_FRAME);
            assertThat(refusal.position()).isEqualTo(3);
            assertThat(refusal).hasMessageContaining("unsound-frame").hasMessageContaining("byte 0 of " + file(3));
            assertThat(Files.readAllBytes(file(3))).isEqualTo(damaged);
            assertThat(all()).containsExactly(file(0), file(3), file(6));
        }
    }

    @Test
    void goesOnFromBeforeTheDamageWhenTheFilesAreMovedAway() throws IOException {
        write(3, A_FILE_A_FRAME);
        Files.writeString(file(3), "damaged");
        assertThat(refusal().problem()).isEqualTo(Problem.UNSOUND_FRAME);

        Path away = Files.createDirectory(folder.resolve("away"));
        Files.move(file(3), away.resolve("3"));
        Files.move(file(6), away.resolve("6"));

        assertThat(read()).isEqualTo(upTo(3));
        write(folder, new Segments(folder).read(input -> {}), 1, A_FILE_A_FRAME, ALL, "north");
        assertThat(read()).isEqualTo(upTo(6));
    }

    @Test
    void refusesAnEmptyOlderFile() throws IOException {
        write(3, A_FILE_A_FRAME);
        Files.write(file(3), new byte[0]);

        assertThat(refusal().problem()).isEqualTo(Problem.MISSING_INPUTS);
        assertThat(refusal().position()).isEqualTo(3);
    }

    @Test
    void refusesAGap() throws IOException {
        write(3, A_FILE_A_FRAME);
        Files.delete(file(3));

        assertThat(refusal().problem()).isEqualTo(Problem.MISSING_INPUTS);
        assertThat(refusal().position()).isEqualTo(3);
    }

    @Test
    void refusesASoundFileOfAnotherRecording() throws IOException {
        write(3, A_FILE_A_FRAME);
        Path other = Files.createDirectory(folder.resolve("other"));
        write(other, EMPTY, 3, A_FILE_A_FRAME, ALL, "south");
        Files.copy(Segments.file(other, 3), file(3), StandardCopyOption.REPLACE_EXISTING);

        assertThat(refusal().problem()).isEqualTo(Problem.BROKEN_CHAIN);
        assertThat(refusal()).hasMessageContaining("broken-chain").hasMessageContaining(file(3).toString());
        assertThat(refusal().position()).isEqualTo(3);
    }

    @Test
    void refusesAFrameThatWasReplacedInTheNewestFile() throws IOException {
        write(3, ONE_FILE);
        byte[] whole = Files.readAllBytes(file(0));
        Path other = Files.createDirectory(folder.resolve("other"));
        write(other, EMPTY, 3, ONE_FILE, ALL, "South");
        byte[] foreign = Files.readAllBytes(Segments.file(other, 0));
        List<Integer> bounds = bounds(foreign);
        byte[] mixed = new byte[bounds(whole).get(2) + bounds.get(3) - bounds.get(2)];
        System.arraycopy(whole, 0, mixed, 0, bounds(whole).get(2));
        System.arraycopy(foreign, bounds.get(2), mixed, bounds(whole).get(2), bounds.get(3) - bounds.get(2));
        Files.write(file(0), mixed);

        assertThat(refusal().problem()).isEqualTo(Problem.BROKEN_CHAIN);
        assertThat(refusal().position()).isEqualTo(6);
        assertThat(Files.readAllBytes(file(0))).isEqualTo(mixed);
    }

    @Test
    void refusesAFirstFrameThatFollowsAnother() throws IOException {
        write(folder, new Segments.Tail(0, Frame.hash(new byte[]{1}), null), 1, ONE_FILE, ALL, "north");

        assertThat(refusal().problem()).isEqualTo(Problem.BROKEN_CHAIN);
        assertThat(refusal().position()).isZero();
    }

    @Test
    void refusesInputsOfAKindItDoesNotKnow() throws IOException {
        Files.write(file(0), Frame.encode(new byte[]{99, 0}, 1, 0, START, START, new byte[Frame.HASH]));

        assertThat(refusal().problem()).isEqualTo(Problem.UNREADABLE_INPUTS);
    }

    @Test
    void beginsAFileWhenTheLastOneIsFull() throws IOException {
        write(2, ONE_FILE);
        long two = Files.size(file(0));
        Files.delete(file(0));

        write(5, two);

        assertThat(all()).containsExactly(file(0), file(6), file(12));
        assertThat(read()).isEqualTo(upTo(15));
        assertThat(new Segments(folder).at(7)).usingRecursiveComparison().isEqualTo(line(7, "north"));
    }

    @Test
    void deletesTheOldestFilesPastTheBytesItKeeps() throws IOException {
        write(1, ONE_FILE);
        long one = Files.size(file(0));
        Files.delete(file(0));

        write(folder, EMPTY, 6, A_FILE_A_FRAME, new Segments.Keep(ALL.millis(), 3 * one + one / 2), "north");

        assertThat(all()).containsExactly(file(9), file(12), file(15));
        assertThat(new Segments(folder).first()).isEqualTo(9);
        assertThat(read()).isEqualTo(LongStream.range(9, 18).boxed().toList());
        assertThat(new Segments(folder).at(8)).isNull();
    }

    @Test
    void deletesFilesThatAreOlderThanItKeeps() throws IOException {
        write(folder, EMPTY, 6, A_FILE_A_FRAME, new Segments.Keep(5 * SECOND, ALL.bytes()), "north");

        // The last input is 17 s old in known time; what follows a file tells how old its end is.
        assertThat(all()).containsExactly(file(9), file(12), file(15));
    }

    @Test
    void neverDeletesTheNewestFileNorBeforeItHasAFrame() throws IOException {
        Segments.Keep nothing = new Segments.Keep(0, 0);
        write(folder, EMPTY, 4, A_FILE_A_FRAME, nothing, "north");
        assertThat(all()).containsExactly(file(9));

        try (SegmentWriter writer = new SegmentWriter(folder, new Segments(folder).read(input -> {}), A_FILE_A_FRAME,
                nothing)) {
            writer.append(line(12, "north"));
            assertThat(read()).containsExactly(9L, 10L, 11L);
            writer.write();
            assertThat(read()).containsExactly(12L);
        }
    }

    @Test
    void goesOnAtItsPositionWhenNoInputIsLeft() throws IOException {
        write(folder, EMPTY, 2, A_FILE_A_FRAME, new Segments.Keep(0, 0), "north");
        Files.write(file(3), new byte[0]);

        Segments.Tail tail = new Segments(folder).read(input -> {});
        assertThat(tail.nextPosition()).isEqualTo(3);
        write(folder, tail, 2, A_FILE_A_FRAME, ALL, "north");

        assertThat(read()).isEqualTo(LongStream.range(3, 9).boxed().toList());
    }
}
