package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.ExtendedStaticData;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Extended ship static and voyage data: DAC 1, FI 24. */
final class ExtendedStaticDataLayout {
    private ExtendedStaticDataLayout() {}

    static ExtendedStaticData read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int airDraught = payload.unsignedIfPresent(13);
        String lastPort = payload.text(5);
        String nextPort = payload.text(5);
        String secondPort = payload.text(5);
        int equipmentAisClassA = payload.unsignedIfPresent(2);
        int equipmentAutomaticTrackingAid = payload.unsignedIfPresent(2);
        int equipmentBnwas = payload.unsignedIfPresent(2);
        int equipmentEcdisBackup = payload.unsignedIfPresent(2);
        int equipmentPaperChart = payload.unsignedIfPresent(2);
        int equipmentEchoSounder = payload.unsignedIfPresent(2);
        int equipmentElectronicPlottingAid = payload.unsignedIfPresent(2);
        int equipmentEmergencySteering = payload.unsignedIfPresent(2);
        int equipmentGnss = payload.unsignedIfPresent(2);
        int equipmentGyroCompass = payload.unsignedIfPresent(2);
        int equipmentLrit = payload.unsignedIfPresent(2);
        int equipmentMagneticCompass = payload.unsignedIfPresent(2);
        int equipmentNavtex = payload.unsignedIfPresent(2);
        int equipmentArpa = payload.unsignedIfPresent(2);
        int equipmentRadarSBand = payload.unsignedIfPresent(2);
        int equipmentRadarXBand = payload.unsignedIfPresent(2);
        int equipmentRadioHf = payload.unsignedIfPresent(2);
        int equipmentRadioInmarsat = payload.unsignedIfPresent(2);
        int equipmentRadioMf = payload.unsignedIfPresent(2);
        int equipmentRadioVhf = payload.unsignedIfPresent(2);
        int equipmentSpeedLogGround = payload.unsignedIfPresent(2);
        int equipmentSpeedLogWater = payload.unsignedIfPresent(2);
        int equipmentTransmittingHeadingDevice = payload.unsignedIfPresent(2);
        int equipmentTrackControl = payload.unsignedIfPresent(2);
        int equipmentVdr = payload.unsignedIfPresent(2);
        payload.skip(2);
        int iceClass = payload.unsignedIfPresent(4);
        int shaftPower = payload.unsignedIfPresent(18);
        int vhfChannel = payload.unsignedIfPresent(12);
        String lloydsShipType = payload.text(7);
        int grossTonnage = payload.unsignedIfPresent(18);
        int laden = payload.unsignedIfPresent(2);
        int heavyFuelOil = payload.unsignedIfPresent(2);
        int lightFuelOil = payload.unsignedIfPresent(2);
        int diesel = payload.unsignedIfPresent(2);
        int bunkerOil = payload.unsignedIfPresent(14);
        int persons = payload.unsignedIfPresent(13);
        payload.skip(10);
        return new ExtendedStaticData(linkageId, airDraught, lastPort, nextPort, secondPort, equipmentAisClassA,
                equipmentAutomaticTrackingAid, equipmentBnwas, equipmentEcdisBackup, equipmentPaperChart,
                equipmentEchoSounder, equipmentElectronicPlottingAid, equipmentEmergencySteering, equipmentGnss,
                equipmentGyroCompass, equipmentLrit, equipmentMagneticCompass, equipmentNavtex, equipmentArpa,
                equipmentRadarSBand, equipmentRadarXBand, equipmentRadioHf, equipmentRadioInmarsat, equipmentRadioMf,
                equipmentRadioVhf, equipmentSpeedLogGround, equipmentSpeedLogWater, equipmentTransmittingHeadingDevice,
                equipmentTrackControl, equipmentVdr, iceClass, shaftPower, vhfChannel, lloydsShipType, grossTonnage,
                laden, heavyFuelOil, lightFuelOil, diesel, bunkerOil, persons);
    }

    static void write(ExtendedStaticData message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.airDraught(), 13);
        payload.text(message.lastPort(), 5);
        payload.text(message.nextPort(), 5);
        payload.text(message.secondPort(), 5);
        payload.putIfPresent(message.equipmentAisClassA(), 2);
        payload.putIfPresent(message.equipmentAutomaticTrackingAid(), 2);
        payload.putIfPresent(message.equipmentBnwas(), 2);
        payload.putIfPresent(message.equipmentEcdisBackup(), 2);
        payload.putIfPresent(message.equipmentPaperChart(), 2);
        payload.putIfPresent(message.equipmentEchoSounder(), 2);
        payload.putIfPresent(message.equipmentElectronicPlottingAid(), 2);
        payload.putIfPresent(message.equipmentEmergencySteering(), 2);
        payload.putIfPresent(message.equipmentGnss(), 2);
        payload.putIfPresent(message.equipmentGyroCompass(), 2);
        payload.putIfPresent(message.equipmentLrit(), 2);
        payload.putIfPresent(message.equipmentMagneticCompass(), 2);
        payload.putIfPresent(message.equipmentNavtex(), 2);
        payload.putIfPresent(message.equipmentArpa(), 2);
        payload.putIfPresent(message.equipmentRadarSBand(), 2);
        payload.putIfPresent(message.equipmentRadarXBand(), 2);
        payload.putIfPresent(message.equipmentRadioHf(), 2);
        payload.putIfPresent(message.equipmentRadioInmarsat(), 2);
        payload.putIfPresent(message.equipmentRadioMf(), 2);
        payload.putIfPresent(message.equipmentRadioVhf(), 2);
        payload.putIfPresent(message.equipmentSpeedLogGround(), 2);
        payload.putIfPresent(message.equipmentSpeedLogWater(), 2);
        payload.putIfPresent(message.equipmentTransmittingHeadingDevice(), 2);
        payload.putIfPresent(message.equipmentTrackControl(), 2);
        payload.putIfPresent(message.equipmentVdr(), 2);
        payload.put(0, 2);
        payload.putIfPresent(message.iceClass(), 4);
        payload.putIfPresent(message.shaftPower(), 18);
        payload.putIfPresent(message.vhfChannel(), 12);
        payload.text(message.lloydsShipType(), 7);
        payload.putIfPresent(message.grossTonnage(), 18);
        payload.putIfPresent(message.laden(), 2);
        payload.putIfPresent(message.heavyFuelOil(), 2);
        payload.putIfPresent(message.lightFuelOil(), 2);
        payload.putIfPresent(message.diesel(), 2);
        payload.putIfPresent(message.bunkerOil(), 14);
        payload.putIfPresent(message.persons(), 13);
        payload.put(0, 10);
    }
}
