package org.roadstead.tracker.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** Facilities of a hundredth of a degree, spread over the same seas as the traffic: what rules of places are asked about. */
final class Places {
    private static final double GOLDEN_SHARE = 0.618_033_988_749_895;
    private static final double SIDE_DEGREES = 0.01;

    private final int count;

    Places(int count) {
        this.count = count;
    }

    private Position corner(int i) {
        double turns = i * GOLDEN_SHARE;
        return new Position(-60 + 120 * (turns - Math.floor(turns)), -179 + 358.0 * i / count);
    }

    /** As acts, all at one moment. */
    List<Act> acts(long atMillis) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Position at = corner(i);
            List<Position> ring = List.of(at, new Position(at.latitude(), at.longitude() + SIDE_DEGREES),
                    new Position(at.latitude() + SIDE_DEGREES, at.longitude() + SIDE_DEGREES),
                    new Position(at.latitude() + SIDE_DEGREES, at.longitude()), at);
            acts.add(new Act("bench-" + i, atMillis, "bench", "supervisor", null,
                    new Deed.FacilityPut("f" + i, "Facility " + i, Shape.polygon(ring), null, null, null, null)));
        }
        return acts;
    }

    /** As a configuration in a folder; answers its file. */
    Path configure(Path folder) throws IOException {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Position at = corner(i);
            double north = at.latitude() + SIDE_DEGREES;
            double east = at.longitude() + SIDE_DEGREES;
            features.append(i == 0 ? "" : ",\n")
                    .append(String.format(Locale.ROOT,
                            """
                                    {"type":"Feature","id":"f%d","properties":{"name":"Facility %d"},"geometry":{"type":"Polygon",\
                                    "coordinates":[[[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]}}""",
                            i, i, at.longitude(), at.latitude(),
                            east, at.latitude(), east, north, at.longitude(), north, at.longitude(), at.latitude()));
        }
        Files.writeString(folder.resolve("facilities.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        return Files.writeString(folder.resolve("roadstead.yaml"),
                count == 0 ? "retention: {logDays: 1}\n" : "site: {facilities: facilities.geojson}\n");
    }
}
