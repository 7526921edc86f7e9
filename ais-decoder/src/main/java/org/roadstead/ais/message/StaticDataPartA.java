package org.roadstead.ais.message;

/** Static data report part A, type 24 (M.1371-5 annex 8 §3.22): the name. */
public record StaticDataPartA(int repeat, int mmsi, String nameAsSent) implements StaticData {
    @Override
    public int type() {
        return 24;
    }
}
