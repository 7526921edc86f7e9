package org.roadstead.replay.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.Rejection;

class LoadTrafficTest {
    private static final long START = 1_780_000_000_000L;

    @Test
    void eachVesselReportsInTurnAndSailsAtItsSpeed() {
        LoadTraffic traffic = new LoadTraffic(1_000, 100, START, "load");
        Map<Integer, PositionReport> first = new HashMap<>();
        Map<Integer, PositionReport> last = new HashMap<>();
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                first.putIfAbsent(message.mmsi(), (PositionReport) message);
                last.put(message.mmsi(), (PositionReport) message);
            }

            @Override
            public void rejected(Rejection why, Reception reception) {
                throw new AssertionError(why);
            }
        };

        for (int i = 0; i < 7_000; i++) {
            byte[] line = traffic.next();
            decoder.decode(line, 0, line.length, 0, START, sink);
        }

        assertThat(traffic.nextMillis()).isEqualTo(START + 70_000);
        assertThat(last).hasSize(1_000);
        for (Map.Entry<Integer, PositionReport> vessel : last.entrySet()) {
            PositionReport before = Objects.requireNonNull(first.get(vessel.getKey()));
            double north = vessel.getValue().latitudeDegrees() - before.latitudeDegrees();
            double east = (vessel.getValue().longitudeDegrees() - before.longitudeDegrees())
                    * Math.cos(Math.toRadians(before.latitudeDegrees()));
            assertThat(Math.hypot(north, east) * 60 * 60).isBetween(9.5, 10.5);
        }
    }

    @Test
    void refusesWhatItCannotGive() {
        assertThatThrownBy(() -> new LoadTraffic(0, 1, START, "load")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoadTraffic(1, 0, START, "load")).isInstanceOf(IllegalArgumentException.class);
    }
}
