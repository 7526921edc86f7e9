package org.roadstead.ais.application;

import java.util.List;

/**
 * Water levels: DAC 200, FI 24 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param country up to 2 characters as sent
 * @param gauges the gauges
 */
public record WaterLevels(String country, List<Gauge> gauges) implements ApplicationMessage {

    /**
     * One of the gauges.
     *
     * @param gaugeId 0 not available
     * @param levelPositive 0 is negative; 1 is positive
     * @param level cm; 0 not available
     */
    public record Gauge(int gaugeId, int levelPositive, int level) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("gauge_id", gaugeId, 1, 2047);
            out.number("level_positive", levelPositive, 0, 1);
            out.number("level", level, 1, 8191);
        }
    }

    /** Keeps copies of the lists. */
    public WaterLevels {
        gauges = List.copyOf(gauges);
    }

    @Override
    public void describe(Fields out) {
        out.text("country", country);
        out.list("gauges", gauges);
    }
}
