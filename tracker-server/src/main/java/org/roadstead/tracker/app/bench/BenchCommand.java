package org.roadstead.tracker.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.load.LoadTraffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: the whole of a run measured from outside, as JSON. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Measures the real server under made-up traffic and prints a JSON report with its targets.",
    "The server runs as a process of its own on free ports with a data folder that is removed afterwards."})
public final class BenchCommand implements Callable<Integer> {
    private static final int WORLD_VESSELS = 400_000;
    private static final int MILLION = 1_000_000;
    private static final int WORLD_RATE = 10_000;
    private static final int WORLD_VIEWERS = 200;
    private static final int MOST_LINES_AT_ONCE = 3_000_000;
    private static final int FULL_SPEED_ASSUMED = 50_000;
    private static final int MESSAGES_FOR_RULES = 100_000;
    private static final int VESSELS_FOR_RULES = 20_000;
    private static final String RECEIVER = "bench";
    private static final String MESSAGES = "roadstead_messages";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--vessels", paramLabel = "N", description = "Vessels that are live (default: ${DEFAULT-VALUE}).", defaultValue = "400000")
    private int vessels = WORLD_VESSELS;

    @Option(names = "--rate", paramLabel = "N", description = "Messages a second while latencies are measured (default: ${DEFAULT-VALUE}).", defaultValue = "10000")
    private int rate = WORLD_RATE;

    @Option(names = "--seconds", paramLabel = "N", description = "How long each part is measured (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    private int seconds = 60;

    @Option(names = "--zones", paramLabel = "N", description = "Facilities that the rules are asked about (default: ${DEFAULT-VALUE}).", defaultValue = "1000")
    private int zones = 1_000;

    @Option(names = "--viewers", paramLabel = "N", description = "Maps that look on (default: ${DEFAULT-VALUE}).", defaultValue = "200")
    private int viewers = WORLD_VIEWERS;

    @Option(names = "--rule-load", paramLabel = "N", description = "Copies SV-01 until N rules run where the cost of rules is measured (default: the rules there are).", defaultValue = "0")
    private int ruleLoad;

    @Option(names = "--quick", description = "A small run of less than two minutes; takes the place of the numbers above.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes (default: stdout).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (quick) {
            vessels = 5_000;
            rate = 1_000;
            seconds = 8;
            zones = 100;
            viewers = 5;
        }
        check();
        Outcome outcome = new Outcome(vessels >= WORLD_VESSELS && rate >= WORLD_RATE && viewers >= WORLD_VIEWERS);
        Path folder = Files.createTempDirectory("roadstead-bench");
        try {
            served(outcome, folder);
            rules(outcome);
            new RedisYardstick(Math.min(vessels, VESSELS_FOR_RULES), MESSAGES_FOR_RULES).report(outcome, folder);
            outcome.missing(Measure.SNAPSHOT_PAUSE, "there are no snapshots yet");
        } finally {
            remove(folder);
        }
        String report = outcome.json(
                String.format(Locale.ROOT, "--vessels %d --rate %d --seconds %d --zones %d --viewers %d --rule-load %d",
                        vessels, rate, seconds, zones, viewers, ruleLoad));
        if (out == null) {
            System.out.println(report);
        } else {
            Files.writeString(out, report + "\n");
        }
        return 0;
    }

    private void check() {
        if (vessels < 1 || vessels > LoadTraffic.MOST_VESSELS || rate < 1 || seconds < 1 || zones < 0 || viewers < 0
                || ruleLoad < 0) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "expected 1 to " + LoadTraffic.MOST_VESSELS + " vessels, a rate and seconds of 1 or more, and no "
                            + "number below 0");
        }
    }

    private void served(Outcome outcome, Path folder) throws IOException, InterruptedException {
        Path configuration = new Places(zones).configure(folder);
        double tracks;
        try (ServedProcess served = ServedProcess.start(folder, configuration)) {
            try (Sender sender = new Sender(served.listener())) {
                sustained(outcome, served, sender);
                world(outcome, served, sender);
            }
            tracks = served.metric("roadstead_tracks");
            heap(outcome, served);
        }
        restart(outcome, folder, configuration, tracks);
    }

    /** All vessels once, unmeasured; then as many lines as are taken, one after the other. */
    private void sustained(Outcome outcome, ServedProcess served, Sender sender)
            throws IOException, InterruptedException {
        int count = Math.min(MOST_LINES_AT_ONCE, Math.max(vessels, seconds * FULL_SPEED_ASSUMED));
        double pastRate = (vessels + count) / 120.0;
        LoadTraffic traffic = new LoadTraffic(vessels, pastRate, System.currentTimeMillis() - 120_000, RECEIVER);
        sender.all(lines(traffic, vessels));
        served.reaches(MESSAGES, vessels);
        double before = served.metric(MESSAGES);
        byte[][] lines = lines(traffic, count);
        long cpu = served.cpuNanos();
        long from = System.nanoTime();
        sender.all(lines);
        served.reaches(MESSAGES, before + count);
        double wall = (System.nanoTime() - from) / 1e9;
        double cores = (served.cpuNanos() - cpu) / 1e9 / wall;
        double lost = vessels + count - served.metric(MESSAGES);
        String how = String.format(Locale.ROOT,
                "%d vessels, %d lines over TCP as fast as they are taken, until the published picture has them; %.2f cores of the server",
                vessels, count, cores);
        if (lost == 0) {
            outcome.found(Measure.SUSTAINED_RATE, count / wall, how);
        } else {
            outcome.missing(Measure.SUSTAINED_RATE, "messages were lost: " + how);
        }
        outcome.found(Measure.SUSTAINED_LOST, lost, "sent less decoded, of " + (vessels + count));
    }

    private static byte[][] lines(LoadTraffic traffic, int count) {
        byte[][] lines = new byte[count][];
        for (int i = 0; i < count; i++) {
            lines[i] = traffic.next();
        }
        return lines;
    }

    /** The stated rate with maps, a probe and questions. */
    private void world(Outcome outcome, ServedProcess served, Sender sender) throws IOException, InterruptedException {
        try (Viewers maps = new Viewers(served.http()); Sender probing = new Sender(served.listener())) {
            Probe probe = new Probe(probing);
            maps.add(viewers);
            maps.add(Probe.view(), probe::frame);
            Thread probes = Thread.ofPlatform().daemon().name("probe").start(probe);
            Thread traffic = Thread.ofPlatform().daemon().name("traffic").start(() -> paced(sender));
            long cpu = served.cpuNanos();
            long from = System.nanoTime();
            Thread.sleep(seconds * 1_000L);
            double cores = (served.cpuNanos() - cpu) / (double) (System.nanoTime() - from);
            outcome.found(Measure.WORLD_CORE_SHARE, cores, "CPU time of the whole server at " + rate + " msg/s with "
                    + viewers + " viewers, no questions asked");
            Queries queries = new Queries(served);
            queries.ask(seconds);
            queries.report(outcome);
            probes.interrupt();
            probes.join();
            traffic.join();
            latency(outcome, Measure.POSITION_P99, probe.positionMillis(), "positions");
            latency(outcome, Measure.ALERT_P99, probe.alertMillis(), "alerts");
        }
    }

    private void paced(Sender sender) {
        try {
            sender.paced(new LoadTraffic(vessels, rate, System.currentTimeMillis(), RECEIVER), 2 * seconds);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void latency(Outcome outcome, Measure measure, List<Double> millis, String what) {
        if (millis.isEmpty()) {
            outcome.missing(measure, "none of the probe's " + what + " came to the viewer");
        } else {
            outcome.found(measure, Quantile.p99(millis),
                    millis.size() + " " + what + " of a probe, from the socket to the frame at a viewer");
        }
    }

    private void heap(Outcome outcome, ServedProcess served) throws IOException, InterruptedException {
        OptionalDouble live = served.liveBytes();
        for (Measure measure : List.of(Measure.HEAP_400K, Measure.HEAP_1M)) {
            int of = measure == Measure.HEAP_400K ? WORLD_VESSELS : MILLION;
            if (vessels != of) {
                outcome.missing(measure, "the run had " + vessels + " vessels" + (live.isPresent()
                        ? ", whose server kept " + (long) live.getAsDouble() + " bytes after a full collection"
                        : ""));
            } else if (live.isEmpty()) {
                outcome.missing(measure, "this Java has no jcmd");
            } else {
                outcome.found(measure, live.getAsDouble(), "bytes that live after a full collection");
            }
        }
    }

    /** The server was killed; the time is until it shows as many tracks as before. */
    private static void restart(Outcome outcome, Path folder, Path configuration, double tracks)
            throws IOException, InterruptedException {
        long from = System.nanoTime();
        try (ServedProcess again = ServedProcess.start(folder, configuration)) {
            if (again.reaches("roadstead_tracks", tracks)) {
                outcome.found(Measure.RESTART, (System.nanoTime() - from) / 1e6,
                        "from start after a kill until " + (long) tracks + " tracks are shown");
            } else {
                outcome.missing(Measure.RESTART, "of " + (long) tracks + " tracks "
                        + (long) again.metric("roadstead_tracks") + " came back");
            }
        }
    }

    private void rules(Outcome outcome) {
        int few = Math.min(vessels, VESSELS_FOR_RULES);
        RulesCost cost = new RulesCost(few, MESSAGES_FOR_RULES, new Places(zones).acts(RulesCost.startMillis()));
        outcome.found(Measure.RULES, cost.ofRules(ruleLoad), "engine with rules less engine without, CPU time, " + few
                + " vessels, " + zones + " facilities, "
                + (ruleLoad == 0 ? "the rules there are" : ruleLoad + " rules"));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
