package org.roadstead.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class DemoActsTest {
    private static final long START = 1_780_000_000_000L;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final List<ObjectNode> acts = new DemoTraffic(1, START).acts();

    @Test
    void eachActSaysWhoDidItAndHasAnIdThatIsTheSameAtEachStart() {
        List<String> later = ids(new DemoTraffic(2, START + 86_400_000).acts());

        assertThat(ids(acts)).doesNotHaveDuplicates().isEqualTo(later);
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.get("at").asText()).isEqualTo("2026-05-28T20:26:40Z");
            assertThat(act.get("by").asText()).isEqualTo("demo");
            assertThat(act.get("role").asText()).isEqualTo("supervisor");
        });
    }

    @Test
    void theSiteIsInTheUnitedStatesAndPugetSoundIsAtLevelTwo() {
        assertThat(of("sitePut")).extracting(act -> act.get("home").asText()).containsExactly("US");
        assertThat(of("levelSet")).filteredOn(act -> act.get("area").asText().equals("Puget Sound"))
                .extracting(act -> act.get("level").asInt())
                .containsExactly(2);
    }

    @Test
    void areasDoNotOverlapAndEachFacilityLiesInItsOwn() {
        assertThat(of("areaPut")).extracting(DemoActsTest::polygon).allMatch(Polygon::isValid);
        assertThat(area("Puget Sound").intersects(area("Vancouver"))).isFalse();
        assertThat(of("facilityPut")).hasSize(4)
                .allSatisfy(act -> assertThat(area(act.get("area").asText()).contains(polygon(act))).isTrue());
    }

    @Test
    void lanesAreValidShapesThatLeadWhereTheTrafficGoes() {
        List<ObjectNode> lanes = of("lanePut");

        assertThat(lanes).isNotEmpty().allSatisfy(act -> assertThat(polygon(act).isValid()).isTrue());
        assertThat(lanes).filteredOn(act -> act.get("id").asText().startsWith("D01-"))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.get("directionDegrees").asDouble()).isBetween(80.0, 130.0));
    }

    private Polygon area(String id) {
        return of("areaPut").stream()
                .filter(act -> act.get("id").asText().equals(id))
                .map(DemoActsTest::polygon)
                .findFirst()
                .orElseThrow();
    }

    private List<ObjectNode> of(String kind) {
        return acts.stream().filter(act -> act.get("act").asText().equals(kind)).toList();
    }

    private static List<String> ids(List<ObjectNode> acts) {
        return acts.stream().map(act -> act.get("actId").asText()).toList();
    }

    private static Polygon polygon(ObjectNode act) {
        List<Coordinate> corners = new ArrayList<>();
        for (JsonNode lonLat : act.get("geometry").get("coordinates").get(0)) {
            corners.add(new Coordinate(lonLat.get(0).asDouble(), lonLat.get(1).asDouble()));
        }
        return SHAPES.createPolygon(corners.toArray(Coordinate[]::new));
    }
}
