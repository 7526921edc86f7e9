package org.roadstead.ais.message;

/**
 * Safety related broadcast message, type 14 (M.1371-5 annex 8 §3.12).
 *
 * @param spare      2 bits as sent
 * @param textAsSent up to 161 characters without the {@code @} that pad the end
 */
public record BroadcastSafetyText(int repeat, int mmsi, int spare, String textAsSent) implements SafetyText {
    @Override
    public int type() {
        return 14;
    }
}
