package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.roadstead.replay.recording.RecordingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadstead decode}: recorded lines to one JSON object or CSV row a message. */
@Command(name = "decode", mixinStandardHelpOptions = true, description = "Decodes recorded lines: one JSON object or CSV row a message on stdout, a summary on stderr.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
    "0:Done.", "1:A file could not be read, or --strict and a line was rejected.", "2:Wrong usage."})
final class DecodeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "json|csv", defaultValue = "json", description = "How messages are written (default: ${DEFAULT-VALUE}).")
    private DecodeRun.Format format;

    @Option(names = "--all", description = "Also other sentences, as class NMEA, and LRIT reports, as class LRIT.")
    private boolean all;

    @Option(names = "--strict", description = "Exit with 1 if any line was rejected.")
    private boolean strict;

    @Option(names = "--bench", description = "Read the files into memory and measure: CPU ns a sentence, minimum and median.")
    private boolean bench;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings, plain or compressed with gzip or Zstandard; - is stdin.")
    private List<String> files;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls.
    DecodeCommand() {}

    @Override
    public Integer call() throws IOException, UsageException {
        DecodeFiles.check(files);
        return bench ? measure() : DecodeFiles.decode(files, format, all, strict, spec.commandLine().getErr());
    }

    private int measure() throws IOException {
        DecodeBench measured = new DecodeBench();
        for (String file : files) {
            try (RecordingReader reader = file.equals("-")
                    ? RecordingReader.of(System.in)
                    : RecordingReader.open(Path.of(file))) {
                measured.load(reader);
            } catch (IOException e) {
                spec.commandLine().getErr().println("Cannot read " + file + ": " + e.getMessage());
                return 1;
            }
        }
        measured.run(spec.commandLine().getOut());
        return 0;
    }
}
