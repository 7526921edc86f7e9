package org.roadstead.ais.application;

/**
 * Weather observation report from ship, WMO layout: DAC 1, FI 21 (IMO SN.1/Circ.289 (2010)).
 *
 * @param variant 0 is other layout; 1 is this layout
 * @param lon 1/100 degrees; minus 180; 0 to 36000; 65535 not available
 * @param lat 1/100 degrees; minus 90; 0 to 18000; 32767 not available
 * @param month 1 to 12; 15 not available
 * @param day 1 to 31; 63 not available
 * @param hour 0 to 23; 31 not available
 * @param minute units of 10 minutes; 0 to 5; 7 not available
 * @param course units of 5 degrees; 0 to 72; 0 is calm; 127 not available
 * @param speed 1/2 m/s; 0 to 29; 30 is 15 or more; 31 not available
 * @param heading units of 5 degrees; 0 to 72; 0 is calm; 127 not available
 * @param pressure 1/10 hectopascals; plus 900; 0 to 2000; 2047 not available
 * @param pressureChange 1/10 hectopascals; minus 50; 0 to 1000; 1023 not available
 * @param pressureTendency 0 to 8; 15 not available
 * @param trueWindDirection units of 5 degrees; 0 to 72; 0 is calm; 127 not available
 * @param trueWindSpeed 1/2 m/s; 0 to 254; 255 not available
 * @param relativeWindDirection units of 5 degrees; 0 to 72; 0 is calm; 127 not available
 * @param relativeWindSpeed 1/2 m/s; 0 to 254; 255 not available
 * @param gustSpeed 1/2 m/s; 0 to 254; 255 not available
 * @param gustDirection units of 5 degrees; 0 to 72; 0 is calm; 127 not available
 * @param airTemperature 1/10 K; plus 223; 0 to 1000; 1023 not available
 * @param humidity per cent; 0 to 100; 127 not available
 * @param seaSurfaceTemperature 1/10 K; plus 268; 0 to 500; 511 not available
 * @param visibility metres; 0 to 62; 63 not available
 * @param presentWeather 511 not available
 * @param pastWeather1 31 not available
 * @param pastWeather2 31 not available
 * @param cloudCover units of 10 per cent; 0 to 10; 15 not available
 * @param lowCloudAmount 15 not available
 * @param lowCloudType 63 not available
 * @param middleCloudType 63 not available
 * @param highCloudType 63 not available
 * @param cloudBaseHeight metres; 0 to 126; 127 not available
 * @param windWavePeriod seconds; 0 to 30; 31 not available
 * @param windWaveHeight 1/2 metres; 0 to 60; 63 not available
 * @param firstSwellDirection units of 10 degrees; 0 to 36; 63 not available
 * @param firstSwellPeriod seconds; 0 to 30; 31 not available
 * @param firstSwellHeight 1/2 metres; 0 to 60; 63 not available
 * @param secondSwellDirection units of 10 degrees; 0 to 36; 63 not available
 * @param secondSwellPeriod seconds; 0 to 30; 31 not available
 * @param secondSwellHeight 1/2 metres; 0 to 60; 63 not available
 * @param iceThickness cm; 0 to 126; 127 not available
 * @param iceAccretionRate 7 not available
 * @param iceAccretionCause 7 not available
 * @param seaIceConcentration 31 not available
 * @param iceType 15 not available
 * @param iceSituation 31 not available
 * @param iceDevelopment 31 not available
 * @param iceEdgeBearing units of 45 degrees; 1 to 8; 15 not available
 */
public record WmoWeatherObservation(int variant, int lon, int lat, int month, int day, int hour, int minute, int course,
        int speed, int heading, int pressure, int pressureChange, int pressureTendency, int trueWindDirection,
        int trueWindSpeed, int relativeWindDirection, int relativeWindSpeed, int gustSpeed, int gustDirection,
        int airTemperature, int humidity, int seaSurfaceTemperature, int visibility, int presentWeather,
        int pastWeather1, int pastWeather2, int cloudCover, int lowCloudAmount, int lowCloudType, int middleCloudType,
        int highCloudType, int cloudBaseHeight, int windWavePeriod, int windWaveHeight, int firstSwellDirection,
        int firstSwellPeriod, int firstSwellHeight, int secondSwellDirection, int secondSwellPeriod,
        int secondSwellHeight, int iceThickness, int iceAccretionRate, int iceAccretionCause, int seaIceConcentration,
        int iceType, int iceSituation, int iceDevelopment, int iceEdgeBearing) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("variant", variant, 0, 1);
        out.scaled("lon", lon, 0, 36000, new Scale(1, 100, -180, 2));
        out.scaled("lat", lat, 0, 18000, new Scale(1, 100, -90, 2));
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.scaled("minute", minute, 0, 5, new Scale(10, 1, 0, 0));
        out.scaled("course", course, 0, 72, new Scale(5, 1, 0, 0));
        out.scaled("speed", speed, 0, 30, Scale.HALVES);
        out.scaled("heading", heading, 0, 72, new Scale(5, 1, 0, 0));
        out.scaled("pressure", pressure, 0, 2000, new Scale(1, 10, 900, 1));
        out.scaled("pressure_change", pressureChange, 0, 1000, new Scale(1, 10, -50, 1));
        out.number("pressure_tendency", pressureTendency, 0, 8);
        out.scaled("true_wind_direction", trueWindDirection, 0, 72, new Scale(5, 1, 0, 0));
        out.scaled("true_wind_speed", trueWindSpeed, 0, 254, Scale.HALVES);
        out.scaled("relative_wind_direction", relativeWindDirection, 0, 72, new Scale(5, 1, 0, 0));
        out.scaled("relative_wind_speed", relativeWindSpeed, 0, 254, Scale.HALVES);
        out.scaled("gust_speed", gustSpeed, 0, 254, Scale.HALVES);
        out.scaled("gust_direction", gustDirection, 0, 72, new Scale(5, 1, 0, 0));
        out.scaled("air_temperature", airTemperature, 0, 1000, new Scale(1, 10, 223, 1));
        out.number("humidity", humidity, 0, 100);
        out.scaled("sea_surface_temperature", seaSurfaceTemperature, 0, 500, new Scale(1, 10, 268, 1));
        out.number("visibility", visibility, 0, 62);
        out.number("present_weather", presentWeather, 0, 510);
        out.number("past_weather_1", pastWeather1, 0, 30);
        out.number("past_weather_2", pastWeather2, 0, 30);
        out.scaled("cloud_cover", cloudCover, 0, 10, new Scale(10, 1, 0, 0));
        out.number("low_cloud_amount", lowCloudAmount, 0, 14);
        out.number("low_cloud_type", lowCloudType, 0, 62);
        out.number("middle_cloud_type", middleCloudType, 0, 62);
        out.number("high_cloud_type", highCloudType, 0, 62);
        out.number("cloud_base_height", cloudBaseHeight, 0, 126);
        out.number("wind_wave_period", windWavePeriod, 0, 30);
        out.scaled("wind_wave_height", windWaveHeight, 0, 60, Scale.HALVES);
        out.scaled("first_swell_direction", firstSwellDirection, 0, 36, new Scale(10, 1, 0, 0));
        out.number("first_swell_period", firstSwellPeriod, 0, 30);
        out.scaled("first_swell_height", firstSwellHeight, 0, 60, Scale.HALVES);
        out.scaled("second_swell_direction", secondSwellDirection, 0, 36, new Scale(10, 1, 0, 0));
        out.number("second_swell_period", secondSwellPeriod, 0, 30);
        out.scaled("second_swell_height", secondSwellHeight, 0, 60, Scale.HALVES);
        out.number("ice_thickness", iceThickness, 0, 126);
        out.number("ice_accretion_rate", iceAccretionRate, 0, 6);
        out.number("ice_accretion_cause", iceAccretionCause, 0, 6);
        out.number("sea_ice_concentration", seaIceConcentration, 0, 30);
        out.number("ice_type", iceType, 0, 14);
        out.number("ice_situation", iceSituation, 0, 30);
        out.number("ice_development", iceDevelopment, 0, 30);
        out.scaled("ice_edge_bearing", iceEdgeBearing, 1, 8, new Scale(45, 1, 0, 0));
    }
}
