package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roadstead.ais.LineInspector;
import org.roadstead.ais.message.Rejection;
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
    /** Alerts that the engine no longer keeps. */
    private final List<Alert> left = new ArrayList<>();
    private long lines;
    private boolean timeless = true;

    /** An analysis with all rules. */
    public Analysis() {
        this(Set.of());
    }

    /** An analysis without the rules that are switched off. */
    public Analysis(Collection<String> disabledRules) {
        this.engine = new Engine(Rules.without(disabledRules));
        engine.onAlertLeaving(left::add);
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
        timeless &= heard == LineBatch.NO_TIME && lead == LineBatch.NO_TIME;
    }

    /** Whole files, merged by known time, ties by the order given. */
    public void files(List<Path> files) throws IOException {
        try (MergedRecordings recordings = new MergedRecordings(files)) {
            for (byte[] line = recordings.next(); line != null; line = recordings.next()) {
                line(recordings.file(), line);
            }
        }
        sequencer.end();
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
        List<Alert> alerts = new ArrayList<>(left);
        alerts.addAll(engine.image().alerts());
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
        return timeless;
    }

    /** How often each rule threw. */
    public Map<String, Long> ruleFailures() {
        return engine.ruleFailures();
    }

    /** Acts on alerts that were not raised. */
    public long actsWithoutAlert() {
        return engine.actsWithoutAlert();
    }

    /** Hours that vessels were live, summed over all of them. */
    public double vesselHours() {
        return engine.vesselMillis() / 3_600_000.0;
    }
}
