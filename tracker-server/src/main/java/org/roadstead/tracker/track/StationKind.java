package org.roadstead.tracker.track;

/** What transmits. */
public enum StationKind {
    // @formatter:off
    CLASS_A("A"),
    CLASS_B("B"),
    BASE_STATION("base"),
    AID_TO_NAVIGATION("aton"),
    SAR_AIRCRAFT("sar"),
    SART("sart"),
    MAN_OVERBOARD("mob"),
    EPIRB("epirb"),
    CRAFT("craft"),
    LRIT("lrit"),
    RADAR("radar");
    // @formatter:on

    private final String code;

    StationKind(String code) {
        this.code = code;
    }

    /** Its name in JSON. */
    public String code() {
        return code;
    }

    /** A ship station of class A or B (or a craft of a parent ship): what vessel rules judge. */
    public boolean isVessel() {
        return this == CLASS_A || this == CLASS_B || this == CRAFT;
    }

    /** SART, MOB or EPIRB. */
    public boolean isDistress() {
        return this == SART || this == MAN_OVERBOARD || this == EPIRB;
    }
}
