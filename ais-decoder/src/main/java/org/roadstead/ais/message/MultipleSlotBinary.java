package org.roadstead.ais.message;

/**
 * Multiple slot binary message with communication state, type 26 (M.1371-5 annex 8 §3.24).
 *
 * @param repeat                     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                       MMSI of the sender, 9 digits (30 bits as sent)
 * @param addressed                  for one station
 * @param structured                 DAC and FI say what the data are
 * @param destinationMmsi            the station it is for, else absent
 * @param spare                      2 bits behind the destination, else absent
 * @param dac                        designated area code, else absent
 * @param fi                         function identifier, else absent
 * @param data                       up to 1004 bits
 * @param secondSpare                4 bits in front of the communication state as sent
 * @param communicationStateSelector 0 SOTDMA, 1 ITDMA
 * @param communicationState         19 bits
 */
public record MultipleSlotBinary(
        int repeat,
        int mmsi,
        boolean addressed,
        boolean structured,
        int destinationMmsi,
        int spare,
        int dac,
        int fi,
        BitString data,
        int secondSpare,
        int communicationStateSelector,
        int communicationState) implements BinaryMessage {
    @Override
    public int type() {
        return 26;
    }
}
