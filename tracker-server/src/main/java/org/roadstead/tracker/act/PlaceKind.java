package org.roadstead.tracker.act;

/** Kinds of things with a place, by their names in JSON ({@code lane} gives the acts {@code lanePut} and {@code laneRemove}). */
public enum PlaceKind {
    // @formatter:off
    PORT("port"),
    LANE("lane"),
    CHANNEL("channel"),
    ANCHORAGE("anchorage"),
    MARINA("marina"),
    LANDING_AREA("landingArea"),
    WAITING_AREA("waitingArea"),
    BUNKER_AREA("bunkerArea"),
    FISHING_GROUND("fishingGround"),
    PILOT_AREA("pilotArea"),
    CORRIDOR("corridor"),
    CALL_IN_POINT("callInPoint"),
    CLOSE_QUARTERS_SET("closeQuartersSet"),
    STRUCTURE("structure"),
    HAZARD("hazard"),
    SPEED_LIMIT("speedLimit"),
    BOUNDARY("boundary"),
    EVENT("event"),
    UNIT("unit");
    // @formatter:on

    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
