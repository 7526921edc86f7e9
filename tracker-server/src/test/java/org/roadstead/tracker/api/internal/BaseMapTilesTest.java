package org.roadstead.tracker.api.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed archives, read as the server reads them. Expected values are geography. */
class BaseMapTilesTest {
    private static final int EXTENT = 4096;
    private static final int SEA = 0;
    private static final int LAND = 1;

    private static BaseMapTiles tiles;

    @BeforeAll
    static void openArchives() throws IOException {
        tiles = BaseMapTiles.fromClassPath();
    }

    @ParameterizedTest(name = "{0} at zoom {4}")
    @CsvSource({
        "Denver,                    39.74, -104.99, 1, 3",
        "mid Atlantic,              35.00,  -40.00, 0, 3",
        "Lake Superior,             47.70,  -87.50, 2, 5",
        "Caspian Sea,               42.00,   51.00, 2, 4",
        "Isle Royale in Superior,   48.03,  -88.80, 3, 5",
        "inner Antarctica,         -80.00,   20.00, 1, 2",
        "Fiji near the date line,  -17.80,  178.00, 1, 5",
        "Strait of Georgia,         49.10, -123.40, 0, 5",
        "Strait of Georgia,         49.10, -123.40, 0, 9",
        "Mount Vernon,              48.42, -122.33, 1, 9",
        "Strait of Juan de Fuca,    48.25, -123.50, 0, 6",
        "Elliott Bay,               47.605,-122.38, 0, 9",
        "Seattle,                   47.61, -122.32, 1, 8",
        "Harrison Lake,             49.50, -121.83, 2, 8",
        "Stanley Park,              49.303,-123.145,1, 9",
        "open Pacific,              46.00, -130.00, 0, 7",
        "Halifax,                   44.65,  -63.62, 1, 9",
        "Lake St. Clair,            42.45,  -82.70, 2, 9",
        "Galveston Bay,             29.45,  -94.85, 0, 9"})
    void tellsLandFromWaterAtKnownPlaces(String place, double lat, double lon, int level, int zoom) throws IOException {
        assertThat(levelAt(lat, lon, zoom)).as(place).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "off the Westridge dock,  49.2960, -122.956",
        "Indian Arm,              49.3700, -122.905",
        "False Creek,             49.2720, -123.122",
        "Coal Harbour,            49.2920, -123.126"})
    void hasWaterWhereItWasDrawnByHand(String place, double lat, double lon) throws IOException {
        assertThat(levelAt(lat, lon, 9)).as(place).isEqualTo(SEA);
    }

    @Test
    void keepsTheShoreOfTheDrawnWaterLand() throws IOException {
        assertThat(levelAt(49.275, -122.95, 9)).as("Burnaby Mountain").isEqualTo(LAND);
        assertThat(levelAt(49.320, -123.00, 9)).as("North Vancouver").isEqualTo(LAND);
    }

    @Test
    void hasNoTileOutsideItsRegionsAboveZoomFive() {
        assertThat(tiles.tile(5, column(103.8, 5), row(1.25, 5))).as("Singapore at zoom 5").isPresent();
        assertThat(tiles.tile(6, column(103.8, 6), row(1.25, 6))).as("Singapore at zoom 6").isEmpty();
        assertThat(tiles.tile(10, column(-123.1, 10), row(49.2, 10))).as("Vancouver at zoom 10").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0", "0,1,0", "0,0,-1", "5,32,0", "5,0,32", "31,0,0", "64,0,0"})
    void answersAbsentOutsideTheTileScheme(int zoom, int column, int row) {
        assertThat(tiles.tile(zoom, column, row)).isEmpty();
    }

    @Test
    void namesItsVersionTheSameEachTime() throws IOException {
        assertThat(tiles.version()).matches("[0-9a-f]{8}").isEqualTo(BaseMapTiles.fromClassPath().version());
    }

    @Test
    void saysWhichArchiveIsBroken() {
        byte[] cut = Arrays.copyOf("PMTiles\u0003".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 300);
        cut[97] = 2;
        cut[98] = 2;

        assertThatThrownBy(() -> PmTilesArchive.of("cut.pmtiles", cut)).isInstanceOf(IOException.class)
                .hasMessageContaining("cut.pmtiles");
        assertThatThrownBy(() -> PmTilesArchive.of("empty.pmtiles", new byte[0])).isInstanceOf(IOException.class)
                .hasMessageContaining("empty.pmtiles");
    }

    private static long levelAt(double lat, double lon, int zoom) throws IOException {
        int column = column(lon, zoom);
        int row = row(lat, zoom);
        var shores = VectorTileReader.shores(tiles.tile(zoom, column, row).orElseThrow());
        return VectorTileReader.levelAt(shores, (x(lon, zoom) - column) * EXTENT, (y(lat, zoom) - row) * EXTENT);
    }

    private static double x(double lon, int zoom) {
        return (lon + 180) / 360 * (1 << zoom);
    }

    private static double y(double lat, int zoom) {
        double mercator = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2));
        return (1 - mercator / Math.PI) / 2 * (1 << zoom);
    }

    private static int column(double lon, int zoom) {
        return (int) x(lon, zoom);
    }

    private static int row(double lat, int zoom) {
        return (int) y(lat, zoom);
    }
}
