package org.roadstead.ais.message;

/**
 * Binary broadcast message, type 8 (M.1371-5 annex 8 §3.6).
 *
 * @param repeat repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi   MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare  2 bits as sent
 * @param dac    designated area code
 * @param fi     function identifier
 * @param data   up to 952 bits
 */
public record BroadcastBinary(int repeat, int mmsi, int spare, int dac, int fi,
        BitString data) implements BinaryMessage {
    @Override
    public int type() {
        return 8;
    }
}
