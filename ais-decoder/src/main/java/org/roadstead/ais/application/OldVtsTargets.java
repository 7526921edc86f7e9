package org.roadstead.ais.application;

import java.util.List;
import org.roadstead.ais.message.BitString;

/**
 * VTS targets (old): DAC 1, FI 16 (ITU-R M.1371-1).
 *
 * @param targets the targets
 */
public record OldVtsTargets(List<Target> targets) implements ApplicationMessage {

    /**
     * One of the targets.
     *
     * @param targetType as sent
     * @param identifier 42 bits
     * @param lat 1/60000 degrees; 5460000 not available
     * @param lon 1/60000 degrees; 10860000 not available
     * @param course degrees; 0 to 359; 360 not available
     * @param second 0 to 59; 60 is not available; 61 is manual input; 62 is dead reckoning; 63 is positioning
     *        inoperative; 60 not available
     * @param speed knots; 0 to 254; 255 not available
     */
    public record Target(int targetType, BitString identifier, int lat, int lon, int course, int second,
            int speed) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("target_type", targetType, 0, 3);
            out.bits("identifier", identifier);
            out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
            out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
            out.number("course", course, 0, 359);
            out.number("second", second, 0, 63, 60);
            out.number("speed", speed, 0, 254);
        }
    }

    /** Keeps copies of the lists. */
    public OldVtsTargets {
        targets = List.copyOf(targets);
    }

    @Override
    public void describe(Fields out) {
        out.list("targets", targets);
    }
}
