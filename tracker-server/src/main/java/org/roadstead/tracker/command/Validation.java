package org.roadstead.tracker.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.Rules;

/** Finds everything that is wrong with an act, judged against what stands. */
final class Validation {
    /** Reasons of a false alarm. */
    static final List<String> FALSE_ALARM_REASONS = List.of("exemptVessel", "permitted", "badData", "wrongParameter",
            "test", "other");
    /** Ids and names; columns of the database hold as much. */
    private static final int LONGEST_NAME = 200;
    /** An act is one record of the log and one message to each console; an import of 1,000 rows stays below. */
    private static final int LONGEST_ACT = 4 << 20;
    /** Wider than any place that a port has; a circle of this radius is half a continent. */
    private static final double GREATEST_RADIUS_METRES = 1_000_000;

    private final Standing standing;
    private final List<Problem> problems = new ArrayList<>();

    private Validation(Standing standing) {
        this.standing = standing;
    }

    /** Makes sure that nothing is wrong. */
    static void require(Act act, Standing standing) throws BadActException {
        Validation validation = new Validation(standing);
        validation.deed(act);
        if (validation.problems.isEmpty()) {
            validation.form(act);
        }
        if (!validation.problems.isEmpty()) {
            throw new BadActException(validation.problems);
        }
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }

    /** What is stored can be read back, and both databases can hold it. */
    private void form(Act act) {
        JsonNode json = ActJson.write(act);
        name("actId", act.id());
        name("by", act.by());
        name("role", act.role());
        if (json.hasNonNull("id")) {
            name("id", json.path("id").asText());
        }
        texts("", json);
        if (json.toString().length() > LONGEST_ACT) {
            problem("", "expected at most " + LONGEST_ACT + " characters, found " + json.toString().length());
        }
        try {
            ActJson.read(json, act.id());
        } catch (BadActException unreadable) {
            problems.addAll(unreadable.problems());
        }
    }

    private void name(String path, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problem(path, "expected 1 to " + LONGEST_NAME + " characters, found " + name.length());
        }
    }

    private void texts(String path, JsonNode node) {
        if (node.isTextual()) {
            text(path, node.asText());
        }
        node.properties().forEach(field -> {
            text(path, field.getKey());
            texts(join(path, field.getKey()), field.getValue());
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                texts(join(path, Integer.toString(i)), node.get(i));
            }
        }
    }

    private void text(String path, String text) {
        if (!text.codePoints().allMatch(Validation::isText)) {
            problem(path, "expected text, found a control character or half a character");
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isText(int character) {
        return !(Character.isISOControl(character) && !Character.isWhitespace(character))
                && Character.getType(character) != Character.SURROGATE;
    }

    private void deed(Act act) {
        switch (act.deed()) {
            case Deed.AreaPut put -> extent(put.shape());
            case Deed.FacilityPut put -> extent(put.shape());
            case Deed.ZonePut put -> {
                extent(put.shape());
                if (put.minLevel() != null) {
                    levelNumber("minLevel", put.minLevel());
                }
            }
            case Deed.PlacePut put -> radius(put.shape());
            case Deed.LevelSet set -> level(act, set);
            case Deed.PermissionPut put -> permission(put);
            case Deed.ExemptPut put -> order("until", put.fromMillis(), put.untilMillis(), "from");
            case Deed.ParameterSet set -> parameter(set);
            case Deed.AlertAct step -> step(act, step);
            case Deed.AreaRemove remove -> known("id", "area", standing.registers().area(remove.id()), remove.id());
            case Deed.FacilityRemove remove ->
                known("id", "facility", standing.registers().facility(remove.id()), remove.id());
            case Deed.ZoneRemove remove -> known("id", "zone", standing.registers().zone(remove.id()), remove.id());
            case Deed.ReceiverRemove remove ->
                known("id", "receiver", standing.registers().receiver(remove.id()), remove.id());
            case Deed.PermissionRemove remove ->
                known("id", "permission", standing.registers().permission(remove.id()), remove.id());
            case Deed.PlaceRemove remove -> place(remove);
            case Deed.ExemptRemove remove -> exemption(remove);
            case Deed.SitePut put -> country("home", put.home());
            case Deed.ReceiverPut put -> {
            }
            case Deed.Recorded recorded -> {
            }
        }
    }

    private void known(String path, String kind, @Nullable Object found, String id) {
        if (found == null) {
            problem(path, "there is no " + kind + " " + id);
        }
    }

    private void place(Deed.PlaceRemove remove) {
        boolean known = standing.registers()
                .places(remove.kind())
                .stream()
                .anyMatch(put -> put.id().equals(remove.id()));
        if (!known) {
            problem("id", "there is no " + remove.kind().code() + " " + remove.id());
        }
    }

    private void exemption(Deed.ExemptRemove remove) {
        if (standing.registers().exemptions().stream().noneMatch(put -> put.id().equals(remove.id()))) {
            problem("id", "there is no exemption " + remove.id());
        }
    }

    private void country(String path, String code) {
        if (!code.matches("[A-Z]{2}")) {
            problem(path, "expected a country of two capital letters (ISO 3166-1 alpha-2), found " + code);
        }
    }

    /** Something that vessels can be inside of. */
    private void extent(@Nullable Shape shape) {
        if (shape == null) {
            return;
        }
        if (shape.kind() == Shape.Kind.LINE) {
            problem("geometry", "expected a Polygon, a MultiPolygon or a Point with radiusMetres, found a LineString");
        } else if (shape.kind() == Shape.Kind.CIRCLE && shape.radiusMetres() == 0) {
            problem("radiusMetres", "expected more than 0 m beside a Point, found 0");
        }
        radius(shape);
    }

    private void radius(@Nullable Shape shape) {
        if (shape != null && shape.radiusMetres() > GREATEST_RADIUS_METRES) {
            problem("radiusMetres", "expected at most " + GREATEST_RADIUS_METRES + " m, found " + shape.radiusMetres());
        }
    }

    private void level(Act act, Deed.LevelSet set) {
        levelNumber("level", set.level());
        if (set.facility() != null) {
            known("facility", "facility", standing.registers().facility(set.facility()), set.facility());
        } else if (set.area() != null && !set.area().equals(Registers.ALL_AREAS)) {
            known("area", "area", standing.registers().area(set.area()), set.area());
        }
        order("until", act.atMillis(), set.untilMillis(), "the time it takes effect");
    }

    private void levelNumber(String path, int level) {
        if (level < 1 || level > 3) {
            problem(path, "expected a security level of 1, 2 or 3, found " + level);
        }
    }

    private void permission(Deed.PermissionPut put) {
        if (!put.mmsi().matches("\\d{9}")) {
            problem("mmsi", "expected nine digits, found " + put.mmsi());
        }
        if (put.places().isEmpty()) {
            problem("places", "expected at least one facility or zone, found none");
        }
        for (int i = 0; i < put.places().size(); i++) {
            String id = put.places().get(i);
            if (standing.registers().facility(id) == null && standing.registers().zone(id) == null) {
                problem("places." + i, "there is no facility or zone " + id);
            }
        }
        order("until", put.fromMillis(), put.untilMillis(), "from");
    }

    private void order(String path, @Nullable Long from, @Nullable Long until, String fromWords) {
        if (from != null && until != null && until <= from) {
            problem(path, "expected a time after " + fromWords + ", found one that is not");
        }
    }

    private void parameter(Deed.ParameterSet set) {
        name("rule", set.rule());
        name("parameter", set.parameter());
        RuleCard.Parameter parameter = Rules.parameter(set.rule(), set.parameter());
        set.values().forEach((level, value) -> {
            levelNumber("values." + level, level);
            String refused = parameter == null ? null : parameter.refuses(value);
            if (refused != null) {
                problem("values." + level, refused);
            } else if (!Double.isFinite(value)) {
                problem("values." + level, "expected a finite number, found " + value);
            }
        });
    }

    private void step(Act act, Deed.AlertAct step) {
        Alert alert = standing.alert(step.alert());
        if (alert == null) {
            problem("alert", "there is no alert " + step.alert());
            return;
        }
        Alert.State state = standing.state(alert);
        Set<Alert.State> allowing = AlertSteps.allowing(step.step());
        if (!allowing.contains(state)) {
            problem("act", "expected an alert that is "
                    + allowing.stream().map(Alert.State::code).collect(Collectors.joining(" or ")) + " to "
                    + step.step().code() + ", found one that is " + state.code());
        }
        switch (step.step()) {
            case ASSIGN -> said("to", step.to());
            case RESOLVE -> {
                said("reason", step.reason());
                said("text", step.text());
            }
            case FALSE_ALARM -> falseAlarm(step.reason());
            case SHELVE -> {
                said("reason", step.reason());
                if (step.untilMillis() == null) {
                    problem("until", "is missing");
                }
                order("until", act.atMillis(), step.untilMillis(), "now");
            }
            case NOTE -> said("text", step.text());
            case ACKNOWLEDGE, REOPEN, UNSHELVE, SILENCE -> {
            }
        }
    }

    private void said(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problem(path, "is missing");
        }
    }

    private void falseAlarm(@Nullable String reason) {
        if (reason == null || !FALSE_ALARM_REASONS.contains(reason)) {
            problem("reason", "expected one of " + String.join(", ", FALSE_ALARM_REASONS) + ", found " + reason);
        }
    }
}
