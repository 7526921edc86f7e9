package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;

/** Reads acts from a file of JSON lines: the one beside a recording, or a context. */
final class ActsFile {
    private static final String SUFFIX = ".acts.jsonl";

    private ActsFile() {}

    /** The file of acts that belongs to a recording, which may not exist. */
    static Path beside(Path recording) {
        return recording.resolveSibling(recording.getFileName() + SUFFIX);
    }

    /** Acts of the recordings that have some, then of the context. */
    static List<Act> ofRecordings(List<Path> recordings, List<Path> contexts) throws IOException, UsageException {
        List<Act> acts = new ArrayList<>();
        for (Path recording : recordings) {
            Path beside = beside(recording);
            if (Files.exists(beside)) {
                acts.addAll(read(beside));
            }
        }
        for (Path context : contexts) {
            acts.addAll(read(context));
        }
        return acts;
    }

    /**
     * All acts of a file.
     *
     * @throws UsageException with every line that cannot be read
     */
    static List<Act> read(Path file) throws IOException, UsageException {
        List<Act> acts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        try (RecordingReader lines = RecordingReader.open(file)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                String text = new String(line, StandardCharsets.UTF_8);
                if (!text.isBlank()) {
                    try {
                        acts.add(ActJson.read(text, id(line, number)));
                    } catch (BadActException bad) {
                        problems.add(file + ":" + number + ": " + bad.getMessage());
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return acts;
    }

    /** The same act in the same line has the same id at each start, so that it is applied once. */
    private static String id(byte[] line, int number) {
        CRC32C crc = new CRC32C();
        crc.update(line);
        return "file-" + number + "-" + HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
