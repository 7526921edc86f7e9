package org.roadstead.ais.message;

/**
 * Static data report part A, type 24 (M.1371-5 annex 8 §3.22): the name.
 *
 * @param repeat     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi       MMSI of the sender, 9 digits (30 bits as sent)
 * @param nameAsSent up to 20 characters without the {@code @} that pad the end; empty if not available
 */
public record StaticDataPartA(int repeat, int mmsi, String nameAsSent) implements StaticData {
    @Override
    public int type() {
        return 24;
    }
}
