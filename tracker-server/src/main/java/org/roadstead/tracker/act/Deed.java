package org.roadstead.tracker.act;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** What an act does. The record's name is the act's kind in its JSON form ({@code FacilityPut} is {@code facilityPut}). */
public sealed interface Deed {

    /** The country whose watch this is: decides "foreign" and "our coast". ISO 3166-1 alpha-2. */
    record SitePut(String home) implements Deed {}

    /** A port area, to which a security level can be set. Without a shape it is everywhere. */
    record AreaPut(String id, @Nullable String name, @Nullable Shape shape) implements Deed {}

    record AreaRemove(String id) implements Deed {}

    /**
     * A port facility.
     *
     * @param area id of the area whose level it follows
     * @param port UN/LOCODE
     * @param type free text, such as "oil terminal"
     */
    record FacilityPut(String id, String name, Shape shape, @Nullable String country, @Nullable String area,
            @Nullable String port,
            @Nullable String type) implements Deed {}

    record FacilityRemove(String id) implements Deed {}

    /** A fixed security or restricted zone (ZN-01). */
    record ZonePut(String id, @Nullable String name, Shape shape, @Nullable Integer minLevel, boolean warn,
            List<Integer> exemptTypes, @Nullable String area) implements Deed {}

    record ZoneRemove(String id) implements Deed {}

    /** Any other thing with a place that rules may read; what is special about its kind is in the attributes. */
    record PlacePut(PlaceKind kind, String id, @Nullable String name, @Nullable Shape shape,
            Map<String, Object> attributes)
            implements
                Deed {

        /** The shape of a place that has one. */
        public Shape requireShape() {
            if (shape == null) {
                throw new IllegalStateException("expected a shape of " + kind.code() + " " + id + ", found none");
            }
            return shape;
        }
    }

    record PlaceRemove(PlaceKind kind, String id) implements Deed {}

    /**
     * A receiver as the rules know it.
     *
     * @param mmsi of its base station, nine digits
     */
    record ReceiverPut(String id, @Nullable String name, @Nullable String mmsi, @Nullable Position at,
            Map<String, Object> attributes) implements Deed {}

    record ReceiverRemove(String id) implements Deed {}

    /**
     * A security level comes into force: for one area, for all areas, or for one facility.
     *
     * @param area id of an area, or {@code all}; null when a facility is named
     * @param level 1, 2 or 3
     * @param untilMillis when the level before it comes back; null for until further notice
     */
    record LevelSet(@Nullable String area, @Nullable String facility, int level,
            @Nullable Long untilMillis) implements Deed {}

    /**
     * A vessel may be at these places.
     *
     * @param mmsi nine digits
     * @param places ids of facilities or zones
     * @param fromMillis in force from this moment on
     * @param untilMillis in force before this moment
     */
    record PermissionPut(String id, String mmsi, List<String> places, long fromMillis,
            long untilMillis) implements Deed {}

    record PermissionRemove(String id) implements Deed {}

    /** A rule does not judge this vessel. Times may be open. */
    record ExemptPut(String id, String rule, String mmsi, @Nullable Long fromMillis,
            @Nullable Long untilMillis) implements Deed {}

    record ExemptRemove(String id) implements Deed {}

    /**
     * A step in the life of an alert.
     *
     * @param alert id of the alert
     * @param step what is done to it
     * @param to whom it is assigned
     * @param reason code of a resolution or a false alarm, or why it is shelved
     * @param text what the officer wrote
     * @param untilMillis end of shelving
     */
    record AlertAct(String alert, Step step, @Nullable String to, @Nullable String reason, @Nullable String text,
            @Nullable Long untilMillis) implements Deed {

        /** The steps, by their names in JSON. */
        public enum Step {
            // @formatter:off
            ACKNOWLEDGE("acknowledge"),
            ASSIGN("assign"),
            RESOLVE("resolve"),
            FALSE_ALARM("falseAlarm"),
            REOPEN("reopen"),
            SHELVE("shelve"),
            UNSHELVE("unshelve"),
            SILENCE("silence"),
            NOTE("note");
            // @formatter:on

            private final String code;

            Step(String code) {
                this.code = code;
            }

            public String code() {
                return code;
            }
        }
    }

    /** A parameter of a rule gets other values; keys are the security levels. */
    record ParameterSet(String rule, String parameter, Map<Integer, Double> values) implements Deed {}

    /** A kind of the contract that no register reads yet: kept whole, so that nothing is lost. */
    record Recorded(String kind, Map<String, Object> fields) implements Deed {}
}
