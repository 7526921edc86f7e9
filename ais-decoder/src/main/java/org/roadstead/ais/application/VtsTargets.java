package org.roadstead.ais.application;

import java.util.List;
import org.roadstead.ais.message.BitString;

/**
 * VTS generated or synthetic targets: DAC 1, FI 17 (IMO SN.1/Circ.289 (2010)).
 *
 * @param targets the targets
 */
public record VtsTargets(List<Target> targets) implements ApplicationMessage {

    /**
     * One of the targets.
     *
     * @param identifierType 0 MMSI, 1 IMO number, 2 call sign, 3 other
     * @param identifier 42 bits
     * @param lat 1/60000 degrees; 5460000 not available
     * @param lon 1/60000 degrees; 10860000 not available
     * @param course degrees; 0 to 359; 360 not available
     * @param second 0 to 59; 60 is not available; 61 is manual input; 62 is dead reckoning; 63 is positioning
     *        inoperative; 60 not available
     * @param speed knots; 0 to 254; 255 not available
     */
    public record Target(int identifierType, BitString identifier, int lat, int lon, int course, int second,
            int speed) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("idtype", identifierType, 0, 3);
            out.bits("id", identifier);
            out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
            out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
            out.number("course", course, 0, 359);
            out.number("second", second, 0, 63, 60);
            out.number("speed", speed, 0, 254);
        }
    }

    /** Keeps copies of the lists. */
    public VtsTargets {
        targets = List.copyOf(targets);
    }

    @Override
    public void describe(Fields out) {
        out.list("targets", targets);
    }
}
