package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.AtonMonitoring;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.BitString;

/** AtoN monitoring data: DAC 235, 250, FI 10. */
final class AtonMonitoringLayout {
    private AtonMonitoringLayout() {}

    static AtonMonitoring read(PayloadReader payload) {
        int voltageInternal = payload.unsignedIfPresent(10);
        int voltageExternal1 = payload.unsignedIfPresent(10);
        int voltageExternal2 = payload.unsignedIfPresent(10);
        int racon = payload.unsignedIfPresent(2);
        int light = payload.unsignedIfPresent(2);
        int alarm = payload.unsignedIfPresent(1);
        BitString externalInputs = payload.bitString(8);
        int offPosition = payload.unsignedIfPresent(1);
        payload.skip(4);
        return new AtonMonitoring(voltageInternal, voltageExternal1, voltageExternal2, racon, light, alarm,
                externalInputs, offPosition);
    }

    static void write(AtonMonitoring message, PayloadWriter payload) {
        payload.putIfPresent(message.voltageInternal(), 10);
        payload.putIfPresent(message.voltageExternal1(), 10);
        payload.putIfPresent(message.voltageExternal2(), 10);
        payload.putIfPresent(message.racon(), 2);
        payload.putIfPresent(message.light(), 2);
        payload.putIfPresent(message.alarm(), 1);
        payload.put(message.externalInputs());
        payload.putIfPresent(message.offPosition(), 1);
        payload.put(0, 4);
    }
}
