package org.roadstead.replay.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The recordings that are shipped are what their pages say, and what the generator makes today. A change of the demo makes them
 * anew: {@code mvn -pl replay-data -am verify -Dtest=ShippedRecordingsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Droadstead.regenerate=true}.
 */
class ShippedRecordingsTest {
    @BeforeAll
    static void regenerate() throws IOException, NoSuchAlgorithmException {
        if (Boolean.getBoolean("roadstead.regenerate")) {
            DemoRecording.write();
        }
    }

    @Test
    void theDemoRecordingHasTheFiguresOfItsPage() throws IOException, NoSuchAlgorithmException {
        assertThat(DemoRecording.page()).contains(DemoRecording.rows());
    }

    @Test
    void theDemoRecordingIsWhatTheDemoMakes() throws IOException {
        assertThat(DemoRecording.shippedActs()).isEqualTo(DemoRecording.madeActs());
        assertThat(DemoRecording.shippedLines()).isEqualTo(DemoRecording.madeLines());
    }
}
