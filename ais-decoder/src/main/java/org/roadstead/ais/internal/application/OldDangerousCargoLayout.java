package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.OldDangerousCargo;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Dangerous cargo indication (old): DAC 1, FI 12. */
final class OldDangerousCargoLayout {
    private OldDangerousCargoLayout() {}

    static OldDangerousCargo read(PayloadReader payload) {
        String lastPort = payload.text(5);
        int departureMonth = payload.unsignedIfPresent(4);
        int departureDay = payload.unsignedIfPresent(5);
        int departureHour = payload.unsignedIfPresent(5);
        int departureMinute = payload.unsignedIfPresent(6);
        String nextPort = payload.text(5);
        int arrivalMonth = payload.unsignedIfPresent(4);
        int arrivalDay = payload.unsignedIfPresent(5);
        int arrivalHour = payload.unsignedIfPresent(5);
        int arrivalMinute = payload.unsignedIfPresent(6);
        String mainDangerousGood = payload.text(20);
        String imdgCategory = payload.text(4);
        int unNumber = payload.unsignedIfPresent(13);
        int amount = payload.unsignedIfPresent(10);
        int amountUnit = payload.unsignedIfPresent(2);
        payload.skip(3);
        return new OldDangerousCargo(lastPort, departureMonth, departureDay, departureHour, departureMinute, nextPort,
                arrivalMonth, arrivalDay, arrivalHour, arrivalMinute, mainDangerousGood, imdgCategory, unNumber, amount,
                amountUnit);
    }

    static void write(OldDangerousCargo message, PayloadWriter payload) {
        payload.text(message.lastPort(), 5);
        payload.putIfPresent(message.departureMonth(), 4);
        payload.putIfPresent(message.departureDay(), 5);
        payload.putIfPresent(message.departureHour(), 5);
        payload.putIfPresent(message.departureMinute(), 6);
        payload.text(message.nextPort(), 5);
        payload.putIfPresent(message.arrivalMonth(), 4);
        payload.putIfPresent(message.arrivalDay(), 5);
        payload.putIfPresent(message.arrivalHour(), 5);
        payload.putIfPresent(message.arrivalMinute(), 6);
        payload.text(message.mainDangerousGood(), 20);
        payload.text(message.imdgCategory(), 4);
        payload.putIfPresent(message.unNumber(), 13);
        payload.putIfPresent(message.amount(), 10);
        payload.putIfPresent(message.amountUnit(), 2);
        payload.put(0, 3);
    }
}
