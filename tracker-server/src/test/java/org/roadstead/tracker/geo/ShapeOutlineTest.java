package org.roadstead.tracker.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeOutlineTest {

    private static List<Position> box(double south, double west, double degrees) {
        return List.of(new Position(south, west), new Position(south, west + degrees),
                new Position(south + degrees, west + degrees), new Position(south + degrees, west));
    }

    @Test
    void theOutlineIsRoundEveryPart() {
        Shape piers = Shape.polygons(List.of(List.of(box(49, -123, 0.01)), List.of(box(49, -122.9, 0.01))));

        Shape outline = piers.outlineAt(200);

        assertThat(outline.parts()).hasSize(2);
        assertThat(outline.contains(new Position(49.005, -123.001))).isTrue();
        assertThat(outline.contains(new Position(49.005, -122.901))).isTrue();
        assertThat(outline.contains(new Position(49.005, -122.95))).isFalse();
    }

    @Test
    void anIslandInABasinKeepsAnOutlineOfItsOwn() {
        Shape basin = Shape.polygons(List.of(List.of(box(49, -123, 0.1), box(49.02, -122.98, 0.06)),
                List.of(box(49.045, -122.955, 0.01))));

        Shape outline = basin.outlineAt(200);

        assertThat(outline.contains(new Position(49.05, -122.95))).isTrue();
        assertThat(outline.contains(new Position(49.05, -122.97))).isFalse();
    }
}
