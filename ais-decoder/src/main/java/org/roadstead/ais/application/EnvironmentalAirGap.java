package org.roadstead.ais.application;

/**
 * Environmental sensor report: air gap (IMO SN.1/Circ.289 (2010), FI 26; DAC 366, FI 33, has the same).
 *
 * @param airDraught 1/100 metres; 8191 is 81.91 or more; 0 not available
 * @param airGap 1/100 metres; 8191 is 81.91 or more; 0 not available
 * @param trend 0 steady, 1 rising, 2 falling, 3 not available
 * @param forecastAirGap 1/100 metres; 8191 is 81.91 or more; 0 not available
 * @param forecastDay 1 to 31; 0 not available
 * @param forecastHour 0 to 23; 24 not available
 * @param forecastMinute 0 to 59; 60 not available
 */
public record EnvironmentalAirGap(int airDraught, int airGap, int trend, int forecastAirGap, int forecastDay,
        int forecastHour, int forecastMinute) implements Described {

    @Override
    public void describe(Fields out) {
        out.scaled("air_draught", airDraught, 1, 8191, Scale.HUNDREDTHS);
        out.scaled("air_gap", airGap, 1, 8191, Scale.HUNDREDTHS);
        out.number("trend", trend, 0, 3);
        out.scaled("forecast_air_gap", forecastAirGap, 1, 8191, Scale.HUNDREDTHS);
        out.number("forecast_day", forecastDay, 1, 31);
        out.number("forecast_hour", forecastHour, 0, 23);
        out.number("forecast_minute", forecastMinute, 0, 59);
    }
}
