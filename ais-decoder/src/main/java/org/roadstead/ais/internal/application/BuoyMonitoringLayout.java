package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.BuoyMonitoring;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Zeni Lite buoy monitoring: DAC 0, FI 0. */
final class BuoyMonitoringLayout {
    private BuoyMonitoringLayout() {}

    static BuoyMonitoring read(PayloadReader payload) {
        int subApplicationId = payload.unsignedIfPresent(16);
        int voltage = payload.unsignedIfPresent(12);
        int current = payload.unsignedIfPresent(10);
        int powerSupply = payload.unsignedIfPresent(1);
        int lightOn = payload.unsignedIfPresent(1);
        int batteryLow = payload.unsignedIfPresent(1);
        int offPosition = payload.unsignedIfPresent(1);
        payload.skip(6);
        return new BuoyMonitoring(subApplicationId, voltage, current, powerSupply, lightOn, batteryLow, offPosition);
    }

    static void write(BuoyMonitoring message, PayloadWriter payload) {
        payload.putIfPresent(message.subApplicationId(), 16);
        payload.putIfPresent(message.voltage(), 12);
        payload.putIfPresent(message.current(), 10);
        payload.putIfPresent(message.powerSupply(), 1);
        payload.putIfPresent(message.lightOn(), 1);
        payload.putIfPresent(message.batteryLow(), 1);
        payload.putIfPresent(message.offPosition(), 1);
        payload.put(0, 6);
    }
}
