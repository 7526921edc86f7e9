package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.image.VesselTable;
import org.roadstead.tracker.register.Registers;

class AlertWriterTest {
    private static TrafficImage image(long position) {
        Evidence none = new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), null);
        Alert alert = new Alert("a", "SV-01", 1, "Small vessel", 2, 2, 1, List.of(), null, 0, 0, 0, null,
                Alert.Condition.HOLDS, Alert.State.NEW, null, null, null, false, null, none, Map.of(), List.of(),
                List.of(), List.of(), false);
        return new TrafficImage(0, position, new VesselTable(new Vessel[0], new int[0], new int[0], 0),
                Map.of("a", alert), Registers.EMPTY, Map.of());
    }

    @Test
    void writesAgainWhatTheDatabaseRefused() {
        List<Long> tries = new ArrayList<>();
        AlertWriter writer = new AlertWriter((alerts, image) -> {
            tries.add(image.position());
            if (image.position() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });

        for (long position = 1; position <= 3; position++) {
            writer.published(image(position));
            writer.stop();
            writer.run();
        }

        assertThat(tries).as("refused, written, and then known").containsExactly(1L, 2L);
    }
}
