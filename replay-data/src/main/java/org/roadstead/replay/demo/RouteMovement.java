package org.roadstead.replay.demo;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Along the lines of the network: through the lines that follow each other, to and fro where nothing follows, until the
 * edge of the area or a last stay at a berth.
 */
final class RouteMovement implements Movement {
    private static final int UNDER_WAY = 0;
    private static final int MOORED = 5;
    private static final int MOST_LINES = 4;
    private static final double CREEP_KNOTS = 2.5;

    private final Function<String, Line> lines;
    private final Random random;
    private final double side;
    private final double speedShare;
    private final double knotsPerSecond;
    private final double cornerMetres;

    private Line line;
    private @Nullable Line following;
    private Track track;
    private int leg;
    private double metresOnLeg;
    private double metresToEnd;
    private double metresFromStart;
    private double[] at;
    private double knots;
    private double course;
    private int linesSailed;
    private long stay;
    private boolean leaving;
    private boolean ended;

    /**
     * @param lines the network's lines by name
     * @param large whether it turns and speeds up like a ship, not like a small craft
     * @param share how much of the line already lies behind it, 0 to 1
     */
    RouteMovement(Function<String, Line> lines, Line line, Random random, boolean large, double share) {
        this.lines = lines;
        this.random = random;
        this.side = 0.1 + 0.7 * random.nextDouble();
        this.speedShare = 0.2 + 0.6 * random.nextDouble();
        this.knotsPerSecond = (large ? 1 : 10) / 60.0;
        this.cornerMetres = large ? 370 : 80;
        this.line = line;
        this.track = Track.along(line, null, side, cornerMetres);
        this.at = track.points().get(0);
        begin();
        skip(share * metresToEnd);
        knots = targetKnots();
    }

    private void begin() {
        leg = 0;
        metresOnLeg = 0;
        metresFromStart = 0;
        metresToEnd = 0;
        for (int i = 0; i < track.points().size() - 1; i++) {
            metresToEnd += legMetres(i);
        }
        linesSailed++;
        following = chooseFollowing();
        updatePlace();
    }

    private @Nullable Line chooseFollowing() {
        List<String> names = line.next();
        if (names.isEmpty() || line.edgeAtEnd() || linesSailed >= MOST_LINES) {
            return null;
        }
        String name = names.get(random.nextInt(names.size()));
        boolean backwards = name.endsWith("-");
        Line next = lines.apply(backwards ? name.substring(0, name.length() - 1) : name);
        return backwards ? next.backwards() : next;
    }

    private double legMetres(int i) {
        double[] a = track.points().get(i);
        double[] b = track.points().get(i + 1);
        return Plane.metres(a[0], a[1], b[0], b[1]);
    }

    @Override
    public void step() {
        if (stay > 0) {
            knots = 0;
            if (--stay == 0) {
                sailOn();
            }
            return;
        }
        double target = targetKnots();
        knots += Math.max(-knotsPerSecond * 1.5, Math.min(target - knots, knotsPerSecond));
        skip(knots * Plane.METRES_PER_SECOND_PER_KNOT);
        if (metresToEnd <= 0.5) {
            arrive();
        }
    }

    private double targetKnots() {
        double[] range = track.legKnots().get(leg);
        double target = range[0] + speedShare * (range[1] - range[0]);
        boolean nearEnd = metresToEnd < line.slowWithinMetres() && following == null;
        if (nearEnd || (metresFromStart < line.slowWithinMetres() && linesSailed == 1)) {
            target = Math.min(target, line.slowKnots()[0] + speedShare * (line.slowKnots()[1] - line.slowKnots()[0]));
        }
        if (following == null && !line.edgeAtEnd()) {
            double braking = knotsPerSecond * Plane.METRES_PER_SECOND_PER_KNOT;
            double safe = Math.sqrt(2 * braking * Math.max(metresToEnd, 0)) / Plane.METRES_PER_SECOND_PER_KNOT;
            target = Math.min(target, Math.max(CREEP_KNOTS, safe));
        }
        return target;
    }

    private void skip(double metres) {
        double rest = metres;
        while (rest >= legMetres(leg) - metresOnLeg && leg < track.points().size() - 2) {
            rest -= legMetres(leg) - metresOnLeg;
            leg++;
            metresOnLeg = 0;
        }
        metresOnLeg = Math.min(metresOnLeg + rest, legMetres(leg));
        metresToEnd -= metres;
        metresFromStart += metres;
        updatePlace();
    }

    private void updatePlace() {
        double[] a = track.points().get(leg);
        double[] b = track.points().get(leg + 1);
        double length = legMetres(leg);
        double share = length == 0 ? 1 : metresOnLeg / length;
        at = new double[]{a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])};
        if (length > 0.5) {
            course = Plane.bearing(a[0], a[1], b[0], b[1]);
        }
    }

    private void arrive() {
        if (line.edgeAtEnd()) {
            ended = true;
        } else if (following != null) {
            sail(following);
        } else if (line.both() && line.nextBackwards().isEmpty() && !line.edgeAtStart()) {
            stay = line.dwellMinutes() > 0 ? Math.round(60 * line.dwellMinutes()) : 60 + random.nextLong(240);
        } else {
            leaving = true;
            stay = 600 + random.nextLong(900);
        }
    }

    private void sailOn() {
        if (leaving) {
            ended = true;
        } else {
            linesSailed = 0;
            sail(line.backwards());
        }
    }

    private void sail(Line next) {
        line = next;
        track = Track.along(next, at, side, cornerMetres);
        begin();
    }

    @Override
    public double lat() {
        return at[0];
    }

    @Override
    public double lon() {
        return at[1];
    }

    @Override
    public double knots() {
        return knots;
    }

    @Override
    public double course() {
        return course;
    }

    @Override
    public double heading() {
        return course;
    }

    @Override
    public int status() {
        return stay > 0 ? MOORED : UNDER_WAY;
    }

    @Override
    public String destination() {
        return line.to();
    }

    @Override
    public boolean ended() {
        return ended;
    }
}
