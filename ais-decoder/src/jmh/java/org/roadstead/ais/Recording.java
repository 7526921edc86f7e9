package org.roadstead.ais;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a recording in memory, as bytes for us and as strings for AisLib. */
record Recording(byte[][] lines, String[] texts) {
    /** The one that the system property {@code recording} names, plain or gzip by its name. */
    static Recording named() throws IOException {
        String name = System.getProperty("recording", "");
        byte[] all = Files.readAllBytes(Path.of(name));
        if (name.endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(all))) {
                all = in.readAllBytes();
            }
        }
        String[] texts = new String(all, StandardCharsets.ISO_8859_1).lines()
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
        byte[][] lines = new byte[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            lines[i] = texts[i].getBytes(StandardCharsets.ISO_8859_1);
        }
        return new Recording(lines, texts);
    }
}
