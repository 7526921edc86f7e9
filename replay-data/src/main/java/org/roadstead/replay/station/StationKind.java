package org.roadstead.replay.station;

/** How an actor transmits (ITU-R M.1371-5). */
public enum StationKind {
    CLASS_A,
    /** Class B, carrier sense. */
    CLASS_B,
    /** Search and rescue aircraft, message 9. */
    SAR_AIRCRAFT, AID_TO_NAVIGATION,
    /** AIS-SART, MOB or EPIRB-AIS: message 1 in bursts. */
    DISTRESS,
    /** No AIS at all. */
    NONE;

    /** The kind that a scenario file names A, B, SAR, AtoN, MOB, SART or EPIRB; empty for none. */
    public static StationKind of(String name) {
        return switch (name) {
            case "A" -> CLASS_A;
            case "B" -> CLASS_B;
            case "SAR" -> SAR_AIRCRAFT;
            case "AtoN" -> AID_TO_NAVIGATION;
            case "MOB", "SART", "EPIRB" -> DISTRESS;
            case "" -> NONE;
            default -> throw new IllegalArgumentException("unknown actor class " + name);
        };
    }
}
