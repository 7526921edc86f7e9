package org.roadstead.tracker.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.roadstead.replay.load.LoadTraffic;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.log.Sequencer;
import org.roadstead.tracker.log.TimeBase;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Rules;

/** What rules add to a message: the engine's CPU time with them less that without, on one thread. */
final class RulesCost {
    private static final String COPIED = "SV-01";
    private static final long START_MILLIS = 1_780_000_000_000L;
    private static final double RATE = 10_000;
    private static final String RECEIVER = "bench";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int vessels;
    private final int messages;
    private final List<Act> registers;
    private Engine last = new Engine(List.of());

    /**
     * @param vessels how many report in turn; each reports once before the measurement
     * @param registers the facilities that the rules look at
     */
    RulesCost(int vessels, int messages, List<Act> registers) {
        this.vessels = vessels;
        this.messages = messages;
        this.registers = List.copyOf(registers);
    }

    /** What an engine without rules takes, nanoseconds a message. */
    double withoutRules() {
        engineNanos(List.of()); // the compiler has seen it once
        return engineNanos(List.of());
    }

    /** The picture at the end of the last measurement. */
    TrafficImage image() {
        return last.image();
    }

    /** Nanoseconds a message. */
    double ofRules(int count) {
        List<Rule> rules = new ArrayList<>(Rules.all());
        while (rules.size() < count) {
            Rules.all().stream().filter(rule -> rule.card().id().equals(COPIED)).forEach(rules::add);
        }
        engineNanos(rules); // the compiler has seen it once
        return engineNanos(rules) - withoutRules();
    }

    private double engineNanos(List<Rule> rules) {
        Engine engine = new Engine(rules);
        last = engine;
        Sequencer sequencer = new Sequencer(TimeBase.FEED, () -> 0, engine::apply);
        sequencer.expect(registers);
        LoadTraffic traffic = new LoadTraffic(vessels, RATE, START_MILLIS, RECEIVER);
        lines(traffic, vessels, sequencer);
        long nanos = 0;
        long done = 0;
        while (done < messages) {
            nanos += lines(traffic, vessels, sequencer);
            done += vessels;
        }
        return nanos / (double) done;
    }

    /** CPU time of applying lines, without that of making them. */
    private long lines(LoadTraffic traffic, int count, Sequencer sequencer) {
        byte[][] lines = new byte[count][];
        long[] heard = new long[count];
        for (int i = 0; i < count; i++) {
            heard[i] = traffic.nextMillis() / 1_000 * 1_000;
            lines[i] = traffic.next();
        }
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            sequencer.line(RECEIVER, 0, lines[i], heard[i], LineBatch.NO_TIME);
        }
        return threads.getCurrentThreadCpuTime() - before;
    }

    static long startMillis() {
        return START_MILLIS;
    }
}
