package org.roadstead.tracker.security;

import java.util.Arrays;
import java.util.Optional;

/** What a person is at the watch. */
public enum Role {
    // @formatter:off
    WATCH_OFFICER("watchOfficer"),
    SUPERVISOR("supervisor"),
    ANALYST("analyst"),
    FACILITY_OFFICER("facilityOfficer"),
    AUDITOR("auditor"),
    INTEGRATOR("integrator");
    // @formatter:on

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The role's name in headers and JSON. */
    public String code() {
        return code;
    }

    static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
