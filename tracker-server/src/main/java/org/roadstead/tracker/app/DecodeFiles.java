package org.roadstead.tracker.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.roadstead.replay.recording.RecordingReader;

/** The recordings that a {@code decode} names, one after the other to standard output. */
final class DecodeFiles {
    private DecodeFiles() {}

    /** Whether the arguments say {@code decode} with files alone, which needs no parser of options. */
    static boolean areAll(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("decode")) {
            return false;
        }
        for (String argument : arguments) {
            boolean option = argument.startsWith("-") && !argument.equals("-");
            if (option || argument.isEmpty() || argument.startsWith("@")) {
                return false;
            }
        }
        return true;
    }

    /** Decodes files to JSON, the rest left at its defaults. */
    static int decode(List<String> files, PrintWriter words) throws IOException, UsageException {
        check(files);
        return decode(files, DecodeRun.Format.json, false, false, words);
    }

    /** Checks that all files are there and may be read. */
    static void check(List<String> files) throws UsageException {
        InputFiles.check(files.stream().filter(file -> !file.equals("-")).map(Path::of).toList());
    }

    /**
     * Decodes files that were checked.
     *
     * @param strict whether a rejected line makes the status 1
     * @return the exit status
     */
    static int decode(List<String> files, DecodeRun.Format format, boolean all, boolean strict, PrintWriter words)
            throws IOException {
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
}
