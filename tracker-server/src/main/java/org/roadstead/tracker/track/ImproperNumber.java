package org.roadstead.tracker.track;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the number of a station that reports its position. */
public enum ImproperNumber {
    // @formatter:off
    DEFAULT("default", "units are delivered with this number, nobody set it"),
    NO_FORMAT("format", "it fits none of the formats of ITU-R M.585"),
    UNALLOCATED("mid", "its first three digits are allocated to no country"),
    NOT_A_SHIP("notAShip", "a ship's report, but the number is of the format of another kind of station");
    // @formatter:on

    private static final Set<Integer> DEFAULTS = Set.of(0, 1_193_046, 111_111_111, 123_456_789, 999_999_999);
    private static final Set<Integer> SHIP_REPORTS = Set.of(1, 2, 3, 18, 19);

    private final String code;
    private final String words;

    ImproperNumber(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** The fault of a number in a position report of this type; null if there is none. */
    public static @Nullable ImproperNumber of(int mmsi, int messageType) {
        if (DEFAULTS.contains(mmsi)) {
            return DEFAULT;
        }
        return switch (MmsiFormat.of(mmsi)) {
            case IMPROPER -> NO_FORMAT;
            case SHIP -> MmsiFormat.country(mmsi) == null ? UNALLOCATED : null;
            case GROUP, COAST_STATION, SAR_AIRCRAFT, AID_TO_NAVIGATION, HANDHELD ->
                SHIP_REPORTS.contains(messageType) ? NOT_A_SHIP : null;
            // Beacons speak with message 1, craft of a parent ship and net markers with messages of ships.
            case SART, MAN_OVERBOARD, EPIRB, CRAFT, AUTONOMOUS_DEVICE -> null;
        };
    }

    /** False if no report under this number can be at fault. */
    public static boolean possible(int mmsi) {
        return of(mmsi, 1) != null;
    }
}
