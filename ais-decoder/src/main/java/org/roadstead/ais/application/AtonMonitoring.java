package org.roadstead.ais.application;

import org.roadstead.ais.message.BitString;

/**
 * AtoN monitoring data: DAC 235, 250, FI 10 (IALA A-126, general lighthouse authorities (UK 235, Ireland 250)).
 *
 * @param voltageInternal 1/20 V; 0 not available
 * @param voltageExternal1 1/20 V; 0 not available
 * @param voltageExternal2 1/20 V; 0 not available
 * @param racon 0 none fitted, 1 not monitored, 2 operational, 3 error
 * @param light 0 none or not monitored, 1 on, 2 off, 3 error
 * @param alarm 1 true, 0 false
 * @param externalInputs 8 bits
 * @param offPosition 1 true, 0 false
 */
public record AtonMonitoring(int voltageInternal, int voltageExternal1, int voltageExternal2, int racon, int light,
        int alarm, BitString externalInputs, int offPosition) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("ana_int", voltageInternal, 1, 1023, Scale.TWENTIETHS);
        out.scaled("ana_ext1", voltageExternal1, 1, 1023, Scale.TWENTIETHS);
        out.scaled("ana_ext2", voltageExternal2, 1, 1023, Scale.TWENTIETHS);
        out.number("racon", racon, 0, 3);
        out.number("light", light, 0, 3);
        out.flag("alarm", alarm);
        out.bits("stat_ext", externalInputs);
        out.flag("off_pos", offPosition);
    }
}
