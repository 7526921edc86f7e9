package org.roadstead.tracker.track;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a distress device (SART, MOB, EPIRB) calls for help or is only tried. */
public enum Distress {
    ACTIVE, TEST;

    private static final int STATUS_ACTIVE = 14;

    /** Its name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the navigational status of its position report: 14 is active, all else a test (M.1371-5 table 48). */
    static Distress ofStatus(int mmsi, int status) {
        return status == STATUS_ACTIVE && !isTestNumber(mmsi) ? ACTIVE : TEST;
    }

    /** By its text, {@code SART ACTIVE} or {@code SART TEST}; null if it says neither. */
    static @Nullable Distress ofText(int mmsi, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("TEST")) {
            return TEST;
        }
        return upper.contains("ACTIVE") ? isTestNumber(mmsi) ? TEST : ACTIVE : null;
    }

    /** Maker 00 is kept for tests: 97xx 00 yyyy. */
    private static boolean isTestNumber(int mmsi) {
        return mmsi / 10_000 % 100 == 0;
    }
}
