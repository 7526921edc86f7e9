package org.roadstead.tracker.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze}: the engine over recordings, no server. */
@Command(name = "analyze", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Runs the engine over recordings as fast as it can and prints the alerts as JSON lines.",
    "Acts in FILE.acts.jsonl beside a recording are loaded with it."})
final class AnalyzeCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "Site configuration (YAML); its facilities, zones and rules are used.")
    private @Nullable Path config;

    @Option(names = "--context", paramLabel = "FILE", description = "Acts (JSON lines) that enter when known time reaches theirs.")
    private List<Path> contexts = new ArrayList<>();

    @Option(names = "--alerts", paramLabel = "FILE", description = "Where the alerts go; standard output without it.")
    private @Nullable Path alertsFile;

    @Option(names = "--start", paramLabel = "TIME", description = "RFC 3339 time of the first line, for recordings without any time.")
    private @Nullable String start;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Recordings: plain, .gz or .zst. Several merge by known time.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException, UsageException {
        InputFiles.check(files);
        InputFiles.check(contexts);
        InputFiles.check(config);
        Configuration configuration = config == null ? Configuration.DEFAULT : Configuration.read(config);
        Analysis analysis = new Analysis(configuration.disabledRules());
        List<Act> acts = new ArrayList<>();
        acts.addAll(ConfigurationActs.missing(List.of(), configuration.deeds(), 0));
        acts.addAll(ActsFile.ofRecordings(files, contexts));
        analysis.expect(acts);
        String startTime = start;
        if (startTime != null) {
            analysis.startAt(time(startTime));
        }
        analysis.files(files);
        if (analysis.timeless() && startTime == null && analysis.lines() > 0) {
            throw new UsageException("no line of the recording tells a time; say when it began with --start TIME");
        }
        List<Alert> alerts = analysis.alerts();
        write(alerts);
        summary(analysis, alerts);
        return 0;
    }

    private static long time(String text) throws UsageException {
        try {
            return OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeException bad) {
            throw new UsageException(
                    "expected an RFC 3339 time such as 2026-05-12T17:00:00Z for --start, found " + text);
        }
    }

    private void write(List<Alert> alerts) throws IOException {
        Path file = alertsFile;
        if (file == null) {
            lines(System.out, alerts);
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            lines(out, alerts);
        }
    }

    private static void lines(OutputStream out, List<Alert> alerts) throws IOException {
        for (Alert alert : alerts) {
            out.write(AlertJson.line(alert));
            out.write('\n');
        }
        out.flush();
    }

    private static void summary(Analysis analysis, List<Alert> alerts) {
        PrintStream err = System.err;
        Map<String, Integer> byRule = new TreeMap<>();
        alerts.forEach(alert -> byRule.merge(alert.rule(), 1, Integer::sum));
        err.printf(Locale.ROOT, "lines %d%n", analysis.lines());
        analysis.rejected()
                .forEach((reason, count) -> err.printf(Locale.ROOT, "rejected %s %d%n", reason.code(), count));
        err.printf(Locale.ROOT, "vessel-hours %.1f%n", analysis.vesselHours());
        err.printf(Locale.ROOT, "alerts %d%n", alerts.size());
        byRule.forEach((rule, count) -> err.printf(Locale.ROOT, "alerts %s %d%n", rule, count));
        analysis.ruleFailures()
                .forEach((rule, count) -> err.printf(Locale.ROOT, "rule %s failed %d times%n", rule, count));
        if (analysis.actsWithoutAlert() > 0) {
            err.printf(Locale.ROOT, "acts on alerts that were not raised %d%n", analysis.actsWithoutAlert());
        }
    }
}
