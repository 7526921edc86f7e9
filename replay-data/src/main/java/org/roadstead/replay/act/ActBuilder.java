package org.roadstead.replay.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds one act. Fields that have no value are left out. */
public final class ActBuilder {
    private final ObjectNode act = JsonNodeFactory.instance.objectNode();

    private ActBuilder(Instant at, String kind, String by, String reason) {
        act.put("at", at.toString()).put("act", kind).put("by", by).put("role", "supervisor").put("reason", reason);
    }

    /**
     * Begins an act.
     *
     * @param at when it takes effect, in known time
     * @param kind such as {@code facilityPut}
     * @param by who did it
     * @param reason why, in words
     */
    public static ActBuilder of(Instant at, String kind, String by, String reason) {
        return new ActBuilder(at, kind, by, reason);
    }

    /** Sets a field. */
    public ActBuilder set(String name, String value) {
        act.put(name, value);
        return this;
    }

    /** Sets a field. */
    public ActBuilder set(String name, double value) {
        act.put(name, value);
        return this;
    }

    /** Sets a field. */
    public ActBuilder set(String name, long value) {
        act.put(name, value);
        return this;
    }

    /** Sets a time, RFC 3339. */
    public ActBuilder set(String name, Instant value) {
        act.put(name, value.toString());
        return this;
    }

    /** Sets a field if there is a value for it. */
    public ActBuilder set(String name, @Nullable JsonNode value) {
        if (value != null && !value.isMissingNode() && !value.isNull()) {
            act.set(name, value);
        }
        return this;
    }

    /** The act as it stands now. */
    public ObjectNode build() {
        return act;
    }
}
