package org.roadstead.tracker.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.log.Input.SourceState.State;

/** Times are seconds from the start. */
class SequencerTest {
    private static final long START = 1_780_000_000_000L;
    private static final int NO_TIME = Integer.MIN_VALUE;
    /** Ten minutes, and one second more. */
    private static final int AHEAD = 601;

    private final List<Input> out = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong(START);
    private final Sequencer feed = new Sequencer(TimeBase.FEED, clock::get, out::add);
    private final Sequencer wall = new Sequencer(TimeBase.WALL, clock::get, out::add);

    private static long millis(int second) {
        return second == NO_TIME ? LineBatch.NO_TIME : START + second * 1000L;
    }

    private static void line(Sequencer sequencer, String text, int heard, int lead) {
        sequencer.line("north", 1, text.getBytes(US_ASCII), millis(heard), millis(lead));
    }

    private void say(String text, int heard) {
        line(feed, text, heard, NO_TIME);
    }

    private static Act act(String id, int second) {
        return new Act(id, millis(second), "Ada", "supervisor", null, new Deed.AreaPut(id, id, null));
    }

    /** What came out: {@code 0 a@12}, with {@code !} for a time that was not believed. */
    private List<String> log() {
        return out.stream().map(input -> input.position() + " " + switch (input) {
            case Input.Line line -> new String(line.bytes(), US_ASCII) + (line.ahead() ? "!" : "");
            case Input.ActInput act -> act.act().id();
            case Input.SourceState state -> state.state().name();
            case Input.Span span -> "span " + (span.fromMillis() - START) / 1000 + "-"
                    + (span.toMillis() - START) / 1000;
            case Input.Beat beat -> "beat";
        } + "@" + (input.knownMillis() - START) / 1000).toList();
    }

    @Test
    void knownIsTheGreatestTimeSoFar() {
        say("a", 10);
        say("b", 5);
        say("c", 20);

        assertThat(log()).containsExactly("0 a@10", "1 b@10", "2 c@20");
    }

    @Test
    void theLeadingStampGoesBeforeTheHeardTime() {
        line(feed, "a", 100, 10);
        line(feed, "b", 5, 12);

        assertThat(log()).containsExactly("0 a@10", "1 b@12");
    }

    @Test
    void aLineWithoutATimeIsHeardAtKnown() {
        say("a", 10);
        say("b", NO_TIME);

        assertThat(log()).containsExactly("0 a@10", "1 b@10");
    }

    @Test
    void theFirstLineIsTakenAsItIs() {
        say("a", 1_000_000);
        say("b", 0);

        assertThat(log()).containsExactly("0 a@1000000", "1 b@1000000");
    }

    @Test
    void theFirstLineAfterAnActIsTakenAsItIs() {
        feed.act(act("act", 0));
        say("a", 1_000_000);

        assertThat(log()).containsExactly("0 act@0", "1 a@1000000");
    }

    @Test
    void anActIsTakenAsItIs() {
        say("a", 0);
        feed.act(act("act", 1_000_000));
        feed.act(act("earlier", 5));
        say("b", 1_000_001);

        assertThat(log()).containsExactly("0 a@0", "1 act@1000000", "2 earlier@1000000", "3 b@1000001");
    }

    @Test
    void tenMinutesAheadIsBelieved() {
        say("a", 0);
        say("b", 600);

        assertThat(log()).containsExactly("0 a@0", "1 b@600");
    }

    @Test
    void aLineFurtherAheadWaitsAndIsHeardWhenKnown() {
        say("a", 0);
        say("b", AHEAD);
        assertThat(log()).containsExactly("0 a@0");

        say("c", 1);

        assertThat(log()).containsExactly("0 a@0", "1 b!@0", "2 c@1");
    }

    @Test
    void fourThatAgreeAreNotEnough() {
        say("a", 0);
        for (int i = 0; i < 4; i++) {
            say("b" + i, AHEAD + i);
        }
        assertThat(log()).containsExactly("0 a@0");

        say("c", 1);

        assertThat(log()).containsExactly("0 a@0", "1 b0!@0", "2 b1!@0", "3 b2!@0", "4 b3!@0", "5 c@1");
    }

    @Test
    void fiveInARowThatAgreeMoveKnown() {
        say("a", 0);
        for (int i = 0; i < 5; i++) {
            say("b" + i, 100_000 + i);
        }
        say("c", 1);

        assertThat(log()).containsExactly("0 a@0", "1 b0@100000", "2 b1@100001", "3 b2@100002", "4 b3@100003",
                "5 b4@100004", "6 c@100004");
    }

    @Test
    void oneThatDisagreesBeginsTheCountAgain() {
        say("a", 0);
        for (int i = 0; i < 4; i++) {
            say("b" + i, 100_000 + i);
        }
        say("c0", 900_000);
        assertThat(log()).containsExactly("0 a@0", "1 b0!@0", "2 b1!@0", "3 b2!@0", "4 b3!@0");

        for (int i = 1; i < 5; i++) {
            say("c" + i, 900_000 + i);
        }

        assertThat(log()).endsWith("5 c0@900000", "6 c1@900001", "7 c2@900002", "8 c3@900003", "9 c4@900004");
    }

    @Test
    void thoseThatWaitAtTheEndAreHeardWhenKnown() {
        say("a", 0);
        say("b", AHEAD);
        feed.end();

        assertThat(log()).containsExactly("0 a@0", "1 b!@0");
    }

    @Test
    void linesBeforeTheFirstTimeAreHeardAtIt() {
        say("a", NO_TIME);
        say("b", NO_TIME);
        assertThat(out).isEmpty();

        say("c", 50);

        assertThat(log()).containsExactly("0 a@50", "1 b@50", "2 c@50");
    }

    @Test
    void expectedActsEnterWhenKnownReachesTheirs() {
        feed.expect(List.of(act("late", 20), act("early", 10)));
        feed.expect(List.of(act("middle", 15)));
        say("a", 5);
        say("b", 15);
        say("c", 100);

        assertThat(log()).containsExactly("0 a@5", "1 early@10", "2 middle@15", "3 b@15", "4 late@20", "5 c@100");
    }

    @Test
    void theFeedTimeBaseWritesNothingOfItsOwn() {
        say("a", 0);
        clock.addAndGet(60_000);
        feed.beat();
        feed.state("north", State.LOST);
        feed.span(START);

        assertThat(log()).containsExactly("0 a@0");
    }

    @Test
    void theWallTimeBaseFollowsTheClockAndNeverFalls() {
        line(wall, "a", NO_TIME, NO_TIME);
        clock.addAndGet(5_000);
        line(wall, "b", 2, 3);
        wall.state("north", State.CONNECTED);
        clock.addAndGet(-3_000);
        wall.beat();
        wall.act(act("act", 1_000_000));
        wall.span(millis(-10));

        assertThat(log()).containsExactly("0 a@0", "1 b@5", "2 CONNECTED@5", "3 beat@5", "4 act@5",
                "5 span -10-5@5");
    }

    @Test
    void underTheWallTimeBaseALineAheadIsHeardWhenKnownAtOnce() {
        line(wall, "a", 600, NO_TIME);
        line(wall, "b", AHEAD, NO_TIME);

        assertThat(log()).containsExactly("0 a@0", "1 b!@0");
    }

    @Test
    void goesOnAfterTheLastInputAtTheLaterOfClockAndKnown() {
        wall.resumeAfter(new Input.Line(40, millis(30), false, "north", 1, 7, new byte[0]));
        wall.resumeAfter(new Input.Beat(41, millis(31)));
        line(wall, "a", NO_TIME, NO_TIME);
        clock.addAndGet(40_000);
        line(wall, "b", NO_TIME, NO_TIME);

        assertThat(log()).containsExactly("42 a@31", "43 b@40");
        assertThat(out).extracting(input -> ((Input.Line) input).number()).containsExactly(8L, 9L);
    }

    @Test
    void aReceiversLinesAreNumberedFromOne() {
        say("a", 0);
        feed.line("south", 2, new byte[0], millis(1), LineBatch.NO_TIME);
        say("b", 2);

        assertThat(out).extracting(input -> ((Input.Line) input).receiver() + ((Input.Line) input).number())
                .containsExactly("north1", "south1", "north2");
    }
}
