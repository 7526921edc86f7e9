package org.roadstead.tracker.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.Rules;
import org.roadstead.tracker.store.CanonicalJson;

/**
 * What is to be done so that a changed configuration file comes into force: puts for what is new in it or different, removals for what
 * it no longer says. What it said before is known by the acts done for it; what a person changed meanwhile stays until the file says
 * something else.
 */
final class ConfigurationActs {
    /** Who does the acts of a configuration. */
    static final String BY = "configuration";

    private ConfigurationActs() {}

    /**
     * The acts that are missing.
     *
     * @param done acts that were done for the configuration, in their order
     */
    static List<Act> missing(List<Act> done, List<Deed> wanted, long atMillis) {
        Map<String, String> inForce = new LinkedHashMap<>();
        Map<String, Deed> puts = new LinkedHashMap<>();
        for (Act act : done) {
            inForce.put(subject(act.deed()), said(act.deed()));
            puts.put(subject(act.deed()), act.deed());
        }
        List<Act> acts = new ArrayList<>();
        for (Deed deed : wanted) {
            String last = inForce.remove(subject(deed));
            if (!said(deed).equals(last)) {
                acts.add(act(done.size() + acts.size(), atMillis, deed));
            }
        }
        for (String gone : inForce.keySet()) {
            Deed removal = removal(puts.get(gone));
            if (removal != null && !said(removal).equals(inForce.get(gone))) {
                acts.add(act(done.size() + acts.size(), atMillis, removal));
            }
        }
        return acts;
    }

    private static Act act(int number, long atMillis, Deed deed) {
        CRC32C crc = new CRC32C();
        crc.update(said(deed).getBytes(StandardCharsets.UTF_8));
        return new Act("configuration-" + number + "-" + HexFormat.of().toHexDigits((int) crc.getValue()), atMillis,
                BY, "supervisor", "configuration file", deed);
    }

    private static String said(Deed deed) {
        return CanonicalJson.of(new Act("", 0, "", "", null, deed));
    }

    /** What a deed is about: a later one about the same takes its place. */
    private static String subject(Deed deed) {
        return switch (deed) {
            case Deed.FacilityPut put -> "facility " + put.id();
            case Deed.FacilityRemove remove -> "facility " + remove.id();
            case Deed.ZonePut put -> "zone " + put.id();
            case Deed.ZoneRemove remove -> "zone " + remove.id();
            case Deed.ReceiverPut put -> "receiver " + put.id();
            case Deed.ReceiverRemove remove -> "receiver " + remove.id();
            case Deed.PlacePut put -> put.kind().code() + " " + put.id();
            case Deed.PlaceRemove remove -> remove.kind().code() + " " + remove.id();
            case Deed.ParameterSet set -> "parameter " + set.rule() + " " + set.parameter();
            default -> deed.getClass().getSimpleName();
        };
    }

    private static @Nullable Deed removal(@Nullable Deed put) {
        return switch (put) {
            case Deed.FacilityPut facility -> new Deed.FacilityRemove(facility.id());
            case Deed.ZonePut zone -> new Deed.ZoneRemove(zone.id());
            case Deed.ReceiverPut receiver -> new Deed.ReceiverRemove(receiver.id());
            case Deed.PlacePut place -> new Deed.PlaceRemove(place.kind(), place.id());
            case Deed.ParameterSet set -> catalogueValues(set);
            case null, default -> null;
        };
    }

    private static @Nullable Deed catalogueValues(Deed.ParameterSet set) {
        for (Rule rule : Rules.all()) {
            for (RuleCard.Parameter parameter : rule.card().parameters()) {
                if (rule.card().id().equals(set.rule()) && parameter.name().equals(set.parameter())) {
                    return new Deed.ParameterSet(set.rule(), set.parameter(),
                            Map.of(1, parameter.at(1), 2, parameter.at(2), 3, parameter.at(3)));
                }
            }
        }
        return null;
    }
}
