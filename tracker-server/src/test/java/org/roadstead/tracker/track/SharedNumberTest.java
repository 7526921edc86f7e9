package org.roadstead.tracker.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.tracker.geo.Position;

/** Several ships on one number, jumps, and single wrong positions. */
class SharedNumberTest {
    private static final int MMSI = 316_001_234;
    private static final String ID = "316001234";
    private static final String FURTHER = "316001234~2";

    private final Ships ships = new Ships();

    private static Position here(int second) {
        return Ships.place(second / 360.0, 0);
    }

    private static Position there(int second) {
        return Ships.place(second / 360.0, 30);
    }

    private List<String> doubts(String id) {
        return Arrays.stream(ships.track(id).trail().toArray())
                .map(fix -> fix.doubt() == null ? "-" : fix.doubt().code())
                .toList();
    }

    @Test
    void twoShipsOnOneNumberAreTwoTracks() {
        for (int second = 0; second < 600; second += 20) {
            ships.at(second, MMSI, here(second));
            ships.at(second + 10, MMSI, there(second + 10));
        }

        assertThat(ships.ids(MMSI)).containsExactly(ID, FURTHER);
        assertThat(ships.track(ID).trail().size()).isEqualTo(30);
        assertThat(ships.track(FURTHER).trail().size()).isEqualTo(30);
        assertThat(doubts(ID)).containsOnly("-");
        assertThat(doubts(FURTHER)).containsOnly("-");
        assertThat(ships.track(FURTHER).last())
                .satisfies(last -> assertThat(last.longitudeDegrees()).isCloseTo(there(590).longitude(), within(1e-5)));
    }

    @Test
    void twoShipsThatSpeakInTurnForMinutesStayTwo() {
        for (int second = 0; second < 3_600; second += 10) {
            ships.at(second, MMSI, second / 120 % 2 == 0 ? here(second) : there(second));
        }

        assertThat(ships.ids(MMSI)).containsExactly(ID, FURTHER);
        assertThat(ships.gone()).isEmpty();
    }

    @Test
    void eachShipGetsItsOwnStaticData() {
        ships.names(3, MMSI, "ALPHA", 9_074_729, "r1");
        ships.at(3, MMSI, here(3));
        ships.names(7, MMSI, "BRAVO", 9_999_125, "r1");
        ships.at(7, MMSI, there(7));
        for (int second = 10; second < 900; second += 10) {
            if (second % 360 == 0) {
                ships.names(second, MMSI, "ALPHA", 9_074_729, "r1");
                ships.names(second + 4, MMSI, "BRAVO", 9_999_125, "r1");
            }
            ships.at(second + 3, MMSI, here(second + 3));
            ships.at(second + 7, MMSI, there(second + 7));
        }

        assertThat(ships.track(ID).identity().name()).isEqualTo("ALPHA");
        assertThat(ships.track(FURTHER).identity().name()).isEqualTo("BRAVO");
        assertThat(ships.track(FURTHER).identity().imo()).isEqualTo(9_999_125);
        assertThat(ships.track(FURTHER).history()).allMatch(span -> "BRAVO".equals(span.identity().name()));
    }

    @Test
    void theReceiverTellsWhoseStaticDataItIs() {
        for (int second = 0; second < 300; second += 20) {
            ships.at(second, MMSI, here(second), 10, 0, "vancouver");
            ships.at(second + 10, MMSI, Ships.place(-900, 0), 0, 0, "california");
        }
        ships.names(310, MMSI, "SOUTH", 0, "california");
        ships.names(311, MMSI, "NORTH", 0, "vancouver");

        assertThat(ships.track(ID).identity().name()).isEqualTo("NORTH");
        assertThat(ships.track(FURTHER).identity().name()).isEqualTo("SOUTH");
        assertThat(ships.track(ID).sources()).containsExactly("vancouver");
        assertThat(ships.track(FURTHER).sources()).containsExactly("california");
    }

    @Test
    void aSingleImpossiblePositionIsABitError() {
        for (int second = 0; second < 300; second += 10) {
            ships.at(second, MMSI, second == 150 ? Ships.place(192, 3) : here(second));
            if (second == 150) {
                assertThat(ships.track(ID).doubted()).extracting(Fix::doubt).isEqualTo(Doubt.JUMP);
                assertThat(ships.track(ID).last()).extracting(Fix::heardMillis).isEqualTo(Ships.millis(140));
            }
        }

        assertThat(ships.tracks.figures().doubted()).containsEntry(Doubt.JUMP, 1L);
        assertThat(ships.ids(MMSI)).containsExactly(ID);
        assertThat(doubts(ID)).hasSize(30).filteredOn(doubt -> !doubt.equals("-")).containsExactly("bitError");
        assertThat(ships.track(ID).doubted()).isNull();
    }

    @Test
    void aWrongFirstPositionIsTheOddOneOut() {
        ships.at(0, MMSI, Ships.place(192, 3));
        ships.at(10, MMSI, here(10));
        ships.at(20, MMSI, here(20));
        ships.at(30, MMSI, here(30));

        assertThat(ships.ids(MMSI)).containsExactly(ID);
        assertThat(doubts(ID)).containsExactly("bitError", "-", "-", "-");
    }

    @Test
    void aShipThatJumpsAndStaysIsTwoTracksUntilTheOldPlaceIsStaleAndThenOne() {
        ships.names(0, MMSI, "LEAPER", 0, "r1");
        for (int second = 0; second < 600; second += 10) {
            ships.at(second, MMSI, here(second));
        }
        for (int second = 600; second < 900; second += 10) {
            ships.at(second, MMSI, there(second));
        }
        assertThat(ships.ids(MMSI)).containsExactly(ID, FURTHER);
        assertThat(ships.track(FURTHER).identity().name()).isEqualTo("LEAPER");

        for (int second = 900; second < 1_200; second += 10) {
            ships.at(second, MMSI, there(second));
        }

        assertThat(ships.ids(MMSI)).containsExactly(ID);
        assertThat(ships.gone()).containsExactly(FURTHER);
        assertThat(ships.track(ID).trail().size()).isEqualTo(120);
        assertThat(doubts(ID)).containsOnly("-");
        assertThat(ships.track(ID).last()).extracting(Fix::heardMillis).isEqualTo(Ships.millis(1_190));
    }

    @Test
    void aShipThatWasElsewhereForAWhileDidNotGoThere() {
        for (int second = 0; second < 1_500; second += 10) {
            ships.at(second, MMSI, second >= 600 && second < 660 ? there(second) : here(second));
        }

        assertThat(ships.ids(MMSI)).containsExactly(ID);
        assertThat(ships.gone()).containsExactly(FURTHER);
        assertThat(doubts(ID)).hasSize(150).filteredOn(doubt -> !doubt.equals("-")).hasSize(6).containsOnly("jump");
    }

    @Test
    void aFastAircraftAndALongSilenceAreNoJump() {
        ships.at(0, MMSI, Ships.place(0, 0));
        ships.at(7_200, MMSI, Ships.place(60, 0));
        for (int second = 0; second < 100; second += 10) {
            ships.hear(second, new SarAircraftPositionReport(0, 111_316_001, 300, 180, false,
                    -123 * 600_000, 49 * 600_000 + second * 500, 0, second % 60, false, 0, 0, 0, false, false, 0, 0),
                    "r1");
        }

        assertThat(doubts(ID)).containsExactly("-", "-");
        assertThat(doubts("111316001")).hasSize(10).containsOnly("-");
    }

    @Test
    void aLateReportIsJudgedByItsNeighbours() {
        ships.at(0, MMSI, Ships.place(0, 0), 50, 0, "r1");
        ships.at(1_800, MMSI, Ships.place(25, 0), 50, 0, "r1");
        ships.at(900, MMSI, Ships.place(12, 0), 50, 0, "r1");

        assertThat(ships.ids(MMSI)).containsExactly(ID);
        assertThat(doubts(ID)).containsExactly("-", "-", "-");
    }

    @Test
    void acrossTheDateLineIsNoJump() {
        ships.at(0, MMSI, new Position(10, 179.999));
        ships.at(10, MMSI, new Position(10, -179.999));

        assertThat(doubts(ID)).containsExactly("-", "-");
    }

    @Test
    void theSecondShipKeepsItsIdWhenTheFirstIsGone() {
        for (int second = 0; second < 200; second += 20) {
            ships.at(second, MMSI, here(second));
            ships.at(second + 10, MMSI, there(second + 10));
        }
        ships.tracks.retire(ships.track(ID));
        for (int second = 200; second < 4_000; second += 20) {
            ships.at(second, MMSI, there(second));
        }
        assertThat(ships.ids(MMSI)).containsExactly(FURTHER);
        assertThat(ships.tracks.size()).isEqualTo(1);

        for (int second = 4_000; second < 4_200; second += 20) {
            ships.at(second, MMSI, there(second));
            ships.at(second + 10, MMSI, here(second + 10));
        }

        assertThat(ships.ids(MMSI)).containsExactly(ID, FURTHER);
        assertThat(ships.track(FURTHER).last()).extracting(Fix::heardMillis).isEqualTo(Ships.millis(4_180));
    }

    @Test
    void theSameMessagesGiveTheSameTracks() {
        List<String> once = interleaved();
        List<String> again = interleaved();

        assertThat(again).isEqualTo(once).hasSize(4);
    }

    private static List<String> interleaved() {
        Ships four = new Ships();
        for (int second = 0; second < 600; second += 10) {
            four.at(second, MMSI, Ships.place(0, 40.0 * (second / 10 % 4)), 0, 0, "r1");
        }
        return four.tracks.ofNumber(MMSI)
                .stream()
                .map(track -> track.id() + " " + track.trail().size() + " " + track.last())
                .toList();
    }
}
