package org.roadstead.ais.message;

import java.util.List;

/**
 * Binary acknowledge and safety related acknowledge, types 7 and 13 (M.1371-5 annex 8 §3.5 and §3.11).
 *
 * @param type         7, or 13 for safety related messages
 * @param repeat       repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi         MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare        2 bits as sent
 * @param acknowledged one to four messages that were received
 */
public record Acknowledgement(int type, int repeat, int mmsi, int spare, List<Acknowledged> acknowledged)
        implements
            AisMessage {
    /**
     * One message that was received.
     *
     * @param mmsi           its sender
     * @param sequenceNumber its sequence number, 0 to 3
     */
    public record Acknowledged(int mmsi, int sequenceNumber) {}

    /** Keeps a copy of the list. */
    public Acknowledgement {
        acknowledged = List.copyOf(acknowledged);
    }
}
