package org.roadstead.tracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;

class ActorTest {

    @Test
    void withoutHeadersThePersonAtTheMachineHasEveryRole() {
        assertThat(Actor.of(null, null)).isEqualTo(new Actor("local", null, null, null));
    }

    @Test
    void readsNameAndRole() {
        assertThat(Actor.of("Ada", "watchOfficer")).isEqualTo(new Actor("Ada", Role.WATCH_OFFICER, null, null));
    }

    @Test
    void readsTheLimitsOfARole() {
        assertThat(Actor.of("Ada", "facilityOfficer; area=vancouver ;facility=centerm"))
                .isEqualTo(new Actor("Ada", Role.FACILITY_OFFICER, "vancouver", "centerm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pirate", "WATCHOFFICER", ";area=x", "supervisor;", "supervisor;area=", "supervisor;x=y"})
    void refusesARoleItDoesNotKnow(String header) {
        assertThatThrownBy(() -> Actor.of("Ada", header)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void anActCarriesNameAndRole() {
        Act act = Actor.of("Ada", "supervisor;area=x").act("a1", 5, "why", new Deed.SitePut("CA"));

        assertThat(act).isEqualTo(new Act("a1", 5, "Ada", "supervisor", "why", new Deed.SitePut("CA")));
        assertThat(Actor.of(null, null).act("a1", 5, null, new Deed.SitePut("CA")).role()).isEqualTo("every");
    }
}
