package org.roadstead.tracker.track;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;

/** Which receivers can hear a station at a place. The engine's thread alone. */
final class Reach {
    private static final int MOST_RECEIVERS = 10_000;

    private final Map<String, ReceiverReach> receivers = new HashMap<>();

    void declare(String receiver, @Nullable Position at, double heightMetres, double rangeMiles) {
        ReceiverReach reach = of(receiver);
        if (reach != null) {
            reach.declare(at, heightMetres, rangeMiles);
        }
    }

    /** A receiver heard a station for the first time. */
    void learn(String receiver, Fix fix) {
        ReceiverReach reach = of(receiver);
        if (reach != null) {
            reach.learn(fix);
        }
    }

    /** True if this receiver cannot have heard a station there. */
    boolean excludes(String receiver, Fix fix) {
        ReceiverReach reach = receivers.get(receiver);
        return reach != null && reach.excludes(fix);
    }

    private @Nullable ReceiverReach of(String receiver) {
        ReceiverReach reach = receivers.get(receiver);
        if (reach == null && receivers.size() < MOST_RECEIVERS) {
            reach = new ReceiverReach();
            receivers.put(receiver, reach);
        }
        return reach;
    }
}
