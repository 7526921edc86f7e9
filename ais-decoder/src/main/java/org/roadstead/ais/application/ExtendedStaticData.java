package org.roadstead.ais.application;

/**
 * Extended ship static and voyage data: DAC 1, FI 24 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param airDraught 1/100 metres; 8191 is 81.91 or more; 0 not available
 * @param lastPort up to 5 characters as sent
 * @param nextPort up to 5 characters as sent
 * @param secondPort up to 5 characters as sent
 * @param equipmentAisClassA 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentAutomaticTrackingAid 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentBnwas 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentEcdisBackup 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentPaperChart 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentEchoSounder 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentElectronicPlottingAid 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentEmergencySteering 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentGnss 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentGyroCompass 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentLrit 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentMagneticCompass 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentNavtex 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentArpa 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadarSBand 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadarXBand 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadioHf 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadioInmarsat 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadioMf 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentRadioVhf 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentSpeedLogGround 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentSpeedLogWater 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentTransmittingHeadingDevice 0 not available or not requested, 1 operational, 2 not operational, 3 no
 *        data
 * @param equipmentTrackControl 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param equipmentVdr 0 not available or not requested, 1 operational, 2 not operational, 3 no data
 * @param iceClass code; 15 not available
 * @param shaftPower hp; 262142 is 262142 or more; 262143 not available
 * @param vhfChannel 0 not available
 * @param lloydsShipType up to 7 characters as sent
 * @param grossTonnage 262142 is 262142 or more; 262143 not available
 * @param laden 0 not available, 1 laden, 2 ballast, 3 not used
 * @param heavyFuelOil 0 not available, 1 no, 2 yes, 3 not used
 * @param lightFuelOil 0 not available, 1 no, 2 yes, 3 not used
 * @param diesel 0 not available, 1 no, 2 yes, 3 not used
 * @param bunkerOil t; 16382 is 16382 or more; 16383 not available
 * @param persons 8191 is 8191 or more; 0 not available
 */
public record ExtendedStaticData(int linkageId, int airDraught, String lastPort, String nextPort, String secondPort,
        int equipmentAisClassA, int equipmentAutomaticTrackingAid, int equipmentBnwas, int equipmentEcdisBackup,
        int equipmentPaperChart, int equipmentEchoSounder, int equipmentElectronicPlottingAid,
        int equipmentEmergencySteering, int equipmentGnss, int equipmentGyroCompass, int equipmentLrit,
        int equipmentMagneticCompass, int equipmentNavtex, int equipmentArpa, int equipmentRadarSBand,
        int equipmentRadarXBand, int equipmentRadioHf, int equipmentRadioInmarsat, int equipmentRadioMf,
        int equipmentRadioVhf, int equipmentSpeedLogGround, int equipmentSpeedLogWater,
        int equipmentTransmittingHeadingDevice, int equipmentTrackControl, int equipmentVdr, int iceClass,
        int shaftPower, int vhfChannel, String lloydsShipType, int grossTonnage, int laden, int heavyFuelOil,
        int lightFuelOil, int diesel, int bunkerOil, int persons) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.scaled("airdraught", airDraught, 1, 8191, Scale.HUNDREDTHS);
        out.text("lastport", lastPort);
        out.text("nextport", nextPort);
        out.text("secondport", secondPort);
        out.number("equipment_ais_class_a", equipmentAisClassA, 0, 3);
        out.number("equipment_automatic_tracking_aid", equipmentAutomaticTrackingAid, 0, 3);
        out.number("equipment_bnwas", equipmentBnwas, 0, 3);
        out.number("equipment_ecdis_backup", equipmentEcdisBackup, 0, 3);
        out.number("equipment_paper_chart", equipmentPaperChart, 0, 3);
        out.number("equipment_echo_sounder", equipmentEchoSounder, 0, 3);
        out.number("equipment_electronic_plotting_aid", equipmentElectronicPlottingAid, 0, 3);
        out.number("equipment_emergency_steering", equipmentEmergencySteering, 0, 3);
        out.number("equipment_gnss", equipmentGnss, 0, 3);
        out.number("equipment_gyro_compass", equipmentGyroCompass, 0, 3);
        out.number("equipment_lrit", equipmentLrit, 0, 3);
        out.number("equipment_magnetic_compass", equipmentMagneticCompass, 0, 3);
        out.number("equipment_navtex", equipmentNavtex, 0, 3);
        out.number("equipment_arpa", equipmentArpa, 0, 3);
        out.number("equipment_radar_s_band", equipmentRadarSBand, 0, 3);
        out.number("equipment_radar_x_band", equipmentRadarXBand, 0, 3);
        out.number("equipment_radio_hf", equipmentRadioHf, 0, 3);
        out.number("equipment_radio_inmarsat", equipmentRadioInmarsat, 0, 3);
        out.number("equipment_radio_mf", equipmentRadioMf, 0, 3);
        out.number("equipment_radio_vhf", equipmentRadioVhf, 0, 3);
        out.number("equipment_speed_log_ground", equipmentSpeedLogGround, 0, 3);
        out.number("equipment_speed_log_water", equipmentSpeedLogWater, 0, 3);
        out.number("equipment_transmitting_heading_device", equipmentTransmittingHeadingDevice, 0, 3);
        out.number("equipment_track_control", equipmentTrackControl, 0, 3);
        out.number("equipment_vdr", equipmentVdr, 0, 3);
        out.number("ice_class", iceClass, 0, 15);
        out.number("shaft_power", shaftPower, 0, 262142);
        out.number("vhf_channel", vhfChannel, 1, 4095);
        out.text("lloyds_ship_type", lloydsShipType);
        out.number("gross_tonnage", grossTonnage, 0, 262142);
        out.number("laden", laden, 0, 3);
        out.number("heavy_fuel_oil", heavyFuelOil, 0, 3);
        out.number("light_fuel_oil", lightFuelOil, 0, 3);
        out.number("diesel", diesel, 0, 3);
        out.number("bunker_oil", bunkerOil, 0, 16382);
        out.number("persons", persons, 1, 8191);
    }
}
