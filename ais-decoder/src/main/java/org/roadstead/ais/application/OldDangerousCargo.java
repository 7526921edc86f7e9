package org.roadstead.ais.application;

/**
 * Dangerous cargo indication (old): DAC 1, FI 12 (IMO SN/Circ.236 (2004)).
 *
 * @param lastPort up to 5 characters as sent
 * @param departureMonth 1 to 12; 0 not available
 * @param departureDay 1 to 31; 0 not available
 * @param departureHour 0 to 23; 24 not available
 * @param departureMinute 0 to 59; 60 not available
 * @param nextPort up to 5 characters as sent
 * @param arrivalMonth 1 to 12; 0 not available
 * @param arrivalDay 1 to 31; 0 not available
 * @param arrivalHour 0 to 23; 24 not available
 * @param arrivalMinute 0 to 59; 60 not available
 * @param mainDangerousGood up to 20 characters as sent
 * @param imdgCategory up to 4 characters as sent
 * @param unNumber 0 not available
 * @param amount 0 not available
 * @param amountUnit 0 not available, 1 kg, 2 t, 3 1000 t
 */
public record OldDangerousCargo(String lastPort, int departureMonth, int departureDay, int departureHour,
        int departureMinute, String nextPort, int arrivalMonth, int arrivalDay, int arrivalHour, int arrivalMinute,
        String mainDangerousGood, String imdgCategory, int unNumber, int amount,
        int amountUnit) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("lastport", lastPort);
        out.number("dep_month", departureMonth, 1, 12);
        out.number("dep_day", departureDay, 1, 31);
        out.number("dep_hour", departureHour, 0, 23);
        out.number("dep_minute", departureMinute, 0, 59);
        out.text("nextport", nextPort);
        out.number("month", arrivalMonth, 1, 12);
        out.number("day", arrivalDay, 1, 31);
        out.number("hour", arrivalHour, 0, 23);
        out.number("minute", arrivalMinute, 0, 59);
        out.text("dangerous", mainDangerousGood);
        out.text("imdcat", imdgCategory);
        out.number("unid", unNumber, 1, 8191);
        out.number("amount", amount, 1, 1023);
        out.number("unit", amountUnit, 0, 3);
    }
}
