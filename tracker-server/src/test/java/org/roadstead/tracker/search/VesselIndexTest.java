package org.roadstead.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/** Places: the index against a scan, over the poles, the date line, and several vessels in one place. */
class VesselIndexTest {
    private static final int VESSELS = 2_000;
    private static final Position PORT = new Position(48.4, -123.4);

    private final VesselIndex index = new VesselIndex();
    private final Fleet fleet = new Fleet();
    private final Random random = new Random(20_260_512);

    @BeforeEach
    void sail() {
        for (int handle = 0; handle < VESSELS; handle++) {
            fleet.put(handle, Fleet.named("SHIP " + handle), handle % 97 == 0 ? null : place(handle));
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** A tenth each near the poles, near the date line, in one port, at exactly one berth; the others anywhere. */
    private Position place(int handle) {
        return switch (handle % 10) {
            case 0 -> new Position(90 - random.nextDouble() * 0.5, anyLongitude());
            case 1 -> new Position(-90 + random.nextDouble() * 0.5, anyLongitude());
            case 2 -> new Position(random.nextDouble() - 0.5,
                    Position.normalLongitude(180 + random.nextDouble() - 0.5));
            case 3 -> new Position(PORT.latitude() + random.nextDouble() * 0.1,
                    PORT.longitude() + random.nextDouble() * 0.1);
            case 4 -> PORT;
            default -> new Position(Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), anyLongitude());
        };
    }

    private double anyLongitude() {
        return random.nextDouble() * 360 - 180;
    }

    private List<VesselQuery> queries() {
        List<VesselQuery> queries = new ArrayList<>();
        for (Box box : List.of(Box.WORLD, new Box(179.8, -1, -179.8, 1), new Box(-180, 89.7, 180, 90),
                new Box(10, -90, 20, -89.8), new Box(-123.4, 48.4, -123.35, 48.45), new Box(-30, -20, 40, 35),
                new Box(180, -1, 180, 1), new Box(-123.4, 48.4, -123.4, 48.4))) {
            queries.add(VesselQuery.ALL.withBox(box));
        }
        for (Position centre : List.of(new Position(90, 0), new Position(-90, 17), new Position(89.9, 170),
                new Position(0, 180), new Position(0.1, -179.9), PORT, new Position(30, 30))) {
            for (double metres : new double[]{0, 300, 5_000, 40_000, 900_000, 19_000_000, 20_004_000, 1e12}) {
                queries.add(VesselQuery.ALL.withNear(centre, metres));
            }
            for (int limit : new int[]{1, 20, 700, 5_000}) {
                queries.add(VesselQuery.ALL.withNear(centre).withLimit(limit));
            }
            queries.add(VesselQuery.ALL.withNear(centre));
        }
        queries.add(VesselQuery.ALL.withPolygon(Shape.polygon(List.of(new Position(-0.4, 179.7),
                new Position(-0.3, -179.6), new Position(0.4, -179.8), new Position(0.1, 179.9)))));
        queries.add(VesselQuery.ALL.withPolygon(Shape.polygon(List.of(PORT, new Position(48.5, -123.38),
                new Position(48.42, -123.31)))));
        queries.add(VesselQuery.ALL.withPolygon(Shape.polygon(List.of(new Position(89.6, -60), new Position(90, -60),
                new Position(90, 60), new Position(89.6, 60)))));
        queries.add(VesselQuery.ALL.withBox(new Box(-124, 48, -123.36, 49))
                .withNear(PORT, 6_000)
                .withFilter(vessel -> vessel.handle() % 2 == 0));
        queries.add(VesselQuery.ALL.withFilter(vessel -> vessel.handle() % 7 == 0));
        queries.add(VesselQuery.ALL.withLimit(10));
        return queries;
    }

    /** The same answer by testing each vessel. */
    private static List<Vessel> scan(TrafficImage image, VesselQuery query) {
        Position near = query.near();
        Comparator<Vessel> byTrack = Comparator.comparing(Vessel::track);
        return image.vessels()
                .filter(query.filter())
                .filter(placed(query))
                .sorted(near == null
                        ? byTrack
                        : Comparator.comparingDouble((Vessel vessel) -> metres(near, vessel.fix()))
                                .thenComparing(byTrack))
                .limit(query.limit())
                .toList();
    }

    private static Predicate<Vessel> placed(VesselQuery query) {
        Box box = query.box();
        Shape polygon = query.polygon();
        Position near = query.near();
        Double within = query.withinMetres();
        return vessel -> {
            Fix fix = vessel.fix();
            return fix == null
                    ? box == null && polygon == null && near == null
                    : (box == null || box.contains(fix.latitudeDegrees(), fix.longitudeDegrees()))
                            && (polygon == null || polygon.contains(fix.position()))
                            && (within == null || metres(near, fix) <= within);
        };
    }

    private static double metres(@Nullable Position from, @Nullable Fix fix) {
        return from == null || fix == null ? Double.NaN : from.metresTo(fix.position());
    }

    private void compare(TrafficImage image) {
        for (VesselQuery query : queries()) {
            assertThat(tracks(index.find(image, query))).as("%s", query)
                    .isEqualTo(tracks(scan(image, query)));
        }
    }

    private static List<String> tracks(List<Vessel> vessels) {
        return vessels.stream().map(Vessel::track).toList();
    }

    @Test
    void answersAsAScanDoes() {
        TrafficImage image = fleet.image();
        index.refresh(image);

        compare(image);
    }

    @Test
    void answersAsAScanDoesBeforeTheFirstRefresh() {
        compare(fleet.image());
    }

    @Test
    void answersAtTheImageHoweverTheVesselsMovedSinceTheRefresh() {
        TrafficImage old = fleet.image();
        index.refresh(old);
        for (int handle = 0; handle < VESSELS; handle += 2) {
            fleet.move(handle, random.nextInt(360), random.nextInt(1_000));
        }
        for (int handle = 1; handle < VESSELS; handle += 50) {
            fleet.remove(handle);
        }
        fleet.put(5, Fleet.named("NOW HERE"), PORT);
        fleet.put(7, Fleet.named("NOWHERE"), null);
        fleet.put(97, Fleet.named("NOW SOMEWHERE"), PORT);
        fleet.put(VESSELS + 3, Fleet.named("NEW"), PORT);
        TrafficImage moved = fleet.image();

        compare(moved);
        index.refresh(moved);
        compare(moved);
        compare(old);
    }

    @Test
    void smallMovesAddUp() {
        index.refresh(fleet.image());
        for (int step = 0; step < 5; step++) {
            for (int handle = 0; handle < VESSELS; handle++) {
                fleet.move(handle, 75, 240);
            }
            TrafficImage image = fleet.image();
            compare(image);
            index.refresh(image);
            compare(image);
        }
    }

    @Test
    void movesUnderAndOverFiveHundredMetresAreFoundOnBothSidesOfAnEdge() {
        for (int metres : new int[]{0, 1, 499, 500, 501, 5_000}) {
            fleet.put(0, Fleet.named("MOVER"), PORT);
            index.refresh(fleet.image());
            fleet.move(0, 90, metres);
            TrafficImage image = fleet.image();
            Predicate<Vessel> mover = vessel -> vessel.handle() == 0;
            Position there = PORT.moved(90, metres);
            for (boolean refreshed : new boolean[]{false, true}) {
                if (refreshed) {
                    index.refresh(image);
                }

                assertThat(index.find(image, VesselQuery.ALL.withNear(there, 1).withFilter(mover)))
                        .as("%d m, refreshed %s", metres, refreshed)
                        .hasSize(1);
                assertThat(index.find(image, VesselQuery.ALL.withNear(PORT, metres + 1).withFilter(mover)))
                        .as("%d m, refreshed %s", metres, refreshed)
                        .hasSize(1);
                assertThat(index.find(image, VesselQuery.ALL.withNear(PORT.moved(270, 3), metres + 1)
                        .withFilter(mover))).as("%d m, refreshed %s", metres, refreshed).isEmpty();
            }
        }
    }

    @Test
    void aHandleThatIsGivenAgainLeadsToItsNewTrackOnly() {
        index.refresh(fleet.image());
        fleet.remove(3);
        index.refresh(fleet.image());
        fleet.put(3, "227000003", Fleet.named("SUCCESSOR"), new Position(5, 5));
        TrafficImage image = fleet.image();
        index.refresh(image);

        assertThat(tracks(index.find(image, VesselQuery.ALL.withText(new TextMatch("successor")))))
                .containsExactly("227000003");
        assertThat(index.find(image, VesselQuery.ALL.withText(new TextMatch("316000003")))).isEmpty();
    }
}
