package org.roadstead.tracker.track;

/** Why a position is not believed. It is kept in the trail with this mark, is never a track's current one, and no rule judges it. */
public enum Doubt {
    // @formatter:off
    OUT_OF_REACH("outOfReach", "none of the receivers that heard it can hear a station there"),
    JUMP("jump", "no vessel is fast enough to have come there since its last report"),
    BIT_ERROR("bitError", "one impossible position among good ones");
    // @formatter:on

    private final String code;
    private final String words;

    Doubt(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Its name in JSON. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
