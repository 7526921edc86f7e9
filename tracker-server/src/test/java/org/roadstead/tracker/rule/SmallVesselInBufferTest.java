package org.roadstead.tracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** SV-01 with its values at level 1: buffer 100 m for 60 s, cleared past 120 m for 120 s, the same alert within 30 minutes. */
class SmallVesselInBufferTest {
    private static final int BOAT = 367_000_001;
    private static final Position EAST_EDGE = new Position(48.0, -123.0);

    private final Traffic traffic = new Traffic();

    @BeforeEach
    void putFacility() {
        Shape pier = rectangle(47.999, -123.002, 48.001, -123.0);
        traffic.act(0, new Deed.FacilityPut("pier", "Pier", pier, "US", null, null, null));
    }

    private static Shape rectangle(double south, double west, double north, double east) {
        return Shape.polygon(List.of(new Position(south, west), new Position(south, east), new Position(north, east),
                new Position(north, west), new Position(south, west)));
    }

    private void boat(int second, double metres) {
        boat(second, metres, 1);
    }

    private void boat(int second, double metres, double knots) {
        traffic.classB(second, BOAT, EAST_EDGE.moved(90, metres), knots);
    }

    private List<Alert> alerts() {
        return traffic.alerts("SV-01");
    }

    private Alert alert() {
        assertThat(alerts()).hasSize(1);
        return alerts().getFirst();
    }

    @Test
    void aBoatJustInsideTheBufferIsFound() {
        boat(1, 99);
        boat(61, 99);

        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);
        assertThat(alert().severity()).isEqualTo(2);
        assertThat(alert().firstAt()).isEqualTo(Traffic.millis(1));
    }

    @Test
    void aBoatJustOutsideTheBufferIsNotFound() {
        boat(1, 101);
        boat(61, 101);
        boat(121, 101);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void theDwellNeedsTwoReportsSixtySecondsApart() {
        boat(1, 50);
        boat(60, 50);
        assertThat(alerts()).isEmpty();

        boat(61, 50);
        assertThat(alert().firstAt()).isEqualTo(Traffic.millis(1));
    }

    @Test
    void oneReportIsEnoughAtLevel3() {
        traffic.act(1, new Deed.LevelSet(null, "pier", 3, null));
        boat(2, 499);

        assertThat(alert().severity()).isEqualTo(4);
    }

    @Test
    void inACorridorItCountsOnlyOnceItIsSlow() {
        putCorridor();
        for (int second = 1; second <= 181; second += 30) {
            boat(second, 50, 8);
        }
        assertThat(alerts()).isEmpty();

        for (int second = 211; second <= 361; second += 30) {
            boat(second, 50, 2.9);
        }
        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);
    }

    @Test
    void noCorridorExcusesAtLevel3() {
        putCorridor();
        traffic.act(1, new Deed.LevelSet(null, "pier", 3, null));
        boat(2, 50, 8);

        assertThat(alert().level()).isEqualTo(3);
    }

    private void putCorridor() {
        Shape water = rectangle(47.99, -123.0, 48.01, -122.99);
        traffic.act(0, new Deed.PlacePut(PlaceKind.CORRIDOR, "fairway", null, water, Map.of()));
    }

    @Test
    void aPermissionCountsFromItsStartUntilBeforeItsEnd() {
        traffic.act(0, new Deed.PermissionPut("visit", "367000001", List.of("pier"), Traffic.millis(10),
                Traffic.millis(121)));
        boat(10, 50);
        boat(70, 50);
        boat(120, 50);
        boat(121, 50);
        assertThat(alerts()).isEmpty();

        boat(181, 50);
        assertThat(alert().firstAt()).isEqualTo(Traffic.millis(121));
    }

    @Test
    void anExemptVesselIsNotFound() {
        traffic.act(0, new Deed.ExemptPut("line-boat", "SV-01", "367000001", null, null));
        boat(1, 50);
        boat(61, 50);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aRaisedLevelJudgesAtOnceWhatWasHeardBefore() {
        boat(1, 150);
        boat(61, 150);
        assertThat(alerts()).isEmpty();

        traffic.act(62, new Deed.LevelSet(null, "pier", 2, null));
        assertThat(alert().firstAt()).isEqualTo(Traffic.millis(1));
        assertThat(alert().raisedAt()).isEqualTo(Traffic.millis(62));
        assertThat(alert().severity()).isEqualTo(3);
    }

    @Test
    void aTugsTypeThatComesLaterWithdraws() {
        boat(1, 50);
        boat(61, 50);
        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);

        traffic.say(70, new StaticDataPartB(0, BOAT, 52, "ABC", 0, 0, "WDB1234", 10, 5, 2, 2, 0, 1, 0));
        assertThat(alert().condition()).isEqualTo(Condition.WITHDRAWN);
    }

    @Test
    void itClearsPastTheWiderDistanceAfterTwoMinutes() {
        boat(1, 50);
        boat(61, 50);
        for (int second = 91; second <= 391; second += 60) {
            boat(second, 119);
        }
        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);

        boat(400, 121);
        boat(460, 121);
        boat(519, 121);
        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);

        boat(520, 121);
        assertThat(alert().condition()).isEqualTo(Condition.CLEARED);
    }

    @Test
    void theSameWithinHalfAnHourOpensTheAlertAgain() {
        comeAndGo();
        boat(700, 50);
        boat(760, 50);

        assertThat(alert().condition()).isEqualTo(Condition.HOLDS);
    }

    @Test
    void theSameAfterHalfAnHourIsAnotherAlert() {
        comeAndGo();
        for (int second = 400; second <= 2_020; second += 180) {
            boat(second, 130);
        }
        boat(2_050, 50);
        boat(2_110, 50);

        assertThat(alerts()).extracting(Alert::condition)
                .containsExactlyInAnyOrder(Condition.CLEARED, Condition.HOLDS);
    }

    /** Found at 61 s, cleared at 220 s. */
    private void comeAndGo() {
        boat(1, 50);
        boat(61, 50);
        boat(100, 130);
        boat(160, 130);
        boat(220, 130);
        assertThat(alert().condition()).isEqualTo(Condition.CLEARED);
    }
}
