package org.roadstead.ais.application;

import java.util.List;

/**
 * Weather station: DAC 316, 366, FI 1 (St. Lawrence Seaway AIS data messaging (2002), DAC 316 Canada, 366 USA).
 *
 * @param messageId as sent
 * @param reports the reports
 */
public record SeawayWeather(int messageId, List<Report> reports) implements ApplicationMessage {

    /**
     * One of the reports.
     *
     * @param month 1 to 12; 0 not available
     * @param day 1 to 31; 0 not available
     * @param hour 0 to 23; 24 not available
     * @param minute 0 to 59; 60 not available
     * @param station up to 7 characters as sent
     * @param lon 1/60000 degrees; 10860000 not available
     * @param lat 1/60000 degrees; 5460000 not available
     * @param windSpeed 1/10 knots; 1023 not available
     * @param gustSpeed 1/10 knots; 1023 not available
     * @param windDirection degrees; 0 to 359; 511 not available
     * @param pressure 1/10 hectopascals; 16383 not available
     * @param airTemperature 1/10 degrees Celsius; -512 not available
     * @param dewPoint 1/10 degrees Celsius; -512 not available
     * @param visibility 1/10 kilometres; 255 not available
     * @param waterTemperature 1/10 degrees Celsius; -512 not available
     */
    public record Report(int month, int day, int hour, int minute, String station, int lon, int lat, int windSpeed,
            int gustSpeed, int windDirection, int pressure, int airTemperature, int dewPoint, int visibility,
            int waterTemperature) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("month", month, 1, 12);
            out.number("day", day, 1, 31);
            out.number("hour", hour, 0, 23);
            out.number("minute", minute, 0, 59);
            out.text("station", station.stripLeading());
            out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
            out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
            out.scaled("wind_speed", windSpeed, 0, 1022, Scale.TENTHS);
            out.scaled("gust_speed", gustSpeed, 0, 1022, Scale.TENTHS);
            out.number("wind_direction", windDirection, 0, 359);
            out.scaled("pressure", pressure, 0, 16382, Scale.TENTHS);
            out.scaled("air_temperature", airTemperature, -511, 511, Scale.TENTHS);
            out.scaled("dew_point", dewPoint, -511, 511, Scale.TENTHS);
            out.scaled("visibility", visibility, 0, 254, Scale.TENTHS);
            out.scaled("water_temperature", waterTemperature, -511, 511, Scale.TENTHS);
        }
    }

    /** Keeps copies of the lists. */
    public SeawayWeather {
        reports = List.copyOf(reports);
    }

    @Override
    public void describe(Fields out) {
        out.number("message_id", messageId, 0, 63);
        out.list("reports", reports);
    }
}
