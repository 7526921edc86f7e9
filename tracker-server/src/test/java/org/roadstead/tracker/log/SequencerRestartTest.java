package org.roadstead.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencerRestartTest {
    private static final long NOON = 1_780_000_000_000L;

    @Test
    void connectionsAfterARestartGetNumbersThatNoneHadBeforeIt() {
        List<Input> out = new ArrayList<>();
        Sequencer sequencer = new Sequencer(TimeBase.FEED, () -> 0, out::add);
        sequencer.resumeAfter(new Input.Line(4, NOON, false, "east", 7, 3, new byte[0]));
        sequencer.resumeAfter(new Input.Line(9, NOON, false, "west", 2, 1, new byte[0]));

        sequencer.line("east", 0, new byte[0], NOON + 1_000, LineBatch.NO_TIME);
        sequencer.line("west", 7, new byte[0], NOON + 1_000, LineBatch.NO_TIME);

        assertThat(out).map(input -> ((Input.Line) input).connection()).containsExactly(8, 15);
        assertThat(out).map(input -> ((Input.Line) input).number()).containsExactly(4L, 2L);
    }
}
