package org.roadstead.ais.application;

/**
 * Tidal window, 350 bit form: DAC 1, FI 32 (IMO SN.1/Circ.289 (2010)).
 *
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param point1Lon 1/60000 degrees; 10860000 not available
 * @param point1Lat 1/60000 degrees; 5460000 not available
 * @param point1FromHour 0 to 23; 24 not available
 * @param point1FromMinute 0 to 59; 60 not available
 * @param point1ToHour 0 to 23; 24 not available
 * @param point1ToMinute 0 to 59; 60 not available
 * @param point1CurrentDirection degrees; 0 to 359; 360 not available
 * @param point1CurrentSpeed 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param point2Lon 1/60000 degrees; 10860000 not available
 * @param point2Lat 1/60000 degrees; 5460000 not available
 * @param point2FromHour 0 to 23; 24 not available
 * @param point2FromMinute 0 to 59; 60 not available
 * @param point2CurrentDirection degrees; 0 to 359; 360 not available
 * @param point2CurrentSpeed 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param point3Lon 1/60000 degrees; 10860000 not available
 * @param point3Lat 1/60000 degrees; 5460000 not available
 * @param point3FromHour 0 to 23; 24 not available
 * @param point3FromMinute 0 to 59; 60 not available
 * @param point3ToHour 0 to 23; 24 not available
 * @param point3ToMinute 0 to 59; 60 not available
 * @param point3CurrentDirection degrees; 0 to 359; 360 not available
 * @param point3CurrentSpeed 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 */
public record ShortTidalWindow(int month, int day, int point1Lon, int point1Lat, int point1FromHour,
        int point1FromMinute, int point1ToHour, int point1ToMinute, int point1CurrentDirection, int point1CurrentSpeed,
        int point2Lon, int point2Lat, int point2FromHour, int point2FromMinute, int point2CurrentDirection,
        int point2CurrentSpeed, int point3Lon, int point3Lat, int point3FromHour, int point3FromMinute,
        int point3ToHour, int point3ToMinute, int point3CurrentDirection,
        int point3CurrentSpeed) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.scaled("point_1_lon", point1Lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("point_1_lat", point1Lat, -5400000, 5400000, Scale.DEGREES);
        out.number("point_1_from_hour", point1FromHour, 0, 23);
        out.number("point_1_from_minute", point1FromMinute, 0, 59);
        out.number("point_1_to_hour", point1ToHour, 0, 23);
        out.number("point_1_to_minute", point1ToMinute, 0, 59);
        out.number("point_1_current_direction", point1CurrentDirection, 0, 359);
        out.scaled("point_1_current_speed", point1CurrentSpeed, 0, 251, Scale.TENTHS);
        out.scaled("point_2_lon", point2Lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("point_2_lat", point2Lat, -5400000, 5400000, Scale.DEGREES);
        out.number("point_2_from_hour", point2FromHour, 0, 23);
        out.number("point_2_from_minute", point2FromMinute, 0, 59);
        out.number("point_2_current_direction", point2CurrentDirection, 0, 359);
        out.scaled("point_2_current_speed", point2CurrentSpeed, 0, 251, Scale.TENTHS);
        out.scaled("point_3_lon", point3Lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("point_3_lat", point3Lat, -5400000, 5400000, Scale.DEGREES);
        out.number("point_3_from_hour", point3FromHour, 0, 23);
        out.number("point_3_from_minute", point3FromMinute, 0, 59);
        out.number("point_3_to_hour", point3ToHour, 0, 23);
        out.number("point_3_to_minute", point3ToMinute, 0, 59);
        out.number("point_3_current_direction", point3CurrentDirection, 0, 359);
        out.scaled("point_3_current_speed", point3CurrentSpeed, 0, 251, Scale.TENTHS);
    }
}
