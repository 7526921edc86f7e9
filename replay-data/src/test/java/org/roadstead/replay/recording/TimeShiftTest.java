package org.roadstead.replay.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.ais.LineInspector;

class TimeShiftTest {
    private static final String SENTENCE = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A";
    private static final long HOUR = 3_600_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\s:r1,c:1241544035*00\\",
        "\\g:1-2-73874,n:157036,s:r003669945,c:1241544035*4A\\",
        "\\c:1241544035123*00\\", "1241544035 ", "1241544035.250 ", "1241544035250 ", "2009-05-05 17:20:35 ",
        "2009-05-05T23:59:59.500Z "})
    void movesTheTimeThatALineTellsAndNothingElse(String front) {
        String start = front.endsWith("\\") ? front : front + " ";
        long before = time(start + SENTENCE);

        String moved = shifted(start + SENTENCE, HOUR);

        assertThat(time(moved)).isEqualTo(before + HOUR);
        assertThat(moved).endsWith(SENTENCE);
    }

    @Test
    void writesARightChecksumForTheTagBlock() {
        assertThat(shifted("\\s:r1,c:1000000000*00\\" + SENTENCE, 1000)).startsWith("\\s:r1,c:1000000001*7F\\");
    }

    @Test
    void leavesALineWithoutATimeAsItIs() {
        assertThat(shifted(SENTENCE, HOUR)).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\c:99999999999999999999*00\\", "\\c:9999999999999999999*00\\", "9999999999999999999 ",
        "2023-13-45 99:99:99 "})
    void leavesWhatIsNoTimeAsItIs(String front) {
        assertThat(shifted(front + SENTENCE, HOUR)).startsWith(front.startsWith("\\c") ? front.substring(0, 20) : front)
                .endsWith(SENTENCE);
    }

    private static String shifted(String line, long millis) {
        return new String(TimeShift.shifted(line.getBytes(StandardCharsets.ISO_8859_1), millis),
                StandardCharsets.ISO_8859_1);
    }

    private static long time(String line) {
        LineInspector inspector = new LineInspector();
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(inspector.inspect(bytes, 0, bytes.length)).isNull();
        return inspector.hasLead() ? inspector.leadMillis() : inspector.heardMillis();
    }
}
