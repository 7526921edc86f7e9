package org.roadstead.tracker.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.Subject;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.security.Actor;

/** People, places, alerts and acts for tests. */
final class Watch {
    static final long NOON = 1_780_000_000_000L;
    static final long HOUR = 3_600_000;
    static final Actor SUPERVISOR = Actor.of("Ada", "supervisor");
    static final Actor WATCH_OFFICER = Actor.of("Ben", "watchOfficer");
    static final Actor AUDITOR = Actor.of("Cy", "auditor");
    static final Position BERTH = new Position(49.285, -123.105);

    private Watch() {}

    static Act act(String id, Deed deed) {
        return SUPERVISOR.act(id, NOON, null, deed);
    }

    static Deed area(String id) {
        return new Deed.AreaPut(id, id, null);
    }

    static Deed facility(String id, String area) {
        return new Deed.FacilityPut(id, id, Shape.circle(BERTH, 150), "CA", area, null, null);
    }

    static Deed zone(String id) {
        return new Deed.ZonePut(id, null, Shape.circle(BERTH, 500), null, false, List.of(), null);
    }

    static Deed level(String area, int level) {
        return new Deed.LevelSet(area, null, level, null);
    }

    static Deed permission(String id, String... places) {
        return new Deed.PermissionPut(id, "316001234", List.of(places), NOON, NOON + HOUR);
    }

    static AlertAct step(String alert, AlertAct.Step step) {
        return switch (step) {
            case ASSIGN -> new AlertAct(alert, step, "Dee", null, null, null);
            case RESOLVE -> new AlertAct(alert, step, null, "boarded", "Nothing found.", null);
            case FALSE_ALARM -> new AlertAct(alert, step, null, "permitted", null, null);
            case SHELVE -> new AlertAct(alert, step, null, "dredging", null, NOON + HOUR);
            case NOTE -> new AlertAct(alert, step, null, null, "Called on VHF 12.", null);
            case ACKNOWLEDGE, REOPEN, UNSHELVE, SILENCE -> new AlertAct(alert, step, null, null, null, null);
        };
    }

    static Alert alert(String id, Alert.State state, @Nullable Subject subject) {
        return new Alert(id, "SV-01", 1, "Small vessel in buffer", 4, 4, 1, List.of(), subject, NOON, NOON, NOON, null,
                Alert.Condition.HOLDS, state, null, null, null, false, BERTH,
                new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), null), Map.of(), List.of(),
                List.of(new Alert.Revision(1, Alert.Revision.Kind.RAISED, NOON, NOON,
                        new Evidence.Sentence("engine.holds", Map.of(), ""))),
                List.of(), false);
    }
}
