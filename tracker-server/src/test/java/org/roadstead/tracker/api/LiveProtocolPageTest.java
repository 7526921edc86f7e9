package org.roadstead.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.State;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.register.Registers;

/** The examples of docs/live-protocol.md are what the live socket takes and sends. */
class LiveProtocolPageTest {
    private static final Path PAGE = Path.of("..", "docs", "live-protocol.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private volatile TrafficImage image = TrafficImage.EMPTY;
    private final LiveSocket live = new LiveSocket(() -> image, () -> "ok", () -> 12);
    private Javalin server = Javalin.create();

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            live.addTo(config);
        }).start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void publish(TrafficImage next) {
        image = next;
        live.published(next);
    }

    private static TrafficImage harbour(Vessel... vessels) {
        Shape square = Shape.polygon(
                List.of(new Position(49, -123), new Position(49, -122.9), new Position(49.1, -122.9)));
        return Pictures.image(Pictures.alerts(Pictures.alert("a", State.NEW, Condition.HOLDS, "")),
                Registers.EMPTY.after(new Act("1", 0, "x", "y", null,
                        new Deed.FacilityPut("f1", "Terminal", square, "CA", null, null, null))),
                vessels);
    }

    private static List<JsonNode> examples() throws IOException {
        List<JsonNode> examples = new ArrayList<>();
        Matcher block = EXAMPLE.matcher(Files.readString(PAGE));
        while (block.find()) {
            examples.add(JSON.readTree(block.group(1)));
        }
        return examples;
    }

    /** Dotted paths of the fields; of a list those of its first item. Geometries and the inside of an alert have their own pages. */
    private static Set<String> names(JsonNode frame) {
        Set<String> names = new TreeSet<>();
        names("", frame, names);
        return names;
    }

    private static void names(String path, JsonNode node, Set<String> names) {
        if (node.isArray() && !node.isEmpty()) {
            names(path, node.get(0), names);
        }
        node.properties().forEach(field -> {
            String name = path + "." + field.getKey();
            names.add(name);
            if (!Set.of("geometry", "alert").contains(field.getKey())) {
                names(name, field.getValue(), names);
            }
        });
    }

    @Test
    void eachExampleHasTheFieldsOfTheFrameThatIsSent() throws IOException {
        publish(harbour(Pictures.ship(1, 49.5, -123.5)));
        Viewer viewer = Viewer.open(server.port(), "roadstead.v1.json");
        viewer.awaitText("beat");
        examples().stream().filter(example -> example.has("op")).forEach(example -> viewer.send(example.toString()));
        viewer.awaitText(frame -> is("snapshot", frame) && !frame.path("items").isEmpty());
        publish(harbour(Pictures.ship(1, 49.51, -123.5)));
        viewer.awaitText("delta");
        publish(harbour());
        viewer.awaitText("removed");
        publish(harbour(IntStream.range(1, 6003)
                .mapToObj(i -> Pictures.ship(i, 49.5, -123.5))
                .toArray(Vessel[]::new)));
        viewer.view(13, -124, 49, -123, 50);
        viewer.awaitText("density");

        Map<String, Set<String>> sent = new LinkedHashMap<>();
        viewer.texts.stream()
                .filter(frame -> !frame.path("items").isArray() || !frame.path("items").isEmpty())
                .forEach(frame -> sent.putIfAbsent(frame.path("t").asText(), names(frame)));
        Map<String, Set<String>> told = new LinkedHashMap<>();
        examples().stream()
                .filter(example -> example.has("t"))
                .forEach(example -> told.put(example.path("t").asText(), names(example)));
        viewer.close();
        assertThat(told).containsExactlyInAnyOrderEntriesOf(sent);
        assertThat(live.frames()).isGreaterThanOrEqualTo(viewer.texts.size());
        assertThat(live.bytes()).isGreaterThan(live.frames());
        Awaitility.await().until(() -> live.viewers() == 0);
    }

    private static boolean is(String type, JsonNode frame) {
        return frame.path("t").asText().equals(type);
    }
}
