package org.roadstead.ais.application;

import java.util.List;

/**
 * Capability reply: DAC 1, FI 4 (ITU-R M.1371-5 Annex 5).
 *
 * @param dac as sent
 * @param functions the functions
 */
public record CapabilityReply(int dac, List<Function> functions) implements ApplicationMessage {

    /**
     * One of the functions.
     *
     * @param available 1 true, 0 false
     */
    public record Function(int available) implements Described {

        @Override
        public void describe(Fields out) {
            out.flag("available", available);
        }
    }

    /** Keeps copies of the lists. */
    public CapabilityReply {
        functions = List.copyOf(functions);
    }

    @Override
    public void describe(Fields out) {
        out.number("requested_dac", dac, 0, 1023);
        out.list("functions", functions);
    }
}
