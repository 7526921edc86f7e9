package org.roadstead.tracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

class RightsTest {
    private static final Shape CIRCLE = Shape.circle(new Position(49.3, -123.1), 200);
    private static final Place CENTERM = new Place("centerm", Set.of("vancouver"));
    private static final Place VANTERM = new Place("vanterm", Set.of("vancouver"));
    private static final Map<String, Deed> DEEDS = Map.of("site", new Deed.SitePut("CA"), "area",
            new Deed.AreaPut("vancouver", null, null), "zone",
            new Deed.ZonePut("z1", null, CIRCLE, null, false, List.of(), null), "facility",
            new Deed.FacilityPut("centerm", "Centerm", CIRCLE, null, null, null, null), "level",
            new Deed.LevelSet(null, "centerm", 2, null), "permission",
            new Deed.PermissionPut("p1", "316001234", List.of("centerm"), 0, 1), "alert",
            new Deed.AlertAct("a", Deed.AlertAct.Step.ACKNOWLEDGE, null, null, null, null), "receiver",
            new Deed.ReceiverRemove("r1"), "parameter", new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, 120.0)),
            "notice", new Deed.Recorded("noticeReceive", Map.of()));

    @ParameterizedTest
    @CsvSource({"site, supervisor", "area, supervisor", "zone, supervisor", "facility, supervisor",
        "parameter, supervisor", "level, supervisor facilityOfficer",
        "permission, supervisor watchOfficer facilityOfficer", "alert, supervisor watchOfficer facilityOfficer",
        "receiver, supervisor integrator", "notice, supervisor watchOfficer analyst"})
    void eachDeedIsForTheseRoles(String deed, String roles) {
        String allowed = Arrays.stream(Role.values())
                .filter(role -> mayAtCenterm(new Actor("Ada", role, null, "centerm"), deed))
                .map(Role::code)
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(Arrays.stream(roles.split(" ")).sorted().collect(Collectors.joining(" ")));
    }

    private static boolean mayAtCenterm(Actor actor, String deed) {
        try {
            Rights.require(actor, deed(deed), List.of(CENTERM));
            return true;
        } catch (ForbiddenException refused) {
            return false;
        }
    }

    private static Deed deed(String name) {
        Deed deed = DEEDS.get(name);
        if (deed == null) {
            throw new IllegalArgumentException("expected one of " + DEEDS.keySet() + ", found " + name);
        }
        return deed;
    }

    @Test
    void withoutARoleEverythingIsAllowed() {
        Actor local = Actor.of(null, null);

        DEEDS.values()
                .forEach(deed -> assertThatCode(() -> Rights.require(local, deed, List.of(Place.EVERYWHERE)))
                        .doesNotThrowAnyException());
    }

    @Test
    void aFacilityOfficerActsForTheOwnFacilityAlone() {
        Actor officer = Actor.of("Ada", "facilityOfficer;area=vancouver;facility=centerm");

        assertThatCode(() -> Rights.require(officer, deed("level"), List.of(CENTERM))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Rights.require(officer, deed("level"), List.of(VANTERM)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Ada, facilityOfficer of area vancouver of facility centerm");
        assertThatThrownBy(() -> Rights.require(officer, deed("permission"), List.of(CENTERM, VANTERM)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> Rights.require(officer, deed("alert"), List.of(Place.EVERYWHERE)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aFacilityOfficerWithoutAFacilityMayDoNothing() {
        assertThatThrownBy(() -> Rights.require(Actor.of("Ada", "facilityOfficer"), deed("level"), List.of(CENTERM)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("none is named");
    }

    @Test
    void aRoleLimitedToAnAreaActsThereAlone() {
        Actor officer = Actor.of("Ada", "watchOfficer;area=vancouver");
        Place elsewhere = new Place("march-point", Set.of("puget"));

        assertThatCode(() -> Rights.require(officer, deed("alert"), List.of(VANTERM))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Rights.require(officer, deed("alert"), List.of(elsewhere)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> Rights.require(officer, deed("alert"), List.of()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void saysForWhomADeedIs() {
        assertThatThrownBy(() -> Rights.require(Actor.of("Eve", "auditor"), deed("level"), List.of(CENTERM)))
                .hasMessage("Eve, auditor may not do levelSet: that is for supervisor, facilityOfficer");
    }
}
