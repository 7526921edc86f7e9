package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.api.ProblemException;
import org.roadstead.tracker.api.Services;

class ActGateTest {
    private final ActGate gate = new ActGate(new AtomicReference<>(), () -> 0, done -> {});

    private int refusal(String role) {
        return catchThrowableOfType(ProblemException.class,
                () -> gate.perform(new Services.Caller(null, role, "127.0.0.1"), null, new Deed.AreaRemove("a")))
                .status();
    }

    @Test
    void refusesARoleThatIsNone() {
        assertThat(refusal("captain")).isEqualTo(400);
        assertThat(refusal("watchOfficer;port=CAVAN")).isEqualTo(400);
    }

    @Test
    void refusesActsUntilTheLogIsRead() {
        assertThat(refusal("watchOfficer")).isEqualTo(503);
    }
}
