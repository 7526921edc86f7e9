package org.roadstead.tracker.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.AisJson;
import org.roadstead.replay.recording.RecordingReader;

/** {@code decode --bench}: decodes lines held in memory again and again, and says what a line costs in CPU time. */
final class DecodeBench {
    private static final int ROUNDS = 25;
    private static final long LINES_A_ROUND = 400_000;

    private final List<byte[]> lines = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final EveryField everyField = new EveryField();
    private long seen;

    void load(RecordingReader reader) throws IOException {
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
    }

    void run(PrintWriter out) {
        if (lines.isEmpty()) {
            out.println("No lines to measure.");
            return;
        }
        AisJson json = new AisJson();
        double[][] nanos = new double[3][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            nanos[0][round] = streamed((message, reception) -> seen += everyField.read(message));
            nanos[1][round] = decoded((message, reception) -> seen += message.mmsi());
            nanos[2][round] = streamed((message, reception) -> {
                json.clear();
                json.append(message, reception, "bench");
                seen += json.length();
            });
        }
        out.printf(Locale.ROOT, "lines %d, rounds %d, Java %s %s%n", lines.size(), ROUNDS,
                System.getProperty("java.vm.version"), ManagementFactory.getRuntimeMXBean().getInputArguments());
        print(out, "streaming, every field read", nanos[0]);
        print(out, "records", nanos[1]);
        print(out, "json", nanos[2]);
        out.flush();
    }

    private double streamed(AisDecoder.ViewSink sink) {
        long passes = passes();
        AisDecoder decoder = new AisDecoder();
        long before = threads.getCurrentThreadCpuTime();
        for (long pass = 0; pass < passes; pass++) {
            for (byte[] line : lines) {
                decoder.stream(line, 0, line.length, 1, 0, sink);
            }
        }
        return (threads.getCurrentThreadCpuTime() - before) / (double) (passes * lines.size());
    }

    private long passes() {
        return Math.max(1, LINES_A_ROUND / lines.size());
    }

    private double decoded(AisDecoder.Sink sink) {
        long passes = passes();
        AisDecoder decoder = new AisDecoder();
        long before = threads.getCurrentThreadCpuTime();
        for (long pass = 0; pass < passes; pass++) {
            for (byte[] line : lines) {
                decoder.decode(line, 0, line.length, 1, 0, sink);
            }
        }
        return (threads.getCurrentThreadCpuTime() - before) / (double) (passes * lines.size());
    }

    private static void print(PrintWriter out, String what, double[] nanos) {
        double[] settled = Arrays.copyOfRange(nanos, ROUNDS / 3, ROUNDS);
        Arrays.sort(settled);
        out.printf(Locale.ROOT, "%s: ns a line, minimum %.1f median %.1f%n", what, settled[0],
                settled[settled.length / 2]);
    }
}
