package org.roadstead.tracker.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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
        InputFiles.check(files.stream().filter(file -> !file.equals("-")).map(Path::of).toList());
        return bench ? measure() : decode();
    }

    private int decode() throws IOException {
        PrintWriter words = spec.commandLine().getErr();
        boolean allRead = true;
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            DecodeRun run = new DecodeRun(format, all, out);
            for (String file : files) {
                try (DecodeProgress progress = DecodeProgress.of(file, words);
                        RecordingReader reader = open(file, progress)) {
                    run.decode(reader, file);
                } catch (DecodeRun.OutputClosed e) {
                    return 1;
                } catch (IOException e) {
                    words.println("Cannot read " + file + ": " + e.getMessage());
                    allRead = false;
                }
            }
            run.flush();
            run.printSummary(words);
            return allRead && !(strict && run.rejectedLines() > 0) ? 0 : 1;
        } catch (DecodeRun.OutputClosed e) {
            return 1;
        }
    }

    private static RecordingReader open(String file, DecodeProgress progress) throws IOException {
        return RecordingReader
                .of(progress.counting(file.equals("-") ? System.in : Files.newInputStream(Path.of(file))));
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
