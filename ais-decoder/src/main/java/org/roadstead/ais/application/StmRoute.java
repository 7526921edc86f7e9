package org.roadstead.ais.application;

import java.util.List;
import org.roadstead.ais.message.BitString;

/**
 * Route message (Sea Traffic Management): DAC 265, FI 1 (Swedish Maritime Administration, STM project).
 *
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param legs the legs
 * @param lastLeg the last leg
 */
public record StmRoute(int lon, int lat, List<Leg> legs, List<LastLeg> lastLeg) implements ApplicationMessage {

    /**
     * One of the legs.
     *
     * @param legData 20 bits
     * @param deltaLon 1/600000 degrees
     * @param deltaLat 1/600000 degrees
     */
    public record Leg(BitString legData, int deltaLon, int deltaLat) implements Described {

        @Override
        public void describe(Fields out) {
            out.bits("leg_data", legData);
            out.scaled("delta_lon", deltaLon, -2097152, 2097151, Scale.DEGREES_FINE);
            out.scaled("delta_lat", deltaLat, -2097152, 2097151, Scale.DEGREES_FINE);
        }
    }

    /**
     * One of the last leg.
     *
     * @param plannedSpeed 1/10 knots
     * @param lon 1/600000 degrees; 108600000 not available
     * @param lat 1/600000 degrees; 54600000 not available
     * @param steeringMode as sent
     * @param legData 4 bits
     */
    public record LastLeg(int plannedSpeed, int lon, int lat, int steeringMode,
            BitString legData) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("planned_speed", plannedSpeed, 0, 1023, Scale.TENTHS);
            out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
            out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
            out.number("steering_mode", steeringMode, 0, 3);
            out.bits("leg_data", legData);
        }
    }

    /** Keeps copies of the lists. */
    public StmRoute {
        legs = List.copyOf(legs);
        lastLeg = List.copyOf(lastLeg);
    }

    @Override
    public void describe(Fields out) {
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.list("legs", legs);
        out.list("last_leg", lastLeg);
    }
}
