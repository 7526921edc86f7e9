package org.roadstead.tracker.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stays known of a ship that left the picture. */
class TrackMemoryTest {
    private static final int MMSI = 316_001_234;
    private static final String ID = "316001234";
    private static final int DAY = 24 * 3600;

    private final Ships ships = new Ships();

    private void leaves() {
        ships.names(0, MMSI, "ALPHA", 9_074_729, "r1");
        ships.at(0, MMSI, Ships.place(0, 0));
        ships.tracks.retire(ships.track(ID));
    }

    @Test
    void aShipThatComesBackHasItsNameAndItsLastReport() {
        leaves();
        assertThat(ships.tracks.find(ID)).isNull();
        assertThat(ships.tracks.figures().remembered()).isEqualTo(1);

        ships.at(30 * DAY, MMSI, Ships.place(500, 0));

        assertThat(ships.track(ID).identity().name()).isEqualTo("ALPHA");
        assertThat(ships.track(ID).history()).hasSize(1);
        assertThat(ships.track(ID).trail().size()).isEqualTo(1);
        assertThat(ships.track(ID).lastBefore()).extracting(Fix::heardMillis).isEqualTo(Ships.millis(0));
        assertThat(ships.tracks.figures().remembered()).isZero();
    }

    @Test
    void theLastReportIsKeptForSixtyDaysAndTheNameForFourHundred() {
        leaves();

        ships.at(61 * DAY, MMSI, Ships.place(500, 0));

        assertThat(ships.track(ID).identity().name()).isEqualTo("ALPHA");
        assertThat(ships.track(ID).lastBefore()).isNull();
    }

    @Test
    void afterFourHundredDaysNothingIsKnown() {
        leaves();
        ships.at(401 * DAY, MMSI + 1, Ships.place(0, 0));
        ships.tracks.retire(ships.track("316001235"));

        ships.at(401 * DAY, MMSI, Ships.place(0, 0));

        assertThat(ships.track(ID).identity().name()).isNull();
    }

    @Test
    void aReportByImoNumberFindsTheTrackThatTheShipHad() {
        leaves();

        ships.tracks.observe(
                new LongRangeReport(9_074_729, null, null, null, 49, -123, Ships.millis(3 * DAY), 1023, 3600),
                new Report("LRIT", Ships.millis(3 * DAY), 1, 0, 0));

        assertThat(ships.track(ID).identity().name()).isEqualTo("ALPHA");
        assertThat(ships.tracks.size()).isEqualTo(1);
    }

    @Test
    void pastItsBoundTheOldestLeavesAndIsCounted() {
        TrackMemory memory = new TrackMemory(2);
        for (int i = 0; i < 3; i++) {
            ships.at(i, MMSI + i, Ships.place(0, 0));
            memory.keep(ships.track(String.valueOf(MMSI + i)));
        }

        assertThat(memory.size()).isEqualTo(2);
        assertThat(memory.dropped()).isEqualTo(1);
        assertThat(memory.take(ID)).isNull();
        assertThat(memory.take("316001236")).isNotNull();
    }
}
