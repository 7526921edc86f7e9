package org.roadstead.tracker.security;

import static org.roadstead.tracker.security.Role.ANALYST;
import static org.roadstead.tracker.security.Role.FACILITY_OFFICER;
import static org.roadstead.tracker.security.Role.INTEGRATOR;
import static org.roadstead.tracker.security.Role.SUPERVISOR;
import static org.roadstead.tracker.security.Role.WATCH_OFFICER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.Deed;

/**
 * Which role may do what. An auditor reads only. A role limited to an area or a facility may do what it may do there alone, and a
 * facility officer is always so limited.
 */
public final class Rights {

    private Rights() {}

    /** The roles that may do a deed. */
    static Set<Role> roles(Deed deed) {
        return switch (deed) {
            case Deed.SitePut put -> EnumSet.of(SUPERVISOR);
            case Deed.AreaPut put -> EnumSet.of(SUPERVISOR);
            case Deed.AreaRemove remove -> EnumSet.of(SUPERVISOR);
            case Deed.FacilityPut put -> EnumSet.of(SUPERVISOR);
            case Deed.FacilityRemove remove -> EnumSet.of(SUPERVISOR);
            case Deed.ZonePut put -> EnumSet.of(SUPERVISOR);
            case Deed.ZoneRemove remove -> EnumSet.of(SUPERVISOR);
            case Deed.PlacePut put -> EnumSet.of(SUPERVISOR);
            case Deed.PlaceRemove remove -> EnumSet.of(SUPERVISOR);
            case Deed.ExemptPut put -> EnumSet.of(SUPERVISOR);
            case Deed.ExemptRemove remove -> EnumSet.of(SUPERVISOR);
            case Deed.ParameterSet set -> EnumSet.of(SUPERVISOR);
            case Deed.ReceiverPut put -> EnumSet.of(INTEGRATOR, SUPERVISOR);
            case Deed.ReceiverRemove remove -> EnumSet.of(INTEGRATOR, SUPERVISOR);
            case Deed.LevelSet set -> EnumSet.of(SUPERVISOR, FACILITY_OFFICER);
            case Deed.PermissionPut put -> EnumSet.of(SUPERVISOR, WATCH_OFFICER, FACILITY_OFFICER);
            case Deed.PermissionRemove remove -> EnumSet.of(SUPERVISOR, WATCH_OFFICER, FACILITY_OFFICER);
            case Deed.AlertAct act -> EnumSet.of(SUPERVISOR, WATCH_OFFICER, FACILITY_OFFICER);
            case Deed.Recorded recorded -> roles(recorded.kind());
        };
    }

    private static Set<Role> roles(String kind) {
        return switch (kind) {
            case "levelConfirm", "declarationPut", "declarationRemove" ->
                EnumSet.of(SUPERVISOR, WATCH_OFFICER, FACILITY_OFFICER);
            case "sightingReport" -> EnumSet.of(SUPERVISOR, WATCH_OFFICER);
            case "coveragePut", "coverageRemove" -> EnumSet.of(INTEGRATOR, SUPERVISOR);
            case "noticeReceive", "portCallExpect", "departureReport", "etaUpdate", "arrivalReportReceive",
                    "registerPut", "registerRemove", "lritRateSet", "lritCentreDown" ->
                EnumSet.of(SUPERVISOR, WATCH_OFFICER, ANALYST);
            default -> EnumSet.of(SUPERVISOR);
        };
    }

    /**
     * Makes sure that the person may do the deed.
     *
     * @param places all the places where it takes effect
     */
    public static void require(Actor actor, Deed deed, Collection<Place> places) throws ForbiddenException {
        Role role = actor.role();
        if (role == null) {
            return;
        }
        Set<Role> roles = roles(deed);
        if (!roles.contains(role)) {
            throw new ForbiddenException(actor + " may not do " + ActJson.kind(deed) + ": that is for "
                    + roles.stream().map(Role::code).collect(Collectors.joining(", ")));
        }
        if (role == FACILITY_OFFICER && !actor.isLimited()) {
            throw new ForbiddenException(actor + " may act for a facility of one's own only, and none is named");
        }
        if (actor.isLimited() && (places.isEmpty() || !places.stream().allMatch(actor::isAt))) {
            throw new ForbiddenException(
                    actor + " may do " + ActJson.kind(deed) + " there only, and this is elsewhere");
        }
    }
}
