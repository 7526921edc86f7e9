package org.roadstead.tracker.engine;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.Reception;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.sentence.LongRangeFunction;
import org.roadstead.ais.sentence.LongRangeIdentity;
import org.roadstead.ais.sentence.LongRangePosition;
import org.roadstead.ais.sentence.MinimumNavigation;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.PositionFix;
import org.roadstead.ais.sentence.TargetPosition;
import org.roadstead.ais.sentence.TrackedTarget;
import org.roadstead.ais.sentence.TrackedTargetData;
import org.roadstead.ais.sentence.UnreadSentence;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.LongRangeReplies;
import org.roadstead.tracker.track.LongRangeReport;
import org.roadstead.tracker.track.OwnShip;
import org.roadstead.tracker.track.PackedTarget;
import org.roadstead.tracker.track.RadarTarget;

/** Reports that are no AIS messages: LRIT, answers to long-range interrogations, radar targets, and the own ship that they need. */
final class OtherReports {
    private static final String LOST = "lost";
    /** No radar sees further, nautical miles. */
    private static final double MOST_MILES = 200;

    private final LongRangeReplies replies = new LongRangeReplies();
    private final OwnShip ownShip = new OwnShip();

    /** Who is told what a line gave. */
    interface Sink {
        void longRange(LongRangeReport report);

        void radar(RadarTarget target);

        /** The radar says that it lost the target. */
        void radarLost(String track);
    }

    long swapped() {
        return replies.swapped();
    }

    OwnShip ownShip() {
        return ownShip;
    }

    void hear(Reception reception, String receiver, int connection, long heardMillis, long knownMillis, Sink sink) {
        LritReport report = reception.report();
        if (report != null) {
            longRange(report, sink);
            return;
        }
        OtherSentence sentence = isOfUse(reception.formatter()) ? reception.sentence() : null;
        switch (sentence) {
            case null -> {
            }
            case LongRangeFunction said -> replies.function(said, connection, knownMillis);
            case LongRangeIdentity said -> tell(replies.identity(said, connection, knownMillis), sink);
            case LongRangePosition said -> tell(replies.position(said, connection, knownMillis), sink);
            case MinimumNavigation own -> own(receiver, own.status().equals("A"), own.lat(), own.lon(), heardMillis);
            case PositionFix own -> own(receiver, own.quality() != null && own.quality() > 0, own.lat(), own.lon(),
                    heardMillis);
            case UnreadSentence compass -> compass(receiver, compass, heardMillis);
            case TrackedTarget target -> target(receiver, target, heardMillis, sink);
            case TargetPosition target -> target(receiver, target, sink);
            case TrackedTargetData data -> PackedTarget.read(data.payload())
                    .forEach(target -> target(receiver, target, heardMillis, sink));
            default -> {
            }
        }
    }

    private static boolean isOfUse(String formatter) {
        return switch (formatter) {
            case "LRF", "LR1", "LR2", "RMC", "GGA", "HDT", "TTM", "TLL", "TTD" -> true;
            default -> false;
        };
    }

    private static void tell(@Nullable LongRangeReport report, Sink sink) {
        if (report != null) {
            sink.longRange(report);
        }
    }

    /** A test report never becomes a track. */
    private static void longRange(LritReport report, Sink sink) {
        if (!report.test()) {
            sink.longRange(new LongRangeReport(report.imoNumber(), report.mmsi(),
                    report.shipName().isBlank() ? null : report.shipName().strip(), null, report.latitude(),
                    report.longitude(), report.positionAt().toEpochMilli(), Fix.SOG_NOT_AVAILABLE,
                    Fix.COG_NOT_AVAILABLE));
        }
    }

    private void own(String receiver, boolean isValid, @Nullable Double latitude, @Nullable Double longitude,
            long heardMillis) {
        if (isValid && latitude != null && longitude != null && isPlace(latitude, longitude)) {
            ownShip.at(receiver, new Position(latitude, longitude), heardMillis);
        }
    }

    private void compass(String receiver, UnreadSentence sentence, long heardMillis) {
        if (sentence.formatter().equals("HDT") && sentence.fields().size() >= 2
                && sentence.fields().get(0).matches("\\d{1,3}(\\.\\d{1,6})?")) {
            ownShip.heads(receiver, Double.parseDouble(sentence.fields().get(0)), heardMillis);
        }
    }

    private void target(String receiver, TrackedTarget target, long heardMillis, Sink sink) {
        Integer number = target.targetNumber();
        if (number == null) {
            return;
        }
        if (target.status().equals(LOST)) {
            sink.radarLost(RadarTarget.id(receiver, number));
            return;
        }
        if (target.rangeNm() == null || target.bearing() == null) {
            return;
        }
        double bearing = ownShip.trueDegrees(receiver, target.bearing(), target.bearingReference().equals("R"),
                heardMillis);
        Double course = target.targetCourse();
        double cog = course == null
                ? Double.NaN
                : ownShip.trueDegrees(receiver, course, target.courseReference().equals("R"), heardMillis);
        Double speed = target.targetSpeedKn();
        relative(receiver, number, bearing, target.rangeNm(), speed == null ? Double.NaN : speed, cog, target.name(),
                heardMillis, sink);
    }

    private static void target(String receiver, TargetPosition target, Sink sink) {
        Integer number = target.targetNumber();
        if (number == null) {
            return;
        }
        if (target.status().equals(LOST)) {
            sink.radarLost(RadarTarget.id(receiver, number));
        } else if (target.targetLat() != null && target.targetLon() != null
                && isPlace(target.targetLat(), target.targetLon())) {
            sink.radar(new RadarTarget(receiver, number, target.targetLat(), target.targetLon(),
                    Fix.SOG_NOT_AVAILABLE, Fix.COG_NOT_AVAILABLE, named(target.name())));
        }
    }

    /** Targets that the radar has from AIS, and those for tests, are none of its own. */
    private void target(String receiver, PackedTarget target, long heardMillis, Sink sink) {
        if (target.number() == 0 || target.test() || target.heading() != PackedTarget.RADAR) {
            return;
        }
        if (target.status() == PackedTarget.LOST) {
            sink.radarLost(RadarTarget.id(receiver, target.number()));
        } else if (target.status() >= PackedTarget.FIRST_TRACKED && target.bearing() < 3_600
                && target.distance() != PackedTarget.DISTANCE_NOT_AVAILABLE) {
            boolean told = !target.relative();
            relative(receiver, target.number(), target.bearing() / 10.0, target.distance() / 100.0,
                    told && target.speed() != PackedTarget.NOT_AVAILABLE ? target.speed() / 10.0 : Double.NaN,
                    told && target.course() < 3_600 ? target.course() / 10.0 : Double.NaN, "", heardMillis, sink);
        }
    }

    /** A target by range and bearing: a track only where the radar is known. */
    private void relative(String receiver, int number, double bearing, double miles, double knots, double course,
            String name, long heardMillis, Sink sink) {
        Position own = ownShip.at(receiver, heardMillis);
        if (own == null || Double.isNaN(bearing) || miles > MOST_MILES) {
            return;
        }
        Position there = own.moved(bearing, miles * Position.METRES_PER_NAUTICAL_MILE);
        sink.radar(new RadarTarget(receiver, number, there.latitude(), there.longitude(),
                Double.isNaN(knots) ? Fix.SOG_NOT_AVAILABLE : (int) Math.min(Math.round(knots * 10), 1022),
                Double.isNaN(course) ? Fix.COG_NOT_AVAILABLE : (int) Math.round(course * 10) % 3600, named(name)));
    }

    private static @Nullable String named(String name) {
        return name.isBlank() ? null : name.strip();
    }

    private static boolean isPlace(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}
