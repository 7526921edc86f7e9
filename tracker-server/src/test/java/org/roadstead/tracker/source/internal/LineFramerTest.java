package org.roadstead.tracker.source.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFramerTest {
    private static final int MAX = 100;

    private static final class Lines implements LineFramer.Sink {
        final List<String> lines = new ArrayList<>();
        int tooLong;
        long skipped;

        @Override
        public void line(byte[] bytes, int offset, int length) {
            lines.add(new String(bytes, offset, length, ISO_8859_1));
        }

        @Override
        public void tooLong() {
            tooLong++;
        }

        @Override
        public void skipped(int bytes) {
            skipped += bytes;
        }
    }

    private final Lines found = new Lines();
    private final LineFramer framer = new LineFramer(MAX, found);

    private void take(String text) {
        framer.take(Unpooled.wrappedBuffer(text.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\r\r\n", "\n\n\n\r"})
    void endsALineAtAnyRowOfLineEnds(String end) {
        take("one" + end + "two" + end);

        assertThat(found.lines).containsExactly("one", "two");
    }

    @Test
    void keepsNulAndGarbageAsPartOfTheLine() {
        take("\0a\0b\u00ff\n");

        assertThat(found.lines).containsExactly("\0a\0b\u00ff");
    }

    @Test
    void takesTheLastLineWithoutAnEnd() {
        take("one\ntw");
        take("o");
        framer.end();
        framer.end();

        assertThat(found.lines).containsExactly("one", "two");
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 1"})
    void takesALineOfTheGreatestLengthAndNoLonger(int length, int tooLong) {
        take("x".repeat(length) + "\nnext\n");

        assertThat(found.tooLong).isEqualTo(tooLong);
        assertThat(found.lines).hasSize(2 - tooLong).endsWith("next");
        assertThat(found.skipped).isEqualTo(tooLong * 101L);
    }

    @Test
    void skipsAnEndlessLineToItsEndAndCountsItOnce() {
        String piece = "x".repeat(1_000_000);
        for (int i = 0; i < 20; i++) {
            take(piece);
        }
        take("\nnext\n");

        assertThat(found.tooLong).isEqualTo(1);
        assertThat(found.skipped).isEqualTo(20_000_000);
        assertThat(found.lines).containsExactly("next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "\\c:1577836800*5B\\<", "  \\s:lrit*00\\ <"})
    void takesAnXmlReportOf64Kib(String begin) {
        String report = begin + "r".repeat(LineFramer.XML_LINE_BYTES - begin.length());

        take(report + "\n" + report + "r\nnext\n");

        assertThat(found.lines).containsExactly(report, "next");
        assertThat(found.tooLong).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void cutsAMillionRandomBytesAsOneWouldByHand(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] bytes = new byte[1_000_000];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '<' ? 0 : bytes[i]; // no XML among them
        }
        String text = new String(bytes, ISO_8859_1);
        List<String> expected = Arrays.stream(text.split("[\r\n]+")).filter(line -> !line.isEmpty()).toList();

        for (int at = 0; at < bytes.length;) {
            int length = Math.min(bytes.length - at, random.nextInt(5000));
            framer.take(Unpooled.wrappedBuffer(bytes, at, length));
            at += length;
        }
        framer.end();

        assertThat(found.lines).isEqualTo(expected.stream().filter(line -> line.length() <= MAX).toList());
        assertThat(found.tooLong).isEqualTo((int) expected.stream().filter(line -> line.length() > MAX).count());
    }
}
