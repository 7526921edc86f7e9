package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.LineInspector;
import org.roadstead.ais.message.Rejection;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.log.Sequencer;
import org.roadstead.tracker.log.TimeBase;
import org.roadstead.tracker.rule.Rules;

/**
 * The engine over recordings, as fast as it can, with no server: the same sequence and the same rules as live, under the feed time
 * base. Use once.
 */
public final class Analysis {
    /** Receiver of a line that names none. */
    static final String FEED = "feed";

    private final Engine engine;
    private final Sequencer sequencer;
    private final LineInspector inspector = new LineInspector();
    private final Map<Rejection, Long> rejected = new TreeMap<>();
    private final Map<String, String> receivers = new HashMap<>();
    private long lines;
    private long firstKnown = Long.MIN_VALUE;

    /** An analysis with all rules. */
    public Analysis() {
        this(Set.of());
    }

    /** An analysis without the rules that are switched off. */
    public Analysis(Collection<String> disabledRules) {
        this.engine = new Engine(Rules.without(disabledRules));
        this.sequencer = new Sequencer(TimeBase.FEED, () -> 0, engine::apply);
    }

    /** Acts that enter when known time reaches theirs. */
    public void expect(List<Act> acts) {
        sequencer.expect(acts);
    }

    /** Lines without a time are heard a millisecond apart from here on. */
    public void startAt(long startMillis) {
        sequencer.startAt(startMillis);
    }

    /** One line of a recording. */
    public void line(int file, byte[] line) {
        lines++;
        Rejection why = inspector.inspect(line, 0, line.length);
        if (why != null) {
            rejected.merge(why, 1L, Long::sum);
            return;
        }
        long heard = inspector.hasHeard() ? inspector.heardMillis() : LineBatch.NO_TIME;
        long lead = inspector.hasLead() ? inspector.leadMillis() : LineBatch.NO_TIME;
        String source = inspector.source();
        String receiver = source == null ? FEED : receivers.computeIfAbsent(source, name -> name);
        sequencer.line(receiver, file, line, heard, lead);
        if (firstKnown == Long.MIN_VALUE && !sequencer.timeless()) {
            firstKnown = sequencer.knownMillis();
        }
    }

    /** Whole files, merged by known time, ties by the order given. */
    public void files(List<Path> files) throws IOException {
        List<Source> sources = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                sources.add(new Source(i, RecordingReader.open(files.get(i))));
            }
            if (sources.size() == 1) {
                for (byte[] line = sources.getFirst().reader.next(); line != null; line = sources.getFirst().reader
                        .next()) {
                    line(0, line);
                }
            } else {
                merge(sources);
            }
        } finally {
            for (Source source : sources) {
                source.reader.close();
            }
        }
        sequencer.end();
    }

    private void merge(List<Source> sources) throws IOException {
        PriorityQueue<Source> waiting = new PriorityQueue<>(
                Comparator.comparingLong((Source source) -> source.known).thenComparingInt(source -> source.number));
        for (Source source : sources) {
            if (source.advance(inspector)) {
                waiting.add(source);
            }
        }
        while (!waiting.isEmpty()) {
            Source next = waiting.remove();
            if (next.line != null) {
                line(next.number, next.line);
            }
            if (next.advance(inspector)) {
                waiting.add(next);
            }
        }
    }

    /** One file and the line that is next in it. */
    private static final class Source {
        private final int number;
        private final RecordingReader reader;
        private byte @Nullable [] line;
        private long known = Long.MIN_VALUE;

        Source(int number, RecordingReader reader) {
            this.number = number;
            this.reader = reader;
        }

        boolean advance(LineInspector inspector) throws IOException {
            line = reader.next();
            if (line == null) {
                return false;
            }
            if (inspector.inspect(line, 0, line.length) == null) {
                long time = inspector.hasLead()
                        ? inspector.leadMillis()
                        : inspector.hasHeard() ? inspector.heardMillis() : known;
                known = Math.max(known, time);
            }
            return true;
        }
    }

    /** No more lines come. */
    public void end() {
        sequencer.end();
    }

    /** The picture after the last line. */
    public TrafficImage image() {
        return engine.image();
    }

    /** All alerts, ordered by the moment in which they were raised, then by id. */
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>(engine.image().alerts());
        alerts.sort(Comparator.comparingLong(Alert::raisedAt).thenComparing(Alert::id));
        return alerts;
    }

    public long lines() {
        return lines;
    }

    /** Lines that were not accepted, by reason. */
    public Map<Rejection, Long> rejected() {
        return rejected;
    }

    /** True while no line has told a time. */
    public boolean timeless() {
        return firstKnown == Long.MIN_VALUE;
    }

    /** How often each rule threw. */
    public Map<String, Long> ruleFailures() {
        return engine.ruleFailures();
    }

    /** Acts on alerts that were not raised. */
    public long actsWithoutAlert() {
        return engine.actsWithoutAlert();
    }

    /** Hours that vessels were live, summed over all of them: first to last report. */
    public double vesselHours() {
        return engine.image()
                .vessels()
                .filter(vessel -> vessel.kind().isVessel() && vessel.trail().size() > 1)
                .mapToDouble(vessel -> (vessel.heardMillis() - vessel.trail().fix(0).heardMillis()) / 3_600_000.0)
                .sum();
    }
}
