package org.roadstead.ais.message;

/**
 * Addressed safety related message, type 12 (M.1371-5 annex 8 §3.10).
 *
 * @param repeat          repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi            MMSI of the sender, 9 digits (30 bits as sent)
 * @param sequenceNumber  0 to 3, answered by the acknowledgement
 * @param destinationMmsi the station it is for
 * @param retransmit      sent again
 * @param spare           1 bit as sent
 * @param textAsSent      up to 156 characters without the {@code @} that pad the end
 */
public record AddressedSafetyText(
        int repeat,
        int mmsi,
        int sequenceNumber,
        int destinationMmsi,
        boolean retransmit,
        int spare,
        String textAsSent) implements SafetyText {
    @Override
    public int type() {
        return 12;
    }
}
