package org.roadstead.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;

/** Text: what a person types and whom it means. */
class VesselTextTest {
    private static final Position HERE = new Position(48.4, -123.4);

    private final VesselIndex index = new VesselIndex();
    private final Fleet fleet = new Fleet();

    @BeforeEach
    void sail() {
        fleet.put(1, "316001001", Fleet.said(9_074_729, "QUEEN OF SURREY", "CFN1234", "HORSESHOE BAY"), HERE);
        fleet.put(2, "316001002", Fleet.said(9_321_483, "EVERGREEN STATE", "WDE5678", "SEATTLE"),
                new Position(47.6, -122.4));
        fleet.put(3, "366999003", Fleet.said(null, "SEATTLE STAR", "WX99", "VICTORIA"), HERE);
        fleet.put(4, "538001004", Fleet.said(9_811_000, "EVER GIVEN", "H3RC", "US SEA>CA VAN"), null);
        fleet.put(5, "257111005", Fleet.said(9_074_730, "ST. JOHN'S", null, null), HERE);
        fleet.put(6, "316001006", Fleet.said(null, null, null, null), HERE);
        for (int handle = 10; handle < 200; handle++) {
            fleet.put(handle, String.valueOf(412_000_000 + handle), Fleet.said(null, "ZHE YU " + handle, null, null),
                    new Position(30, 120 + handle / 1000.0));
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Integer> found(TrafficImage image, VesselQuery query) {
        return index.find(image, query).stream().map(Vessel::handle).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name's begin            | queen o        | 1
            any word's begin        | surr           | 1
            words in any order      | surrey queen   | 1
            letters left out        | qeen           | 1
            letters exchanged       | surery         | 1
            two in a shorter one    | evegren        |
            two errors from eight on| evergeenn      | 2
            spaces left out         | evergiv        | 4
            spaces put in           | ever green     | 2
            punctuation             | ST JOHN        | 5
            punctuation left out    | st johns       | 5
            call sign               | wde5678        | 2
            call sign's begin       | cfn            | 1
            call sign, one off      | wde5679        |
            MMSI                    | 366999003      | 3
            MMSI's begin            | 316001         | 1 2 6
            within an MMSI          | 1001           |
            IMO number              | 9074729        | 1
            IMO number, announced   | IMO 9074730    | 5
            IMO number's begin      | 90747          |
            name and destination    | queen horseshoe| 1
            name before destination | seattle        | 3 2
            destination             | victoria       | 3
            destination, an error   | vicctoria      | 3
            part of a destination   | van            | 4
            whole before begun name | ever           | 4 2
            short words are exact   | zhi            |
            nobody                  | titanic        |
            """)
    void findsWhatWasTyped(String why, String text, String handles) {
        TrafficImage image = fleet.image();
        VesselQuery query = VesselQuery.ALL.withText(new TextMatch(text));
        List<Integer> expected = handles == null
                ? List.of()
                : List.of(handles.split(" "))
                        .stream()
                        .map(Integer::valueOf)
                        .toList();

        assertThat(found(image, query)).as("%s, not yet in the index", why).isEqualTo(expected);
        index.refresh(image);
        assertThat(found(image, query)).as("%s, in the index", why).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?*", "\ud83d", "*:*", "a\u0000b", "\"", "((((", "[a TO b]"})
    void oddTextIsNoError(String text) {
        TrafficImage image = fleet.image();
        index.refresh(image);

        assertThat(found(image, VesselQuery.ALL.withText(new TextMatch(text)))).isEmpty();
    }

    @Test
    void veryLongTextIsNoError() {
        TrafficImage image = fleet.image();
        index.refresh(image);

        assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("SURREY".repeat(2_000))))).isEmpty();
        assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("surrey ".repeat(2_000))))).containsExactly(1);
    }

    @Test
    void textAndPlaceMustBothHold() {
        TrafficImage image = fleet.image();
        index.refresh(image);
        VesselQuery seattle = VesselQuery.ALL.withText(new TextMatch("seattle"));

        assertThat(found(image, seattle.withBox(new Box(-123, 47, -122, 48)))).containsExactly(2);
        assertThat(found(image, seattle.withNear(HERE))).containsExactly(3, 2);
        assertThat(found(image, seattle.withNear(HERE, 1_000))).containsExactly(3);
        assertThat(found(image, seattle.withFilter(vessel -> vessel.track().startsWith("316")))).containsExactly(2);
    }

    @Test
    void nearestFirstWithTextLooksAsFarAsNeeded() {
        TrafficImage image = fleet.image();
        index.refresh(image);

        assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("zhe")).withNear(HERE).withLimit(3)))
                .hasSize(3)
                .allMatch(handle -> handle >= 10);
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        index.refresh(fleet.image());
        fleet.put(1, "316001001", Fleet.said(9_074_729, "QUEEN OF OAK BAY", "CFN1234", "HORSESHOE BAY"), HERE);
        TrafficImage image = fleet.image();
        for (int refreshes = 0; refreshes < 2; refreshes++) {
            assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("oak")))).containsExactly(1);
            assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("surrey")))).isEmpty();
            index.refresh(image);
        }
    }

    @Test
    void equalsComeByTrack() {
        TrafficImage image = fleet.image();
        index.refresh(image);

        assertThat(found(image, VesselQuery.ALL.withText(new TextMatch("zhe yu")))).hasSize(190).isSorted();
    }
}
