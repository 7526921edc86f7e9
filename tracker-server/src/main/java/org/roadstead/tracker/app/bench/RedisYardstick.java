package org.roadstead.tracker.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.search.VesselIndex;
import org.roadstead.tracker.search.VesselQuery;

/** The same updates and the same radius queries here and in Redis GEO, by the CPU time of each; clients are not counted. */
final class RedisYardstick {
    private static final int PIPELINE = 1_000;
    private static final int QUERIES = 2_000;
    private static final int RADIUS_METRES = 92_600;
    private static final int MOST_HITS = 1_000_000;
    private static final String KEY = "vessels";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int vessels;
    private final int messages;

    RedisYardstick(int vessels, int messages) {
        this.vessels = vessels;
        this.messages = messages;
    }

    void report(Outcome outcome, Path folder) throws InterruptedException {
        try (Redis redis = Redis.start(folder); VesselIndex index = new VesselIndex()) {
            RulesCost engine = new RulesCost(vessels, messages, List.of());
            double ours = engine.withoutRules();
            TrafficImage image = engine.image();
            double theirs = updates(redis, image);
            outcome.found(Measure.REDIS_UPDATE_RATIO, theirs / ours,
                    said("a whole engine step", ours, "GEOADD", theirs));
            index.refresh(image);
            radius(outcome, redis, image, index);
        } catch (IOException none) {
            outcome.missing(Measure.REDIS_UPDATE_RATIO, String.valueOf(none.getMessage()));
            outcome.missing(Measure.REDIS_RADIUS_RATIO, String.valueOf(none.getMessage()));
        }
    }

    private double updates(Redis redis, TrafficImage image) throws IOException {
        List<String[]> commands = image.vessels()
                .flatMap(vessel -> Stream.ofNullable(vessel.fix())
                        .map(fix -> add(fix.position(), vessel.track())))
                .toList();
        pipelined(redis, commands);
        long before = redis.cpuNanos();
        int sent = 0;
        while (sent < messages) {
            pipelined(redis, commands);
            sent += commands.size();
        }
        return (redis.cpuNanos() - before) / (double) sent;
    }

    private static String[] add(Position at, String track) {
        return new String[]{"GEOADD", KEY, text(at.longitude()), text(at.latitude()), track};
    }

    private static void pipelined(Redis redis, List<String[]> commands) throws IOException {
        for (int from = 0; from < commands.size(); from += PIPELINE) {
            List<String[]> some = commands.subList(from, Math.min(commands.size(), from + PIPELINE));
            for (String[] command : some) {
                redis.send(command);
            }
            redis.flush();
            for (int i = 0; i < some.size(); i++) {
                redis.reply();
            }
        }
    }

    private void radius(Outcome outcome, Redis redis, TrafficImage image, VesselIndex index) throws IOException {
        ask(image, index);
        long before = threads.getCurrentThreadCpuTime();
        ask(image, index);
        double ours = (threads.getCurrentThreadCpuTime() - before) / (double) QUERIES;
        long theirsBefore = redis.cpuNanos();
        for (int i = 0; i < QUERIES; i++) {
            Position at = place(i);
            redis.send("GEOSEARCH", KEY, "FROMLONLAT", text(at.longitude()), text(at.latitude()), "BYRADIUS",
                    Integer.toString(RADIUS_METRES), "m");
            redis.flush();
            redis.reply();
        }
        double theirs = (redis.cpuNanos() - theirsBefore) / (double) QUERIES;
        outcome.found(Measure.REDIS_RADIUS_RATIO, theirs / ours,
                said("the index at 50 nautical miles", ours, "GEOSEARCH", theirs));
    }

    private static void ask(TrafficImage image, VesselIndex index) {
        for (int i = 0; i < QUERIES; i++) {
            index.find(image, new VesselQuery(null, null, place(i), (double) RADIUS_METRES, null, vessel -> true,
                    MOST_HITS));
        }
    }

    private static Position place(int i) {
        return new Position(-55 + i * 17 % 110, -175 + i * 37 % 350);
    }

    private static String text(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    private String said(String what, double ours, String command, double theirs) {
        return String.format(Locale.ROOT, "%s takes %.0f ns, %s of redis-server %.0f ns, %d vessels", what, ours,
                command,
                theirs, vessels);
    }
}
