package org.roadstead.replay.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampShiftTest {
    private static final StampShift DAY = new StampShift(86_400_000);

    @Test
    void movesTagTimesInTheirUnitAndRenewsTheChecksum() {
        assertThat(shifted("\\s:42809,c:1635731889,t:1635731965*6A\\!AIVDM,1,1,,,403t>B1vFhQr5`NonbBw?>G00<0n,0*7B"))
                .isEqualTo("\\s:42809,c:1635818289,t:1635731965*64\\!AIVDM,1,1,,,403t>B1vFhQr5`NonbBw?>G00<0n,0*7B");
        assertThat(shifted("\\c:1420030798123*00\\!ABVDM,x")).startsWith("\\c:1420117198123*");
        assertThat(shifted("\\g:2-2-1278*51\\!AIVDM,2,2")).isEqualTo("\\g:2-2-1278*51\\!AIVDM,2,2");
    }

    @Test
    void movesLeadingStampsAndKeepsTheirForm() {
        assertThat(shifted("2015-12-31 01:00:04,!AIVDM,1")).isEqualTo("2016-01-01 01:00:04,!AIVDM,1");
        assertThat(shifted("2015/12/31T01:00:04.250 !AIVDM")).isEqualTo("2016/01/01T01:00:04.250 !AIVDM");
        assertThat(shifted("1635731889 !AIVDM")).isEqualTo("1635818289 !AIVDM");
    }

    @Test
    void leavesOtherLinesAlone() {
        for (String line : new String[]{"", "!AIVDM,1,1,,B,18156P0viw0<EBdMHtvSSRlL0>`<,0*5E", "\\", "\\\\!",
            "2015-99-31 01:00:04,!AIVDM", "12345", "\u00ff\u0000"}) {
            assertThat(shifted(line)).isEqualTo(line);
        }
    }

    private static String shifted(String line) {
        return new String(DAY.shifted(line.getBytes(ISO_8859_1)), ISO_8859_1);
    }
}
