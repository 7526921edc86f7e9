package org.roadstead.ais.application;

/**
 * EMMA weather warning: DAC 200, FI 23 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param startYear plus 2000; 0 not available
 * @param startMonth 1 to 12; 0 not available
 * @param startDay 1 to 31; 0 not available
 * @param endYear plus 2000; 0 not available
 * @param endMonth 1 to 12; 0 not available
 * @param endDay 1 to 31; 0 not available
 * @param startHour 0 to 23; 24 not available
 * @param startMinute 0 to 59; 60 not available
 * @param endHour 0 to 23; 24 not available
 * @param endMinute 0 to 59; 60 not available
 * @param startLon 1/600000 degrees; 108600000 not available
 * @param startLat 1/600000 degrees; 54600000 not available
 * @param endLon 1/600000 degrees; 108600000 not available
 * @param endLat 1/600000 degrees; 54600000 not available
 * @param warningType code
 * @param minNegative 0 is positive; 1 is negative
 * @param min 0 to 253; 254 is beyond 253; 255 not available
 * @param maxNegative 0 is positive; 1 is negative
 * @param max 0 to 253; 254 is beyond 253; 255 not available
 * @param intensity 0 not available, 1 slight, 2 medium, 3 strong
 * @param windDirection code
 */
public record EmmaWarning(int startYear, int startMonth, int startDay, int endYear, int endMonth, int endDay,
        int startHour, int startMinute, int endHour, int endMinute, int startLon, int startLat, int endLon, int endLat,
        int warningType, int minNegative, int min, int maxNegative, int max, int intensity,
        int windDirection) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("start_year", startYear, 1, 255, new Scale(1, 1, 2000, 0));
        out.number("start_month", startMonth, 1, 12);
        out.number("start_day", startDay, 1, 31);
        out.scaled("end_year", endYear, 1, 255, new Scale(1, 1, 2000, 0));
        out.number("end_month", endMonth, 1, 12);
        out.number("end_day", endDay, 1, 31);
        out.number("start_hour", startHour, 0, 23);
        out.number("start_minute", startMinute, 0, 59);
        out.number("end_hour", endHour, 0, 23);
        out.number("end_minute", endMinute, 0, 59);
        out.scaled("start_lon", startLon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("start_lat", startLat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.scaled("end_lon", endLon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("end_lat", endLat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("warning_type", warningType, 0, 15);
        out.number("min_negative", minNegative, 0, 1);
        out.number("min", min, 0, 254);
        out.number("max_negative", maxNegative, 0, 1);
        out.number("max", max, 0, 254);
        out.number("intensity", intensity, 0, 3);
        out.number("wind_direction", windDirection, 0, 15);
    }
}
