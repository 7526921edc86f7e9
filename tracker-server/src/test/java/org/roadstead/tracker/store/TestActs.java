package org.roadstead.tracker.store;

import java.util.List;
import java.util.Map;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** Acts for tests. */
final class TestActs {
    private static final long NOON = 1_780_000_000_000L;

    private TestActs() {}

    static Act act(String id, Deed deed) {
        return new Act(id, NOON, "Ada", "supervisor", "because", deed);
    }

    static Act level(String id, int level) {
        return act(id, new Deed.LevelSet("vancouver", null, level, NOON + 3_600_000));
    }

    static Deed.FacilityPut facility(String id, String name) {
        Shape square = Shape.polygon(List.of(new Position(49.28, -123.11), new Position(49.28, -123.10),
                new Position(49.29, -123.10), new Position(49.29, -123.11)));
        return new Deed.FacilityPut(id, name, square, "CA", "vancouver", "CAVAN", "oil terminal");
    }

    static Deed.Recorded recorded(String kind, Map<String, Object> fields) {
        return new Deed.Recorded(kind, fields);
    }
}
