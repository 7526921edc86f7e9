package org.roadstead.ais.message;

/**
 * Addressed binary message, type 6 (M.1371-5 annex 8 §3.4).
 *
 * @param repeat          repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi            MMSI of the sender, 9 digits (30 bits as sent)
 * @param sequenceNumber  0 to 3, answered by the acknowledgement
 * @param destinationMmsi the station it is for
 * @param retransmit      sent again
 * @param spare           1 bit as sent
 * @param dac             designated area code
 * @param fi              function identifier
 * @param data            up to 920 bits
 */
public record AddressedBinary(
        int repeat,
        int mmsi,
        int sequenceNumber,
        int destinationMmsi,
        boolean retransmit,
        int spare,
        int dac,
        int fi,
        BitString data) implements BinaryMessage {
    @Override
    public int type() {
        return 6;
    }
}
