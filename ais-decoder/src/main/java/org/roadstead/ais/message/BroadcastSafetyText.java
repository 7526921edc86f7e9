package org.roadstead.ais.message;

/**
 * Safety related broadcast message, type 14 (M.1371-5 annex 8 §3.12).
 *
 * @param repeat     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi       MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare      2 bits as sent
 * @param textAsSent up to 161 characters without the {@code @} that pad the end
 */
public record BroadcastSafetyText(int repeat, int mmsi, int spare, String textAsSent) implements SafetyText {
    @Override
    public int type() {
        return 14;
    }
}
