package org.roadstead.tracker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** The level that rules judge with is the level that people are shown: the later of an area's own setting and that for all. */
class RegistersTest {
    private static final Position INSIDE = new Position(49.005, -122.995);
    private static final Position OUTSIDE = new Position(49.05, -122.995);

    private Registers registers = Registers.EMPTY;
    private long now = 1_780_000_000_000L;

    private static Shape square(double south, double degrees) {
        return Shape.polygon(List.of(new Position(south, -123), new Position(south, -123 + degrees),
                new Position(south + degrees, -123 + degrees), new Position(south + degrees, -123)));
    }

    private void act(Deed deed) {
        now += 1000;
        registers = registers.after(new Act("a" + now, now, "t", "t", null, deed));
    }

    private void level(String area, int level) {
        act(new Deed.LevelSet(area, null, level, null));
    }

    private Deed.FacilityPut facility(@Nullable String area) {
        return new Deed.FacilityPut("pier", "Pier", square(49.004, 0.002), null, area, null, null);
    }

    private int shown(String area) {
        LevelEntry entry = registers.levelOfArea(area, now);
        return entry == null ? LevelEntry.NORMAL : entry.level();
    }

    @Test
    void anAreasOwnLaterSettingHoldsAgainstThatForAll() {
        act(new Deed.AreaPut("a1", "A 1", square(49, 0.01)));
        level("all", 3);
        level("a1", 1);

        assertThat(shown("a1")).isEqualTo(1);
        assertThat(registers.levelAt(INSIDE, now)).isEqualTo(1);
        assertThat(registers.levelOf(facility("a1"), now)).isEqualTo(1);
        assertThat(registers.levelOf(facility(null), INSIDE, now)).isEqualTo(1);
        assertThat(registers.levelAt(OUTSIDE, now)).isEqualTo(3);
    }

    @Test
    void aLaterSettingForAllHoldsAgainstAnAreasOwn() {
        act(new Deed.AreaPut("a1", "A 1", square(49, 0.01)));
        level("a1", 3);
        level("all", 1);

        assertThat(shown("a1")).isEqualTo(1);
        assertThat(registers.levelAt(INSIDE, now)).isEqualTo(1);
        assertThat(registers.levelOf(facility("a1"), now)).isEqualTo(1);
    }

    @Test
    void anAreaWithoutAShapeHoldsWhatNoOtherHolds() {
        act(new Deed.AreaPut("harbour", "Harbour", null));
        act(new Deed.AreaPut("a1", "A 1", square(49, 0.01)));
        level("all", 3);
        level("harbour", 2);
        level("a1", 1);

        assertThat(registers.levelAt(OUTSIDE, now)).isEqualTo(2);
        assertThat(registers.levelAt(INSIDE, now)).isEqualTo(1);
        assertThat(registers.levelOf(facility("a1"), now)).isEqualTo(1);
        assertThat(registers.levelOf(facility(null), now)).isEqualTo(2);
    }

    @Test
    void ofSeveralAreasTheHighestHolds() {
        act(new Deed.AreaPut("a1", "A 1", square(49, 0.01)));
        act(new Deed.AreaPut("a2", "A 2", square(49.003, 0.01)));
        level("a1", 1);
        level("a2", 2);

        assertThat(registers.levelAt(INSIDE, now)).isEqualTo(2);
        assertThat(registers.levelOf(facility("a1"), now)).isEqualTo(2);
    }
}
