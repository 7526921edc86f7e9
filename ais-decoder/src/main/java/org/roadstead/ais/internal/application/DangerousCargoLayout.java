package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.DangerousCargo;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Dangerous cargo indication: DAC 1, FI 25. */
final class DangerousCargoLayout {
    private DangerousCargoLayout() {}

    static DangerousCargo read(PayloadReader payload) {
        int amountUnit = payload.unsignedIfPresent(2);
        int amount = payload.unsignedIfPresent(10);
        List<DangerousCargo.Cargo> cargoes = new ArrayList<>();
        while (cargoes.size() < 28 && payload.remaining() >= 17) {
            cargoes.add(readCargo(payload));
        }
        return new DangerousCargo(amountUnit, amount, cargoes);
    }

    private static DangerousCargo.Cargo readCargo(PayloadReader payload) {
        int codeType = payload.unsignedIfPresent(4);
        Described cargo = Cargoes.read(codeType, payload);
        return new DangerousCargo.Cargo(codeType, cargo);
    }

    static void write(DangerousCargo message, PayloadWriter payload) {
        payload.putIfPresent(message.amountUnit(), 2);
        payload.putIfPresent(message.amount(), 10);
        for (DangerousCargo.Cargo each : message.cargoes()) {
            payload.putIfPresent(each.codeType(), 4);
            Cargoes.write(each.cargo(), payload);
        }
    }
}
