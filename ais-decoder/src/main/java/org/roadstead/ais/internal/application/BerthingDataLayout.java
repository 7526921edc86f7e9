package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.BerthingData;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Berthing data: DAC 1, FI 20. */
final class BerthingDataLayout {
    private BerthingDataLayout() {}

    static BerthingData read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int berthLength = payload.unsignedIfPresent(9);
        int berthDepth = payload.unsignedIfPresent(8);
        int mooringPosition = payload.unsignedIfPresent(3);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int servicesKnown = payload.unsignedIfPresent(1);
        int serviceAgent = payload.unsignedIfPresent(2);
        int serviceBunker = payload.unsignedIfPresent(2);
        int serviceChandler = payload.unsignedIfPresent(2);
        int serviceStevedore = payload.unsignedIfPresent(2);
        int serviceElectrical = payload.unsignedIfPresent(2);
        int servicePotableWater = payload.unsignedIfPresent(2);
        int serviceCustoms = payload.unsignedIfPresent(2);
        int serviceCartage = payload.unsignedIfPresent(2);
        int serviceCrane = payload.unsignedIfPresent(2);
        int serviceLift = payload.unsignedIfPresent(2);
        int serviceMedical = payload.unsignedIfPresent(2);
        int serviceNavigationRepair = payload.unsignedIfPresent(2);
        int serviceProvisions = payload.unsignedIfPresent(2);
        int serviceShipRepair = payload.unsignedIfPresent(2);
        int serviceSurveyor = payload.unsignedIfPresent(2);
        int serviceSteam = payload.unsignedIfPresent(2);
        int serviceTugs = payload.unsignedIfPresent(2);
        int serviceWasteSolid = payload.unsignedIfPresent(2);
        int serviceWasteLiquid = payload.unsignedIfPresent(2);
        int serviceWasteHazardous = payload.unsignedIfPresent(2);
        int serviceBallastExchange = payload.unsignedIfPresent(2);
        int serviceAdditional = payload.unsignedIfPresent(2);
        int serviceRegional1 = payload.unsignedIfPresent(2);
        int serviceRegional2 = payload.unsignedIfPresent(2);
        int serviceReserved1 = payload.unsignedIfPresent(2);
        int serviceReserved2 = payload.unsignedIfPresent(2);
        String berthName = payload.text(20);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        return new BerthingData(linkageId, berthLength, berthDepth, mooringPosition, month, day, hour, minute,
                servicesKnown, serviceAgent, serviceBunker, serviceChandler, serviceStevedore, serviceElectrical,
                servicePotableWater, serviceCustoms, serviceCartage, serviceCrane, serviceLift, serviceMedical,
                serviceNavigationRepair, serviceProvisions, serviceShipRepair, serviceSurveyor, serviceSteam,
                serviceTugs, serviceWasteSolid, serviceWasteLiquid, serviceWasteHazardous, serviceBallastExchange,
                serviceAdditional, serviceRegional1, serviceRegional2, serviceReserved1, serviceReserved2, berthName,
                lon, lat);
    }

    static void write(BerthingData message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.berthLength(), 9);
        payload.putIfPresent(message.berthDepth(), 8);
        payload.putIfPresent(message.mooringPosition(), 3);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.servicesKnown(), 1);
        payload.putIfPresent(message.serviceAgent(), 2);
        payload.putIfPresent(message.serviceBunker(), 2);
        payload.putIfPresent(message.serviceChandler(), 2);
        payload.putIfPresent(message.serviceStevedore(), 2);
        payload.putIfPresent(message.serviceElectrical(), 2);
        payload.putIfPresent(message.servicePotableWater(), 2);
        payload.putIfPresent(message.serviceCustoms(), 2);
        payload.putIfPresent(message.serviceCartage(), 2);
        payload.putIfPresent(message.serviceCrane(), 2);
        payload.putIfPresent(message.serviceLift(), 2);
        payload.putIfPresent(message.serviceMedical(), 2);
        payload.putIfPresent(message.serviceNavigationRepair(), 2);
        payload.putIfPresent(message.serviceProvisions(), 2);
        payload.putIfPresent(message.serviceShipRepair(), 2);
        payload.putIfPresent(message.serviceSurveyor(), 2);
        payload.putIfPresent(message.serviceSteam(), 2);
        payload.putIfPresent(message.serviceTugs(), 2);
        payload.putIfPresent(message.serviceWasteSolid(), 2);
        payload.putIfPresent(message.serviceWasteLiquid(), 2);
        payload.putIfPresent(message.serviceWasteHazardous(), 2);
        payload.putIfPresent(message.serviceBallastExchange(), 2);
        payload.putIfPresent(message.serviceAdditional(), 2);
        payload.putIfPresent(message.serviceRegional1(), 2);
        payload.putIfPresent(message.serviceRegional2(), 2);
        payload.putIfPresent(message.serviceReserved1(), 2);
        payload.putIfPresent(message.serviceReserved2(), 2);
        payload.text(message.berthName(), 20);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
    }
}
