package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided fuzzing of lines: no bytes throw. Without {@code JAZZER_FUZZ} the seeds alone are run. */
class LineFuzzTest {
    private final Heard heard = new Heard();
    private final LineInspector inspector = new LineInspector();

    @FuzzTest(maxDuration = "10s")
    void linesNeverThrow(byte[] bytes) {
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                heard.decoder.decode(bytes, start, at - start, 1, at, heard);
                inspector.inspect(bytes, start, at - start);
                start = at + 1;
            }
        }
    }
}
