package org.roadstead.ais.message;

/**
 * UTC and date inquiry, type 10 (M.1371-5 annex 8 §3.8).
 *
 * @param repeat          repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi            MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare           2 bits as sent
 * @param destinationMmsi the station that is asked
 * @param secondSpare     2 bits as sent
 */
public record UtcDateInquiry(int repeat, int mmsi, int spare, int destinationMmsi, int secondSpare)
        implements
            AisMessage {
    @Override
    public int type() {
        return 10;
    }
}
