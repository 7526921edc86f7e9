package org.roadstead.ais;

import dk.dma.ais.message.AisMessage;
import dk.dma.ais.sentence.Vdm;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * The ways of the decoder and AisLib in turn, round after round, by CPU time of the
 * one thread, so that a busy machine disturbs all of them
 * alike. Reads the recording that the system property {@code recording} names.
 */
public final class AisLibComparison {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Recording recording = Recording.named();
    private long sum;

    private AisLibComparison() throws IOException {}

    /** Prints ns a line, minimum and median, and how many times as fast as AisLib each way is. */
    public static void main(String[] arguments) throws IOException {
        new AisLibComparison().run();
    }

    private void run() {
        String[] names = {"streaming", "records", "AisLib"};
        Runnable[] ways = {this::streaming, this::records, this::aisLib};
        double[][] nanos = new double[ways.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int way = 0; way < ways.length; way++) {
                nanos[way][round] = measure(ways[way]);
            }
        }
        double[][] settled = new double[ways.length][];
        for (int way = 0; way < ways.length; way++) {
            settled[way] = Arrays.copyOfRange(nanos[way], WARM_UP, ROUNDS);
            Arrays.sort(settled[way]);
        }
        double[] aisLib = settled[ways.length - 1];
        for (int way = 0; way < ways.length; way++) {
            System.out.printf(Locale.ROOT, "%s: ns a line, minimum %.1f median %.1f, AisLib over it %.1f and %.1f%n",
                    names[way], settled[way][0], median(settled[way]), aisLib[0] / settled[way][0],
                    median(aisLib) / median(settled[way]));
        }
        System.out.println("Java " + System.getProperty("java.vm.version") + ", lines " + recording.lines().length
                + ", sum of what was read " + sum);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private double measure(Runnable way) {
        long before = threads.getCurrentThreadCpuTime();
        way.run();
        return (threads.getCurrentThreadCpuTime() - before) / (double) recording.lines().length;
    }

    private void streaming() {
        AisDecoder decoder = new AisDecoder();
        EveryField everyField = new EveryField();
        for (byte[] line : recording.lines()) {
            decoder.stream(line, 0, line.length, 1, 0, (message, reception) -> sum += everyField.read(message));
        }
    }

    private void records() {
        AisDecoder decoder = new AisDecoder();
        for (byte[] line : recording.lines()) {
            decoder.decode(line, 0, line.length, 1, 0, (message, reception) -> sum += message.mmsi());
        }
    }

    private void aisLib() {
        Vdm vdm = new Vdm();
        for (String line : recording.texts()) {
            try {
                if (vdm.parse(line) == 0) {
                    sum += AisMessage.getInstance(vdm).getUserId();
                    vdm = new Vdm();
                }
            } catch (Exception e) {
                // It throws on types and lengths that it does not read, and begins anew, as its own reader does.
                vdm = new Vdm();
            }
        }
    }
}
