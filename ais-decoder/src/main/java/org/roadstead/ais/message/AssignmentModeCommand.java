package org.roadstead.ais.message;

/**
 * Assignment mode command, type 16 (M.1371-5 annex 8 §3.14), to one station or two; a second one that is not there is
 * absent.
 *
 * @param repeat     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi       MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare      2 bits as sent
 * @param mmsi1      the first station
 * @param offset1    first slot, or reports in 10 minutes if {@code increment1} is 0
 * @param increment1 slots between reports, by the table of the clause
 * @param mmsi2      the second station
 * @param offset2    as {@code offset1}
 * @param increment2 as {@code increment1}
 */
public record AssignmentModeCommand(
        int repeat,
        int mmsi,
        int spare,
        int mmsi1,
        int offset1,
        int increment1,
        int mmsi2,
        int offset2,
        int increment2) implements AisMessage {
    @Override
    public int type() {
        return 16;
    }
}
