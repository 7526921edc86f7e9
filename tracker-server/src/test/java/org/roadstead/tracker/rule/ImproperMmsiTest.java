package org.roadstead.tracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.geo.Position;

/** ID-01 with its values at level 1: three reports in a row; five different bad numbers blame the receiver. */
class ImproperMmsiTest {
    private static final Position PLACE = new Position(48.0, -123.0);

    private final Traffic traffic = new Traffic();

    private void ship(int mmsi, int reports) {
        for (int i = 0; i < reports; i++) {
            traffic.classA(1 + 10 * i, mmsi, PLACE.moved(90, 30 * i), 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_193_046, 111_111_111, 123_456_789, 999_999_999})
    void aNumberThatNobodySetIsFoundAtTheThirdReport(int mmsi) {
        ship(mmsi, 2);
        assertThat(traffic.alerts("ID-01")).isEmpty();

        traffic.classA(30, mmsi, PLACE, 0);
        assertThat(traffic.alerts("ID-01")).singleElement().satisfies(alert -> {
            assertThat(alert.severity()).isEqualTo(1);
            assertThat(alert.evidence().sentences().getFirst().key()).isEqualTo("id01.default");
        });
    }

    @Test
    void aCountryNumberThatNobodyHasIsFound() {
        ship(200_123_456, 3);

        assertThat(traffic.alerts("ID-01")).singleElement()
                .satisfies(
                        alert -> assertThat(alert.evidence().sentences().getFirst().key()).isEqualTo("id01.mid"));
    }

    @Test
    void aShipsNumberIsFine() {
        ship(367_000_001, 5);

        assertThat(traffic.alerts("ID-01")).isEmpty();
    }

    @Test
    void aSearchAndRescueTransmitterSpeaksWithMessage1() {
        for (int i = 0; i < 5; i++) {
            traffic.classA(1 + 10 * i, 970_123_456, PLACE.moved(90, 30 * i), 14);
        }

        assertThat(traffic.alerts("ID-01")).isEmpty();
    }

    @Test
    void aBaseStationsNumberIsFineInItsOwnReportOnly() {
        for (int i = 0; i < 5; i++) {
            traffic.baseStation(1 + 10 * i, 3_669_708, PLACE);
        }
        assertThat(traffic.alerts("ID-01")).isEmpty();

        for (int i = 6; i < 9; i++) {
            traffic.classA(1 + 10 * i, 3_669_708, PLACE.moved(90, 30 * i), 0);
        }
        assertThat(traffic.alerts("ID-01")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void fiveDifferentBadNumbersBlameTheReceiver(int numbers) {
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < numbers; i++) {
                traffic.classA(1 + 10 * round + i, 200_123_450 + i, PLACE.moved(90, 500 * i + 30 * round), 0);
            }
        }

        assertThat(traffic.alerts("ID-01")).hasSize(numbers == 5 ? 0 : numbers);
    }
}
