package org.roadstead.ais.application;

/**
 * Berthing data: DAC 1, FI 20 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param berthLength metres; 511 is 511 or more; 0 not available
 * @param berthDepth 1/10 metres; 255 is 25.5 or more; 0 not available
 * @param mooringPosition 0 not available, 1 port side to, 2 starboard side to, 3 Mediterranean (end-on), 4 mooring
 *        buoy, 5 anchorage
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param servicesKnown 1 true, 0 false
 * @param serviceAgent 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceBunker 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceChandler 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceStevedore 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceElectrical 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param servicePotableWater 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceCustoms 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceCartage 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceCrane 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceLift 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceMedical 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceNavigationRepair 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceProvisions 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceShipRepair 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceSurveyor 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceSteam 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceTugs 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceWasteSolid 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceWasteLiquid 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceWasteHazardous 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceBallastExchange 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceAdditional 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceRegional1 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceRegional2 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceReserved1 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param serviceReserved2 0 not available or not requested, 1 available, 2 no data or unknown, 3 not used
 * @param berthName up to 20 characters as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 */
public record BerthingData(int linkageId, int berthLength, int berthDepth, int mooringPosition, int month, int day,
        int hour, int minute, int servicesKnown, int serviceAgent, int serviceBunker, int serviceChandler,
        int serviceStevedore, int serviceElectrical, int servicePotableWater, int serviceCustoms, int serviceCartage,
        int serviceCrane, int serviceLift, int serviceMedical, int serviceNavigationRepair, int serviceProvisions,
        int serviceShipRepair, int serviceSurveyor, int serviceSteam, int serviceTugs, int serviceWasteSolid,
        int serviceWasteLiquid, int serviceWasteHazardous, int serviceBallastExchange, int serviceAdditional,
        int serviceRegional1, int serviceRegional2, int serviceReserved1, int serviceReserved2, String berthName,
        int lon, int lat) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.number("berth_length", berthLength, 1, 511);
        out.scaled("berth_depth", berthDepth, 1, 255, Scale.TENTHS);
        out.number("mooring_position", mooringPosition, 0, 7);
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.flag("services_known", servicesKnown);
        out.number("service_agent", serviceAgent, 0, 3);
        out.number("service_bunker", serviceBunker, 0, 3);
        out.number("service_chandler", serviceChandler, 0, 3);
        out.number("service_stevedore", serviceStevedore, 0, 3);
        out.number("service_electrical", serviceElectrical, 0, 3);
        out.number("service_potable_water", servicePotableWater, 0, 3);
        out.number("service_customs", serviceCustoms, 0, 3);
        out.number("service_cartage", serviceCartage, 0, 3);
        out.number("service_crane", serviceCrane, 0, 3);
        out.number("service_lift", serviceLift, 0, 3);
        out.number("service_medical", serviceMedical, 0, 3);
        out.number("service_navigation_repair", serviceNavigationRepair, 0, 3);
        out.number("service_provisions", serviceProvisions, 0, 3);
        out.number("service_ship_repair", serviceShipRepair, 0, 3);
        out.number("service_surveyor", serviceSurveyor, 0, 3);
        out.number("service_steam", serviceSteam, 0, 3);
        out.number("service_tugs", serviceTugs, 0, 3);
        out.number("service_waste_solid", serviceWasteSolid, 0, 3);
        out.number("service_waste_liquid", serviceWasteLiquid, 0, 3);
        out.number("service_waste_hazardous", serviceWasteHazardous, 0, 3);
        out.number("service_ballast_exchange", serviceBallastExchange, 0, 3);
        out.number("service_additional", serviceAdditional, 0, 3);
        out.number("service_regional_1", serviceRegional1, 0, 3);
        out.number("service_regional_2", serviceRegional2, 0, 3);
        out.number("service_reserved_1", serviceReserved1, 0, 3);
        out.number("service_reserved_2", serviceReserved2, 0, 3);
        out.text("berth_name", berthName);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
    }
}
