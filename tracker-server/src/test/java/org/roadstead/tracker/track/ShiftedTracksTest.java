package org.roadstead.tracker.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.replay.demo.DemoTraffic;
import org.roadstead.replay.demo.TimedLine;
import org.roadstead.tracker.geo.Position;

/**
 * Simulated traffic of a sea with several receivers, in which every eighth ship says that it is 200 nautical miles from where it is.
 * Nearly all of these are found, and hardly a true position is doubted.
 */
class ShiftedTracksTest {
    private static final double SHIFT_METRES = 200 * Position.METRES_PER_NAUTICAL_MILE;
    private static final long MINUTES = 20;
    private static final int EVERY = 8;

    private final Tracks tracks = new Tracks();
    /** By ship: false positions, and how many of them are believed. */
    private final Map<Integer, Integer> shifted = new HashMap<>();
    private long line;

    @ParameterizedTest
    @CsvSource({"1, 0, true", "2, 0, true", "3, 10, true", "4, 10, true", "5, 10, false", "6, 10, false"})
    void shiftedTracksAreFoundAndTrueOnesAreNot(long seed, int fromMinute, boolean receiversDeclared) {
        DemoTraffic traffic = new DemoTraffic(seed, Ships.START_MILLIS);
        if (receiversDeclared) {
            traffic.acts().forEach(this::declare);
        }
        AisDecoder decoder = new AisDecoder();
        long from = Ships.START_MILLIS + fromMinute * 60_000L;
        for (TimedLine next = traffic.next(); next.millis() < Ships.START_MILLIS + MINUTES * 60_000; next = traffic
                .next()) {
            decoder.decode(next.line(), 0, next.line().length, 1, next.millis(), new AisDecoder.Sink() {
                @Override
                public void message(AisMessage message, Reception reception) {
                    hear(message, String.valueOf(reception.source()), reception.heardMillis(), from);
                }
            });
        }

        int found = 0;
        for (Map.Entry<Integer, Integer> ship : shifted.entrySet()) {
            found += isFound(ship.getKey(), ship.getValue(), receiversDeclared, from) ? 1 : 0;
        }
        long doubted = 0;
        long believed = 0;
        for (Track track : tracks.all()) {
            if (!shifted.containsKey(track.mmsi())) {
                for (Fix fix : track.trail().toArray()) {
                    doubted += fix.isBelieved() ? 0 : 1;
                    believed += fix.isBelieved() ? 1 : 0;
                }
            }
        }
        assertThat(shifted).hasSizeGreaterThan(20);
        assertThat(believed).isGreaterThan(5_000);
        assertThat((double) found / shifted.size()).as("%s of %s shifted ships", found, shifted.size())
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) doubted / (doubted + believed)).as("true positions doubted").isLessThanOrEqualTo(0.001);
    }

    /** Its false positions are doubted; where no receiver is known, they are doubted or another track than the true ones. */
    private boolean isFound(int mmsi, int told, boolean receiversDeclared, long from) {
        if (!receiversDeclared) {
            return tracks.ofNumber(mmsi).size() > 1
                    || tracks.ofNumber(mmsi).getFirst().trail().believed().length < tracks.ofNumber(mmsi)
                            .getFirst()
                            .trail()
                            .size();
        }
        int doubted = 0;
        for (Track track : tracks.ofNumber(mmsi)) {
            for (Fix fix : track.trail().toArray()) {
                doubted += !fix.isBelieved() && fix.heardMillis() >= from ? 1 : 0;
            }
        }
        return doubted >= 0.95 * told;
    }

    private void declare(ObjectNode act) {
        if (act.path("act").asText().equals("receiverPut")) {
            JsonNode at = act.path("geometry").path("coordinates");
            tracks.receiver(act.path("id").asText(), new Position(at.path(1).asDouble(), at.path(0).asDouble()),
                    act.path("heightMetres").asDouble(), act.path("rangeNauticalMiles").asDouble());
        }
    }

    private void hear(AisMessage message, String receiver, long heard, long from) {
        boolean isShifted = message.mmsi() % EVERY == 0 && heard >= from && message instanceof PositionReport;
        AisMessage told = isShifted ? shifted(message) : message;
        line++;
        Observation seen = tracks.observe(told, new Report(receiver, heard, line, (int) line, line));
        if (isShifted && seen != null && seen.kind() == Observation.Kind.FRESH) {
            shifted.merge(message.mmsi(), 1, Integer::sum);
        }
    }

    private static AisMessage shifted(AisMessage message) {
        return switch (message) {
            case ClassAPositionReport a -> {
                Position place = shifted(a);
                yield new ClassAPositionReport(a.type(), a.repeat(), a.mmsi(), a.navigationalStatus(), a.rateOfTurn(),
                        a.sog(), a.positionAccuracy(), units(place.longitude()), units(place.latitude()), a.cog(),
                        a.trueHeading(), a.utcSecond(), a.specialManoeuvre(), a.spare(), a.lowPower(), a.raim(),
                        a.communicationState());
            }
            case ClassBPositionReport b -> {
                Position place = shifted(b);
                yield new ClassBPositionReport(b.repeat(), b.mmsi(), b.reserved(), b.sog(), b.positionAccuracy(),
                        units(place.longitude()), units(place.latitude()), b.cog(), b.trueHeading(), b.utcSecond(),
                        b.spare(), b.lowPower(), b.carrierSense(), b.display(), b.dsc(), b.wholeBand(), b.message22(),
                        b.assignedMode(), b.raim(), b.communicationStateSelector(), b.communicationState());
            }
            default -> message;
        };
    }

    private static Position shifted(PositionReport report) {
        return new Position(report.latitudeDegrees(), report.longitudeDegrees()).moved(report.mmsi() / EVERY % 360,
                SHIFT_METRES);
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * Fix.UNITS);
    }
}
