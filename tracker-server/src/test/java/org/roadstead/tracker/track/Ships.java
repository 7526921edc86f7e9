package org.roadstead.tracker.track;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.tracker.geo.Position;

/** What ships say, heard by receivers at seconds from the start, and the tracks that come of it. */
final class Ships {
    static final long START_MILLIS = 1_780_000_000_000L;

    final Tracks tracks = new Tracks();
    private final List<String> gone = new ArrayList<>();
    private long line;

    static long millis(int second) {
        return START_MILLIS + second * 1000L;
    }

    /** A place so many nautical miles north and east of 49 N 123 W. */
    static Position place(double milesNorth, double milesEast) {
        return new Position(49 + milesNorth / 60,
                -123 + milesEast / 60 / Math.cos(Math.toRadians(49 + milesNorth / 60)));
    }

    @Nullable
    Observation at(int second, int mmsi, Position place, double knots, double course, String receiver) {
        return hear(second, new ClassAPositionReport(1, 0, mmsi, 0, -128, (int) Math.round(knots * 10), true,
                units(place.longitude()), units(place.latitude()), (int) Math.round(course * 10), 511, second % 60, 0,
                0,
                false, true, 0), receiver);
    }

    @Nullable
    Observation at(int second, int mmsi, Position place) {
        return at(second, mmsi, place, 10, 0, "r1");
    }

    void names(int second, int mmsi, String name, int imo, String receiver) {
        hear(second, new StaticAndVoyageData(0, mmsi, 0, imo, "CALL" + name.charAt(0), name, 70, 100, 20, 10, 10, 1, 0,
                0, 24, 60, 80, "SEATTLE", 0, 0), receiver);
    }

    @Nullable
    Observation hear(int second, AisMessage message, String receiver) {
        line++;
        Observation seen = tracks.observe(message, new Report(receiver, millis(second), line, (int) line, line));
        if (seen != null) {
            seen.gone().forEach(track -> gone.add(track.id()));
        }
        return seen;
    }

    Track track(String id) {
        Track track = tracks.find(id);
        if (track == null) {
            throw new AssertionError(
                    "expected a track " + id + ", found " + tracks.all().stream().map(Track::id).toList());
        }
        return track;
    }

    List<String> ids(int mmsi) {
        return tracks.ofNumber(mmsi).stream().map(Track::id).toList();
    }

    /** Tracks that became part of another. */
    List<String> gone() {
        return gone;
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * Fix.UNITS);
    }
}
