package org.roadstead.ais.application;

/**
 * Zeni Lite buoy monitoring: DAC 0, FI 0 (manufacturer (Zeni Lite Buoy Co.)).
 *
 * @param subApplicationId as sent
 * @param voltage 1/10 V
 * @param current 1/10 A
 * @param powerSupply 0 is AC; 1 is DC
 * @param lightOn 1 true, 0 false
 * @param batteryLow 1 true, 0 false
 * @param offPosition 1 true, 0 false
 */
public record BuoyMonitoring(int subApplicationId, int voltage, int current, int powerSupply, int lightOn,
        int batteryLow, int offPosition) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("sub_application_id", subApplicationId, 0, 65535);
        out.scaled("voltage", voltage, 0, 4095, Scale.TENTHS);
        out.scaled("current", current, 0, 1023, Scale.TENTHS);
        out.number("power_supply", powerSupply, 0, 1);
        out.flag("light_on", lightOn);
        out.flag("battery_low", batteryLow);
        out.flag("off_position", offPosition);
    }
}
