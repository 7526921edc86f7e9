package org.roadstead.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.State;
import org.roadstead.tracker.api.Viewer.Cell;
import org.roadstead.tracker.api.Viewer.Frame;
import org.roadstead.tracker.api.Viewer.Ship;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.track.Aid;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;

class LiveSocketTest {
    private static final String BINARY = "roadstead.v1.bin";
    private static final String JSON = "roadstead.v1.json";

    private final List<Viewer> viewers = new ArrayList<>();
    private volatile TrafficImage image = TrafficImage.EMPTY;
    private volatile String state = "ok";
    private LiveSocket live = new LiveSocket(() -> image, () -> state, () -> 12);
    private Javalin server = Javalin.create();

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            live.addTo(config);
            config.routes.exception(ProblemException.class,
                    (problem, context) -> context.status(problem.status())
                            .result(String.valueOf(problem.getMessage())));
        }).start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        viewers.forEach(Viewer::close);
        server.stop();
    }

    private Viewer viewer(String protocol, String... others) {
        Viewer viewer = Viewer.open(server.port(), protocol, others);
        viewers.add(viewer);
        return viewer;
    }

    private void publish(TrafficImage next) {
        image = next;
        live.published(next);
    }

    private void publish(Vessel... vessels) {
        publish(Pictures.image(vessels));
    }

    @Test
    void sendsASnapshotOfTheViewInColumns() {
        Vessel ship = Pictures.vessel(1, StationKind.CLASS_A, Pictures.named("ONE"),
                Pictures.fix(49.163, -123.456789, 126, 3220, 321, -3, 5), Staleness.LIVE, true);
        Vessel silent = Pictures.vessel(2, StationKind.CLASS_B, Identity.UNKNOWN,
                Pictures.fix(49.2, -123.4, 1023, 3600, 511, -128, 15), Staleness.LOST, false);
        Identity buoy = new Identity(null, "BUOY", null, null, 0, 0, 0, 0, null, null, null, 25, Aid.VIRTUAL, null,
                null, null);
        Vessel aid = Pictures.vessel(5, StationKind.AID_TO_NAVIGATION, buoy,
                Pictures.fix(49.3, -123.3, 1023, 3600, 511, -128, 15), Staleness.LIVE, false);
        Vessel distress = Pictures.vessel(6, StationKind.MAN_OVERBOARD, Identity.UNKNOWN,
                Pictures.fix(49.25, -123.35, 0, 0, 0, 0, 14), Staleness.LIVE, false);
        Vessel elsewhere = Pictures.ship(7, 10, 10);
        publish(ship, silent, aid, distress, elsewhere);
        Viewer viewer = viewer(BINARY);

        viewer.view(12, -124, 49, -123, 50);

        Frame snapshot = viewer.await(Viewer.SNAPSHOT, 12);
        assertThat(snapshot.knownSeconds()).isEqualTo(Pictures.KNOWN / 1000);
        assertThat(snapshot.ships()).containsExactly(
                new Ship(1, -123_456_788, 49_163_000, 126, 3220, 3210, 4, 5, 0, 1, 80, -3),
                new Ship(2, -123_400_000, 49_200_000, 65535, 65535, 65535, 4, 15, 1, 2, 0, -128),
                new Ship(5, -123_300_000, 49_300_000, 65535, 65535, 65535, 4, 15, 3, 64, 0, -128),
                new Ship(6, -123_350_000, 49_250_000, 0, 0, 0, 4, 14, 5, 0, 0, 0));
    }

    @Test
    void sendsTheSameAsJsonWithNamedFields() {
        publish(Pictures.vessel(3, StationKind.CLASS_A, Pictures.named("ONE"),
                Pictures.fix(49.163, -123.5, 126, 3220, 511, -128, 0), Staleness.LIVE, true));
        Viewer viewer = viewer(JSON);

        viewer.view(12, -124, 49, -123, 50);

        JsonNode snapshot = viewer.awaitText("snapshot");
        assertThat(snapshot.path("seq").asInt()).isEqualTo(12);
        assertThat(snapshot.path("at").asText()).isEqualTo("2026-05-12T17:00:00.000Z");
        assertThat(snapshot.path("items")).hasSize(1);
        JsonNode item = snapshot.path("items").get(0);
        assertThat(item.path("handle").asInt()).isEqualTo(3);
        assertThat(item.path("track").asText()).isEqualTo("316000003");
        assertThat(item.path("lon").asDouble()).isEqualTo(-123.5);
        assertThat(item.path("lat").asDouble()).isEqualTo(49.163);
        assertThat(item.path("sog").asDouble()).isEqualTo(12.6);
        assertThat(item.path("cog").asDouble()).isEqualTo(322.0);
        assertThat(item.path("hdg").isNull()).isTrue();
        assertThat(item.path("rot").isNull()).isTrue();
        assertThat(item.path("age").asInt()).isEqualTo(4);
        assertThat(item.path("flags").asInt()).isEqualTo(1);
        assertThat(viewer.frames).isEmpty();
    }

    @Test
    void choosesTheFirstKnownSubprotocolThatIsOffered() {
        assertThat(viewer("other", JSON, BINARY).protocol()).isEqualTo(JSON);
        assertThat(viewer(BINARY, JSON).protocol()).isEqualTo(BINARY);
        assertThatThrownBy(() -> viewer("other")).cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(400));
    }

    @Test
    void takesNoCompressionAndNoHandshakeWithoutSubprotocol() throws Exception {
        assertThat(
                handshake("Sec-WebSocket-Protocol: " + BINARY + "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n"))
                .startsWith("HTTP/1.1 101")
                .contains("Sec-WebSocket-Protocol: " + BINARY)
                .doesNotContain("permessage-deflate");
        assertThat(handshake("")).startsWith("HTTP/1.1 400");
    }

    private String handshake(String headers) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/live HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                            + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            return head.toString();
        }
    }

    @Test
    void greetsWithPlacesOpenAlertsAndABeat() {
        publish(Pictures.image(Pictures.alerts(Pictures.alert("a", State.NEW, Condition.CLEARED, ""),
                Pictures.alert("b", State.RESOLVED, Condition.HOLDS, ""),
                Pictures.alert("c", State.RESOLVED, Condition.CLEARED, "")), registers(), Pictures.ship(1, 49, -123)));

        Viewer viewer = viewer(BINARY);

        JsonNode beat = viewer.awaitText("beat");
        assertThat(beat.path("at").asText()).isEqualTo("2026-05-12T17:00:00.000Z");
        assertThat(beat.path("lagMs").asInt()).isEqualTo(12);
        assertThat(beat.path("inView").asInt()).isZero();
        assertThat(beat.path("mode").asText()).isEqualTo("vessels");
        assertThat(beat.path("shedding").asBoolean(true)).isFalse();
        JsonNode places = viewer.awaitText("zones");
        assertThat(places.path("items")).hasSize(1);
        assertThat(places.path("items").get(0).path("geometry").path("type").asText()).isEqualTo("Polygon");
        assertThat(places.path("items").get(0).path("properties").toString())
                .isEqualTo("{\"kind\":\"facility\",\"id\":\"f1\",\"name\":\"Terminal\",\"level\":1}");
        assertThat(
                viewer.texts.stream().map(frame -> frame.path("alert").path("id").asText()).filter(id -> !id.isEmpty()))
                .containsExactly("a", "b");
    }

    @Test
    void greetsWithMoreOpenAlertsThanAConnectionHoldsAtOnce() {
        String coverage = "good ".repeat(3_000);
        Alert[] many = IntStream.range(0, 1_500)
                .mapToObj(i -> Pictures.alert("a" + i, State.NEW, Condition.HOLDS, coverage))
                .toArray(Alert[]::new);
        publish(Pictures.image(Pictures.alerts(many), Registers.EMPTY));
        Viewer viewer = Viewer.openWithoutReading(server.port());
        viewers.add(viewer);
        Awaitility.await().until(() -> live.frames() > 1);

        publish(Pictures.image(Pictures.alerts(Pictures.alert("a0", State.RESOLVED, Condition.HOLDS, ""),
                Pictures.alert("a1499", State.RESOLVED, Condition.HOLDS, "")), Registers.EMPTY));
        viewer.read();

        viewer.awaitText(frame -> frame.path("alert").path("id").asText().equals("a1499"));
        assertThat(viewer.texts).filteredOn(frame -> frame.path("alert").path("id").asText().equals("a1499"))
                .extracting(frame -> frame.path("alert").path("state").asText())
                .containsExactly("resolved");
        assertThat(live.cutOff()).isZero();
    }

    private static Registers registers() {
        Shape square = Shape.polygon(List.of(new Position(49, -123), new Position(49, -122.9),
                new Position(49.1, -122.9), new Position(49.1, -123)));
        return Registers.EMPTY.after(new Act("1", 0, "x", "y", null,
                new Deed.FacilityPut("f1", "Terminal", square, "CA", null, null, null)));
    }

    @Test
    void tellsAtOnceOfAlertsAndPlacesThatChange() {
        Viewer viewer = viewer(BINARY);
        viewer.awaitText("beat");

        publish(Pictures.image(Pictures.alerts(Pictures.alert("a", State.NEW, Condition.HOLDS, "")), registers()));
        viewer.awaitText(frame -> frame.path("alert").path("state").asText().equals("new"));
        publish(Pictures.image(Pictures.alerts(Pictures.alert("a", State.RESOLVED, Condition.CLEARED, "")),
                registers().after(new Act("2", 0, "x", "y", null, new Deed.LevelSet(null, "f1", 2, null)))));

        JsonNode changed = viewer.awaitText(frame -> frame.path("alert").path("state").asText().equals("resolved"));
        assertThat(changed.path("alert").path("vessels").get(0).path("name").asText()).isEqualTo("SHIP 1");
        viewer.awaitText(frame -> frame.path("items").path(0).path("properties").path("level").asInt() == 2);
    }

    @Test
    void sendsWhatChangedAndWhatLeft() {
        Vessel still = Pictures.ship(0, 49.5, -123.5);
        Vessel moving = Pictures.ship(1, 49.5, -123.6);
        Vessel leaving = Pictures.ship(2, 49.6, -123.5);
        Vessel ending = Pictures.ship(3, 49.7, -123.5);
        publish(still, moving, leaving, ending);
        Viewer viewer = viewer(BINARY);
        viewer.view(1, -124, 49, -123, 50);
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(0L, 1L, 2L, 3L);

        publish(still, Pictures.ship(1, 49.51, -123.6), Pictures.ship(2, 60, -123.5), Pictures.ship(4, 49.9, -123.5));

        assertThat(viewer.await(Viewer.DELTA, 1).handles()).containsExactly(1L, 4L);
        assertThat(viewer.await(Viewer.REMOVED, 1).removed()).containsExactly(2L, 3L);
        assertThat(viewer.frames.stream().filter(frame -> frame.kind() == Viewer.SNAPSHOT)).hasSize(1);
    }

    @Test
    void describesAVesselWhenItEntersTheViewAndWhenItsIdentityChanges() {
        publish(Pictures.ship(1, 49.5, -123.5));
        Viewer viewer = viewer(BINARY);
        viewer.view(1, -124, 49, -123, 50);

        assertThat(viewer.awaitText("static").path("items").get(0).toString())
                .isEqualTo(
                        "{\"handle\":1,\"track\":\"316000001\",\"mmsi\":\"316000001\",\"imo\":9074729,\"name\":\"SHIP 1\","
                                + "\"callsign\":\"WDE1234\",\"type\":80,\"dim\":[120,30,12,14],\"destination\":\"SEATTLE\",\"flag\":\"CA\"}");
        publish(Pictures.ship(1, 49.6, -123.5));
        viewer.await(Viewer.DELTA, 1);
        publish(Pictures.vessel(1, StationKind.CLASS_A, Pictures.named("RENAMED"),
                Pictures.fix(49.7, -123.5, 0, 0, 0, 0, 0), Staleness.LIVE, false));

        viewer.awaitText(frame -> frame.path("items").path(0).path("name").asText().equals("RENAMED"));
        assertThat(viewer.texts.stream().filter(frame -> frame.path("t").asText().equals("static"))).hasSize(2);
    }

    @Test
    void padsTheViewByAQuarterOnEachSide() {
        publish(Pictures.ship(1, 49.5, -124.24), Pictures.ship(2, 49.5, -124.26), Pictures.ship(3, 50.24, -123.5),
                Pictures.ship(4, 50.26, -123.5));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, -124, 49, -123, 50);

        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(1L, 3L);
    }

    @Test
    void showsAViewAcrossTheDateLine() {
        publish(Pictures.ship(1, 0, 179.5), Pictures.ship(2, 0, -179.5), Pictures.ship(3, 0, 177),
                Pictures.ship(4, 0, 0));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, 179, -1, -179, 1);
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(1L, 2L);
        viewer.view(2, -181, -1, -179, 1);
        assertThat(viewer.await(Viewer.SNAPSHOT, 2).handles()).containsExactly(1L, 2L);
        viewer.view(3, -180, -90, 180, 90);
        assertThat(viewer.await(Viewer.SNAPSHOT, 3).handles()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void marksEachFrameWithTheNumberOfItsView() {
        publish(Pictures.ship(1, 49.5, -123.5), Pictures.ship(2, 10, 10));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, -124, 49, -123, 50);
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(1L);
        viewer.view(65_538, 9, 9, 11, 11);
        assertThat(viewer.await(Viewer.SNAPSHOT, 2).handles()).containsExactly(2L);
        publish(Pictures.ship(1, 49.6, -123.5), Pictures.ship(2, 10.1, 10));
        assertThat(viewer.await(Viewer.DELTA, 2).handles()).containsExactly(2L);
    }

    @Test
    void filtersByTheFieldsOfAVessel() {
        Vessel yacht = Pictures.vessel(1, StationKind.CLASS_B, Pictures.named("SEA BREEZE"),
                Pictures.fix(49.5, -123.5, 0, 0, 0, 0, 0), Staleness.LIVE, false);
        publish(yacht, Pictures.ship(2, 49.5, -123.5), Pictures.vessel(3, StationKind.CLASS_A, Pictures.named("OLD"),
                Pictures.fix(49.5, -123.5, 0, 0, 0, 0, 0), Staleness.LOST, false));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, -124, 49, -123, 50, 9, "{\"class\":\"B\"}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(1L);
        viewer.view(2, -124, 49, -123, 50, 9, "{\"class\":[\"A\",\"B\"],\"state\":\"live\"}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 2).handles()).containsExactly(1L, 2L);
        viewer.view(3, -124, 49, -123, 50, 9, "{\"q\":\"breeze\"}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 3).handles()).containsExactly(1L);
        viewer.view(4, -124, 49, -123, 50, 9, "{\"mmsi\":\"316000003\",\"shiptype\":80}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 4).handles()).containsExactly(3L);
    }

    @Test
    void filtersByAllThatTheListOfVesselsIsAskedFor() {
        publish(Pictures.ship(1, 49.2, -123.5), Pictures.ship(2, 49.5, -123.5), Pictures.ship(3, 49.8, -123.5));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, -124, 49, -123, 50, 9, "{\"bbox\":\"-124,49.4,-123,50\"}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).handles()).containsExactly(2L, 3L);
        viewer.view(2, -124, 49, -123, 50, 9, "{\"near\":\"49.8,-123.5\",\"within\":1000}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 2).handles()).containsExactly(3L);
        viewer.view(3, -124, 49, -123, 50, 9, "{\"polygon\":\"-124 49,-123 49,-123.5 49.3\"}");
        assertThat(viewer.await(Viewer.SNAPSHOT, 3).handles()).containsExactly(1L);
        viewer.view(4, -124, 49, -123, 50, 9, "{\"polygon\":\"-124 49\",\"class\":\"A\"}");
        Awaitility.await().until(() -> viewer.closeCode == 1008);
        assertThat(viewer.closeReason).startsWith("filter.polygon: expected");
    }

    /** So many ships at one place within the view, with handles from 0. */
    private static Vessel[] crowd(int count) {
        return IntStream.range(0, count).mapToObj(handle -> Pictures.ship(handle, 49.5, -123.5)).toArray(Vessel[]::new);
    }

    @Test
    void changesToDensityAboveSixThousandAndBackAtFourThousand() {
        Viewer viewer = viewer(BINARY);
        publish(crowd(6000));
        viewer.view(1, -124, 49, -123, 50);
        assertThat(viewer.await(Viewer.SNAPSHOT, 1).ships()).hasSize(6000);

        publish(crowd(6001));
        Frame density = viewer.await(Viewer.DENSITY, 1);
        assertThat(density.cells()).extracting(Cell::count).containsExactly(6001);
        publish(crowd(4001));
        viewer.view(2, -124, 49, -123, 50);
        viewer.await(Viewer.DENSITY, 2);
        assertThat(viewer.await(Viewer.SNAPSHOT, 2).ships()).isEmpty();
        publish(crowd(4000));
        assertThat(viewer.await(frame -> frame.kind() == Viewer.SNAPSHOT && frame.ships().size() == 4000).seq())
                .isEqualTo(2);
        publish(crowd(6000));
        viewer.view(3, -124, 49, -123, 50);
        assertThat(viewer.await(Viewer.SNAPSHOT, 3).ships()).hasSize(6000);
        assertThat(viewer.frames.stream().filter(frame -> frame.kind() == Viewer.DENSITY && frame.seq() == 3))
                .isEmpty();
    }

    @Test
    void showsAlertedFollowedAndDistressStationsInDensityToo() {
        List<Vessel> vessels = new ArrayList<>(List.of(crowd(6001)));
        vessels.set(10, Pictures.ship(10, 49.5, -123.5, true));
        vessels.add(
                Pictures.vessel(7000, StationKind.SART, Identity.UNKNOWN, Pictures.fix(49.6, -123.5, 0, 0, 0, 0, 14),
                        Staleness.LIVE, false));
        vessels.add(Pictures.ship(7001, 10, 10));
        publish(vessels.toArray(Vessel[]::new));
        Viewer viewer = viewer(BINARY);
        viewer.follow("316000020", "316007001");

        viewer.view(1, -124, 49, -123, 50, 10, "{}");

        Frame snapshot = viewer.await(frame -> frame.kind() == Viewer.SNAPSHOT && frame.ships().size() == 4);
        assertThat(snapshot.ships()).extracting(Ship::handle, Ship::flags)
                .containsExactly(tuple(10L, 1),
                        tuple(20L, 32), tuple(7000L, 0),
                        tuple(7001L, 32));
        viewer.follow("316000020");
        assertThat(viewer.await(Viewer.REMOVED, 1).removed()).containsExactly(7001L);
    }

    @Test
    void countsStationsInCellsOfSixteenPixels() {
        List<Vessel> vessels = new ArrayList<>(List.of(crowd(6000)));
        vessels.add(Pictures.vessel(6000, StationKind.CLASS_B, Identity.UNKNOWN,
                Pictures.fix(0.001, 0.001, 0, 0, 0, 0, 0), Staleness.LIVE, false));
        vessels.add(Pictures.ship(6001, -0.001, -0.001, true));
        publish(vessels.toArray(Vessel[]::new));
        Viewer viewer = viewer(BINARY);

        viewer.view(1, -180, -85, 180, 85, 1.6, "{}");

        // zoom 1.6 shows cells of zoom 6, 64 a side; -123.5 W 49.5 N lies in column 10, row 21 of them
        assertThat(viewer.await(Viewer.DENSITY, 1).cells()).containsExactlyInAnyOrder(
                new Cell(10 + 21 * 64, 6000, 0, 0), new Cell(32 + 31 * 64, 1, 1, 0), new Cell(31 + 32 * 64, 1, 0, 1));
        Viewer json = viewer(JSON);
        json.view(1, -180, -85, 180, 85, 1.6, "{\"class\":\"A\"}");
        JsonNode density = json.awaitText("density");
        assertThat(density.path("zoom").asInt()).isEqualTo(6);
        assertThat(StreamSupport.stream(density.path("items").spliterator(), false).map(JsonNode::toString))
                .containsExactlyInAnyOrder("{\"cell\":1354,\"count\":6000,\"kind\":0,\"flags\":0}",
                        "{\"cell\":2079,\"count\":1,\"kind\":0,\"flags\":1}");
    }

    @Test
    void beatsTellWhatTheViewHolds() {
        publish(Pictures.ship(1, 49.5, -123.5), Pictures.ship(2, 50.2, -123.5));
        state = "shedding";
        Viewer viewer = viewer(JSON);
        viewer.view(1, -124, 49, -123, 50);

        JsonNode beat = viewer.awaitText(frame -> frame.path("inView").asInt() == 1);

        assertThat(beat.path("shedding").asBoolean()).isTrue();
        assertThat(beat.path("state").asText()).isEqualTo("shedding");
    }

    @Test
    void saysAtOnceHowManyStationsANewViewHolds() {
        publish(Pictures.ship(1, 49.5, -123.5), Pictures.ship(2, 50.2, -123.5));
        Viewer viewer = viewer(JSON);
        viewer.view(1, -124, 49, -123, 50);
        viewer.awaitText("snapshot");

        publish(Pictures.ship(1, 49.6, -123.5), Pictures.ship(2, 50.2, -123.5));
        viewer.awaitText("delta");

        assertThat(viewer.texts).extracting(frame -> frame.path("t").asText() + frame.path("inView").asText())
                .containsSubsequence("beat0", "snapshot", "beat1", "delta");
    }

    @Test
    void closesTheConnectionOfOneThatTalksNonsense() {
        assertThat(closeAfter("{")).startsWith("1003 the message is no JSON");
        assertThat(closeAfter("[]")).startsWith("1003 expected a JSON object");
        assertThat(closeAfter("{\"op\":\"dance\"}")).isEqualTo("1008 op: expected view or follow, found dance");
        assertThat(closeAfter("{\"op\":\"view\",\"bbox\":[1,2,3]}")).startsWith("1008 bbox: expected");
        assertThat(closeAfter("{\"op\":\"view\",\"bbox\":[1,2,3,95],\"zoom\":3}"))
                .startsWith("1008 expected west, south");
        assertThat(closeAfter("{\"op\":\"view\",\"bbox\":[1,2,3,5],\"zoom\":3,\"filter\":{\"colour\":\"red\"}}"))
                .isEqualTo("1008 filter.colour: is neither a parameter of this list nor a field of its items");
        assertThat(closeAfter("{\"op\":\"follow\",\"tracks\":7}")).startsWith("1008 tracks: expected an array");
        assertThat(closeAfter("{\"op\":\"" + "x".repeat(500) + "\"}")).startsWith("1008 op: expected").hasSize(128);
        assertThat(closeAfter("x".repeat(70_000))).startsWith("1009");
        Viewer viewer = viewer(BINARY);
        viewer.sendBinary(new byte[]{1, 2, 3});
        Awaitility.await().until(() -> viewer.closeCode == 1003);
        Awaitility.await().until(() -> live.viewers() == 0);
    }

    private String closeAfter(String message) {
        Viewer viewer = viewer(BINARY);
        viewer.send(message);
        Awaitility.await().until(() -> viewer.closeCode != 0);
        return viewer.closeCode + " " + viewer.closeReason;
    }

    @Test
    void skipsDeltasForASlowReaderAndMakesUpWithASnapshot() {
        publish(Pictures.ship(1, 49.5, -123.5));
        Viewer slow = Viewer.openWithoutReading(server.port());
        viewers.add(slow);
        Viewer prompt = viewer(BINARY);
        prompt.view(1, -124, 49, -123, 50);
        slow.view(1, -124, 49, -123, 50);
        prompt.await(Viewer.SNAPSHOT, 1);
        String long300kB = "x".repeat(300_000);
        int sent = 0;
        while (live.skipped() == 0) {
            publish(Pictures.image(Pictures.alerts(Pictures.alert("a" + sent, State.NEW, Condition.HOLDS, long300kB)),
                    Registers.EMPTY, Pictures.ship(1, 49.5, -123.5)));
            sent++;
            String id = "a" + (sent - 1);
            prompt.awaitText(frame -> frame.path("alert").path("id").asText().equals(id));
        }
        publish(Pictures.ship(1, 49.75, -123.5));
        prompt.await(frame -> frame.kind() == Viewer.DELTA && frame.ships().getFirst().lat() == 49_750_000);

        slow.read();

        Frame snapshot = slow
                .await(frame -> frame.kind() == Viewer.SNAPSHOT && frame.ships().getFirst().lat() == 49_750_000);
        assertThat(snapshot.seq()).isEqualTo(1);
        assertThat(live.cutOff()).isZero();
    }

    @Test
    void cutsOffAViewerThatReadsNothing() {
        Viewer.openWithoutReading(server.port());
        Viewer prompt = viewer(BINARY);
        prompt.awaitText("beat");
        String long1MB = "x".repeat(1_000_000);
        int sent = 0;
        while (live.cutOff() == 0) {
            String id = "a" + sent++;
            publish(Pictures.image(Map.of(), Registers.EMPTY.after(
                    new Act("1", 0, "x", "y", null, new Deed.AreaPut(id, long1MB, null)))));
            prompt.awaitText(frame -> frame.path("items").path(0).path("id").asText().equals(id));
        }

        Awaitility.await().until(() -> live.viewers() == 1);
        assertThat(prompt.closeCode).isZero();
    }

    @Test
    void turnsAwayMoreViewersThanItCanServe() {
        for (int i = 0; i < 500; i++) {
            viewer(BINARY);
        }

        Viewer oneTooMany = viewer(BINARY);

        Awaitility.await().until(() -> oneTooMany.closeCode == 1013);
        assertThat(live.refused()).isEqualTo(1);
    }
}
