package org.roadstead.tracker.api.internal.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.register.LevelEntry;
import org.roadstead.tracker.register.Registers;

/**
 * Everything of the registers that a map draws, with the security level in force there, as one frame for all clients.
 *
 * <p>Where the shapes are too many for a frame the geometries are left out (null): the client finds them in the lists of the API.
 */
public final class PlaceFeed {
    private static final int MOST_CHARACTERS = 1 << 20;

    private @Nullable Registers registers;
    private List<Integer> levels = List.of();
    private String frame = "";

    private record Place(String kind, String id, @Nullable String name, @Nullable Shape shape, int level) {}

    /** The frame, if a register or a level changed since the last call. */
    public Optional<String> changeIn(TrafficImage image) {
        List<Place> places = places(image.registers(), image.knownMillis());
        List<Integer> levelsNow = places.stream().map(Place::level).toList();
        if (image.registers() == registers && levelsNow.equals(levels)) {
            return Optional.empty();
        }
        registers = image.registers();
        levels = levelsNow;
        String next = frame(places, true);
        next = next.length() <= MOST_CHARACTERS ? next : frame(places, false);
        if (next.equals(frame)) {
            return Optional.empty();
        }
        frame = next;
        return Optional.of(frame);
    }

    /** The frame as it was made last. */
    public String frame() {
        return frame;
    }

    private static List<Place> places(Registers registers, long knownMillis) {
        List<Place> places = new ArrayList<>();
        registers.facilities()
                .forEach(put -> places.add(new Place("facility", put.id(), put.name(), put.shape(),
                        registers.levelOf(put, knownMillis))));
        registers.zones()
                .forEach(put -> places.add(new Place("zone", put.id(), put.name(), put.shape(),
                        registers.levelAt(put.shape().centre(), knownMillis))));
        registers.areas().forEach(put -> places.add(area(registers, put, knownMillis)));
        for (PlaceKind kind : PlaceKind.values()) {
            registers.places(kind).forEach(put -> places.add(place(registers, put, knownMillis)));
        }
        return places;
    }

    private static Place area(Registers registers, Deed.AreaPut put, long knownMillis) {
        LevelEntry set = registers.levelOfArea(put.id(), knownMillis);
        return new Place("area", put.id(), put.name(), put.shape(), set == null ? LevelEntry.NORMAL : set.level());
    }

    private static Place place(Registers registers, Deed.PlacePut put, long knownMillis) {
        Shape shape = put.shape();
        int level = shape == null ? LevelEntry.NORMAL : registers.levelAt(shape.centre(), knownMillis);
        return new Place(put.kind().code(), put.id(), put.name(), shape, level);
    }

    private static String frame(List<Place> places, boolean withGeometry) {
        ObjectNode frame = TextFrames.frame("zones");
        ArrayNode items = frame.putArray("items");
        for (Place place : places) {
            ObjectNode properties = Json.MAPPER.createObjectNode()
                    .put("kind", place.kind())
                    .put("id", place.id())
                    .put("name", place.name())
                    .put("level", place.level());
            items.add(Json.feature(place.id(), withGeometry ? place.shape() : null, properties));
        }
        return frame.toString();
    }
}
