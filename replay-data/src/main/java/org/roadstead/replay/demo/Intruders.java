package org.roadstead.replay.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The boats that come too near: by turns one that circles off the dock of an oil terminal, never slower than 2 knots,
 * and one that runs at a cruise berth as scenario S02 has it. The first is there when the demo begins.
 */
final class Intruders {
    /** Polygon of the Cherry Point dock, {lat, lon}: water about the approximate place of the berth. */
    static final List<double[]> CHERRY_POINT = rectangle(48.86184, -122.76106, 150, 30);
    /** Polygon of the March Point dock. */
    static final List<double[]> MARCH_POINT = rectangle(48.51446, -122.56432, 150, 30);
    /** Polygon of the Smith Cove cruise pier, that of scenario S02. */
    static final List<double[]> SMITH_COVE = List.of(new double[]{47.6317, -122.3852},
            new double[]{47.6317, -122.3868}, new double[]{47.6263, -122.3868}, new double[]{47.6263, -122.3852});
    /** Polygon of the Roberts Bank terminal. */
    static final List<double[]> ROBERTS_BANK = rectangle(49.01582, -123.15146, 120, 40);

    /** Seconds between the beginnings of two alerts. */
    static final long PERIOD = 1_200;

    private static final long APPROACH_SECONDS = 300;
    private static final long CIRCLING_SECONDS = 420;
    /** From the start of the run at Smith Cove to its second report inside the buffer, about: it stops after 859 s. */
    private static final long RUN_BEFORE_ALERT = 1_170;
    private static final List<double[]> SMITH_COVE_RUN = List.of(new double[]{0, 47.58981, -122.41245},
            new double[]{600, 47.60547, -122.4209}, new double[]{859, 47.62751, -122.38822},
            new double[]{1_509, 47.62751, -122.38822}, new double[]{1_909, 47.60133, -122.42703});

    private Intruders() {}

    private static List<double[]> rectangle(double lat, double lon, double halfNorth, double halfEast) {
        return List.of(Plane.moved(lat, lon, halfNorth, halfEast), Plane.moved(lat, lon, halfNorth, -halfEast),
                Plane.moved(lat, lon, -halfNorth, -halfEast), Plane.moved(lat, lon, -halfNorth, halfEast));
    }

    /** The boat whose way begins in that second after the start, if there is one. */
    static Optional<Movement> startingAt(long second) {
        if (second == 0) {
            return Optional.of(new ScriptMovement(circling(false)));
        }
        long circle = 2 * PERIOD;
        if ((second + APPROACH_SECONDS) % circle == 0) {
            return Optional.of(new ScriptMovement(circling(true)));
        }
        if ((second + RUN_BEFORE_ALERT) % circle == PERIOD) {
            return Optional.of(new ScriptMovement(SMITH_COVE_RUN));
        }
        return Optional.empty();
    }

    /** To and fro along the seaward side of the dock, 40 m and 70 m off it, at about 4 knots; then away to the west. */
    private static List<double[]> circling(boolean approaches) {
        double[] centre = {48.86184, -122.76106};
        List<double[]> waypoints = new ArrayList<>();
        double t = 0;
        if (approaches) {
            add(waypoints, t, centre, -900, -2_000);
            t += APPROACH_SECONDS;
        }
        double north = -100;
        double west = 70;
        long until = (long) t + CIRCLING_SECONDS;
        add(waypoints, t, centre, north, -west);
        while (t < until) {
            north = -north;
            t += 100;
            add(waypoints, t, centre, north, -west);
            west = west > 85 ? 70 : 100;
            t += 14;
            add(waypoints, t, centre, north, -west);
        }
        add(waypoints, t + 260, centre, -300, -2_400);
        add(waypoints, t + 700, centre, -2_000, -5_500);
        return waypoints;
    }

    private static void add(List<double[]> waypoints, double t, double[] centre, double north, double east) {
        double[] at = Plane.moved(centre[0], centre[1], north, east);
        waypoints.add(new double[]{t, at[0], at[1]});
    }
}
