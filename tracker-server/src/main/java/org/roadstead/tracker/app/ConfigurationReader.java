package org.roadstead.tracker.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.Rules;

/** Reads a configuration file and gathers every problem with its place. Use once. */
final class ConfigurationReader {
    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private ConfigurationReader(Path file) {
        this.file = file;
    }

    static Configuration read(Path file) throws IOException, UsageException {
        YamlNode root;
        try (Reader in = Files.newBufferedReader(file)) {
            root = YamlNode.read(in);
        } catch (JacksonException bad) {
            throw new UsageException(
                    file + ":" + bad.getLocation().getLineNr() + ":" + bad.getLocation().getColumnNr() + ": "
                            + bad.getOriginalMessage());
        }
        ConfigurationReader reader = new ConfigurationReader(file);
        Configuration configuration = reader.configuration(root);
        if (!reader.problems.isEmpty()) {
            throw new UsageException(String.join("\n", reader.problems));
        }
        return configuration;
    }

    private Configuration configuration(YamlNode root) {
        Map<String, YamlNode> fields = fields(root, "",
                Set.of("http", "data", "database", "receivers", "site", "rules", "retention"));
        Configuration defaults = Configuration.DEFAULT;
        List<Deed.ParameterSet> parameters = new ArrayList<>();
        List<String> disabled = new ArrayList<>();
        rules(fields.get("rules"), parameters, disabled);
        String data = text(fields.get("data"), "data");
        return new Configuration(http(fields.get("http"), defaults.http()), data == null ? null : Path.of(data),
                database(fields.get("database")), receivers(fields.get("receivers")), site(fields.get("site")),
                parameters, disabled,
                retention(fields.get("retention"), defaults.retention()));
    }

    private Configuration.Http http(@Nullable YamlNode node, Configuration.Http defaults) {
        Map<String, YamlNode> fields = fields(node, "http", Set.of("host", "port"));
        String host = text(fields.get("host"), "http.host");
        YamlNode hostNode = fields.get("host");
        if (host != null && hostNode != null && !ReceiverSource.isLoopbackHost(host)) {
            problem(hostNode, "http.host", "the map can only be bound to this machine (127.0.0.1, ::1, localhost) "
                    + "as long as there are no users and no TLS, found " + host);
        }
        return new Configuration.Http(host == null ? defaults.host() : host,
                number(fields.get("port"), "http.port", defaults.port(), 0, 65_535));
    }

    private @Nullable String database(@Nullable YamlNode node) {
        String url = text(node, "database");
        if (url != null && node != null && !url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            problem(node, "database", "expected jdbc:h2:… or jdbc:postgresql:…, found " + url);
        }
        return url;
    }

    private Configuration.Retention retention(@Nullable YamlNode node, Configuration.Retention defaults) {
        Map<String, YamlNode> fields = fields(node, "retention", Set.of("logDays", "logGigabytes"));
        return new Configuration.Retention(
                number(fields.get("logDays"), "retention.logDays", defaults.logDays(), 1, 36_500),
                number(fields.get("logGigabytes"), "retention.logGigabytes", defaults.logGigabytes(), 1, 1_000_000));
    }

    private List<Deed.ReceiverPut> receivers(@Nullable YamlNode node) {
        List<Deed.ReceiverPut> receivers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<YamlNode> items = items(node, "receivers");
        for (int i = 0; i < items.size(); i++) {
            String path = "receivers[" + i + "]";
            Deed.ReceiverPut receiver = receiver(items.get(i), path);
            if (!ids.add(receiver.id())) {
                problem(items.get(i), path + ".id", "two receivers are called " + receiver.id());
            }
            receivers.add(receiver);
        }
        return receivers;
    }

    private Deed.ReceiverPut receiver(YamlNode node, String path) {
        Set<String> known = new HashSet<>(ReceiverSource.FIELDS);
        known.addAll(Set.of("id", "name", "mmsi", "at"));
        Map<String, YamlNode> fields = fields(node, path, known);
        String id = text(fields.get("id"), path + ".id");
        if (id == null) {
            problem(node, path + ".id", "is missing");
        }
        Map<String, Object> said = new TreeMap<>();
        for (String name : ReceiverSource.FIELDS) {
            YamlNode field = fields.get(name);
            Object value = field == null ? null : receiverField(name, field, path + "." + name);
            if (value != null) {
                said.put(name, value);
            }
        }
        Deed.ReceiverPut put = new Deed.ReceiverPut(id == null ? "?" : id, text(fields.get("name"), path + ".name"),
                text(fields.get("mmsi"), path + ".mmsi"), place(fields.get("at"), path + ".at"), said);
        try {
            ReceiverSource.of(put);
        } catch (BadActException bad) {
            for (Problem problem : bad.problems()) {
                problem(fields.getOrDefault(problem.path(), node),
                        problem.path().isEmpty() ? path : path + "." + problem.path(), problem.message());
            }
        }
        return put;
    }

    private @Nullable Object receiverField(String name, YamlNode field, String path) {
        if (ReceiverSource.LISTS.contains(name)) {
            List<String> texts = new ArrayList<>();
            items(field, path).forEach(item -> texts.add(String.valueOf(item.text())));
            return texts;
        }
        if (ReceiverSource.NUMBERS.contains(name)) {
            return decimal(field, path);
        }
        String text = text(field, path);
        if (text == null) {
            return null;
        }
        if (ReceiverSource.FLAGS.contains(name) && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        return ReceiverSource.FILES.contains(name) ? beside(text) : text;
    }

    /** Files are named from the place of the configuration file. */
    private String beside(String name) {
        return file.toAbsolutePath().resolveSibling(name).normalize().toString();
    }

    private List<Deed> site(@Nullable YamlNode node) {
        Map<String, YamlNode> fields = fields(node, "site", Set.of("home", "facilities", "zones", "ports"));
        List<Deed> deeds = new ArrayList<>();
        String home = text(fields.get("home"), "site.home");
        if (home != null) {
            deeds.add(new Deed.SitePut(home));
        }
        items(fields.get("ports"), "site.ports").forEach(port -> {
            if (port.text() != null) {
                deeds.add(new Deed.PlacePut(PlaceKind.PORT, port.text(), null, null, Map.of("ours", true)));
            }
        });
        deeds.addAll(features(fields.get("facilities"), "site.facilities", "facilityPut"));
        deeds.addAll(features(fields.get("zones"), "site.zones", "zonePut"));
        return deeds;
    }

    /** The features of a GeoJSON file as acts of one kind: their properties are the acts' fields. */
    private List<Deed> features(@Nullable YamlNode node, String path, String kind) {
        String name = text(node, path);
        if (name == null || node == null) {
            return List.of();
        }
        Path geoJson = file.resolveSibling(name);
        List<Deed> deeds = new ArrayList<>();
        try {
            JsonNode collection = new ObjectMapper().readTree(geoJson.toFile());
            int i = 0;
            for (JsonNode feature : collection.path("features")) {
                deeds.add(feature(node, path + " " + geoJson + " features[" + i++ + "]", kind, feature));
            }
        } catch (IOException unreadable) {
            problem(node, path, "cannot read " + geoJson + ": " + unreadable.getMessage());
        }
        return deeds;
    }

    private Deed feature(YamlNode node, String path, String kind, JsonNode feature) {
        ObjectNode act = new ObjectMapper().createObjectNode();
        if (feature.path("properties") instanceof ObjectNode properties) {
            act.setAll(properties);
        }
        if (feature.hasNonNull("id")) {
            act.set("id", feature.get("id"));
        }
        act.set("geometry", feature.path("geometry"));
        act.put("act", kind).put("at", "1970-01-01T00:00:00Z");
        try {
            Act read = ActJson.read(act, "configuration");
            return read.deed();
        } catch (BadActException bad) {
            bad.problems().forEach(problem -> problem(node, path + "." + problem.path(), problem.message()));
            return new Deed.Recorded(kind, Map.of());
        }
    }

    private void rules(@Nullable YamlNode node, List<Deed.ParameterSet> parameters, List<String> disabled) {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            cards.put(rule.card().id(), rule.card());
        }
        for (Map.Entry<String, YamlNode> entry : anyFields(node, "rules").entrySet()) {
            RuleCard card = cards.get(entry.getKey());
            String path = "rules." + entry.getKey();
            if (!Rules.IDS.contains(entry.getKey())) {
                problem(entry.getValue(), path, "there is no rule " + entry.getKey());
                continue;
            }
            for (Map.Entry<String, YamlNode> field : anyFields(entry.getValue(), path).entrySet()) {
                String at = path + "." + field.getKey();
                if (field.getKey().equals("enabled")) {
                    enabled(entry.getKey(), field.getValue(), at, disabled);
                } else if (card == null) {
                    problem(field.getValue(), at, "rule " + entry.getKey() + " is not built yet and has no parameters");
                } else {
                    parameter(card, field.getKey(), field.getValue(), at, parameters);
                }
            }
        }
    }

    private void enabled(String rule, YamlNode node, String path, List<String> disabled) {
        if ("false".equals(node.text())) {
            disabled.add(rule);
        } else if (!"true".equals(node.text())) {
            problem(node, path, "expected true or false");
        }
    }

    private void parameter(RuleCard card, String name, YamlNode node, String path,
            List<Deed.ParameterSet> parameters) {
        RuleCard.Parameter parameter = Rules.parameter(card.id(), name);
        if (parameter == null) {
            problem(node, path, "rule " + card.id() + " has no parameter " + name);
            return;
        }
        Map<Integer, Double> values = new LinkedHashMap<>();
        anyFields(node, path).forEach((level, value) -> {
            Double number = decimal(value, path + "." + level);
            String refused = number == null ? null : parameter.refuses(number);
            if (!level.matches("[123]")) {
                problem(value, path + "." + level, "expected security level 1, 2 or 3");
            } else if (refused != null) {
                problem(value, path + "." + level, refused);
            } else if (number != null) {
                values.put(Integer.valueOf(level), number);
            }
        });
        parameters.add(new Deed.ParameterSet(card.id(), name, values));
    }

    private Map<String, YamlNode> fields(@Nullable YamlNode node, String path, Set<String> known) {
        Map<String, YamlNode> fields = anyFields(node, path);
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                problem(value, path.isEmpty() ? name : path + "." + name,
                        "is not a key; known are " + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return fields;
    }

    private Map<String, YamlNode> anyFields(@Nullable YamlNode node, String path) {
        if (node == null) {
            return Map.of();
        }
        Map<String, YamlNode> fields = node.fields();
        if (fields == null) {
            problem(node, path, "expected keys and values, found " + (node.text() == null ? "a list" : node.text()));
            return Map.of();
        }
        return fields;
    }

    private List<YamlNode> items(@Nullable YamlNode node, String path) {
        if (node == null) {
            return List.of();
        }
        List<YamlNode> items = node.items();
        if (items == null) {
            problem(node, path, "expected a list");
            return List.of();
        }
        return items;
    }

    private @Nullable String text(@Nullable YamlNode node, String path) {
        if (node == null) {
            return null;
        }
        if (node.text() == null || node.text().isBlank()) {
            problem(node, path, "expected a text");
            return null;
        }
        return node.text();
    }

    private @Nullable Position place(@Nullable YamlNode node, String path) {
        List<YamlNode> items = items(node, path);
        if (node == null) {
            return null;
        }
        Double latitude = items.size() == 2 ? decimal(items.get(0), path) : null;
        Double longitude = items.size() == 2 ? decimal(items.get(1), path) : null;
        if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            problem(node, path, "expected [latitude, longitude] in degrees");
            return null;
        }
        return new Position(latitude, longitude);
    }

    private @Nullable Double decimal(@Nullable YamlNode node, String path) {
        String text = text(node, path);
        if (text == null || node == null) {
            return null;
        }
        try {
            Double number = Double.valueOf(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException bad) {
            // said below, as for a number that is none
        }
        problem(node, path, "expected a number, found " + text);
        return null;
    }

    private int number(@Nullable YamlNode node, String path, int absent, int least, int most) {
        Double value = decimal(node, path);
        if (value == null || node == null) {
            return absent;
        }
        if (value != Math.rint(value) || value < least || value > most) {
            problem(node, path, "expected a whole number from " + least + " to " + most + ", found " + node.text());
            return absent;
        }
        return value.intValue();
    }

    private void problem(YamlNode node, String path, String message) {
        problems.add(
                file + ":" + node.line() + ":" + node.column() + ": " + (path.isEmpty() ? "" : path + ": ") + message);
    }
}
