package org.roadstead.ais.application;

import java.util.List;

/**
 * Dangerous cargo indication: DAC 1, FI 25 (IMO SN.1/Circ.289 (2010)).
 *
 * @param amountUnit 0 not available, 1 kg, 2 t, 3 1000 t
 * @param amount 0 not available
 * @param cargoes the cargoes
 */
public record DangerousCargo(int amountUnit, int amount, List<Cargo> cargoes) implements ApplicationMessage {

    /**
     * One of the cargoes.
     *
     * @param codeType 0 not available, 1 IMDG, 2 IGC, 3 BC (IMSBC), 4 MARPOL Annex I oils, 5 MARPOL Annex II (IBC), 6
     *        regional
     * @param cargo by the code before it; unknown ones as bits
     */
    public record Cargo(int codeType, Described cargo) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("code_type", codeType, 0, 15);
            out.element("cargo", cargo);
        }
    }

    /** Keeps copies of the lists. */
    public DangerousCargo {
        cargoes = List.copyOf(cargoes);
    }

    @Override
    public void describe(Fields out) {
        out.number("unit", amountUnit, 0, 3);
        out.number("amount", amount, 1, 1023);
        out.list("cargoes", cargoes);
    }
}
