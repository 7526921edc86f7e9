package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.IdentitySpan;
import org.roadstead.tracker.track.MmsiFormat;

/** What a vessel said of itself as a history of changes: for each field each value, from when to when, and who heard it first. */
public final class IdentityView {
    private static final Map<String, Function<Identity, @Nullable Object>> FIELDS = fields();

    private IdentityView() {}

    private static Map<String, Function<Identity, @Nullable Object>> fields() {
        Map<String, Function<Identity, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("imo", Identity::imo);
        fields.put("shipname", Identity::name);
        fields.put("callsign", Identity::callSign);
        fields.put("shiptype", Identity::shipType);
        fields.put("dimensions", IdentityView::dimensions);
        fields.put("destination", Identity::destination);
        fields.put("eta", Identity::eta);
        fields.put("draught", identity -> identity.draught() == null ? null : identity.draught() / 10.0);
        fields.put("mothership", identity -> identity.mothership() == null
                ? null
                : MmsiFormat.digits(identity.mothership()));
        fields.put("distress", identity -> identity.distress() == null ? null : identity.distress().code());
        return fields;
    }

    private static @Nullable Object dimensions(Identity identity) {
        return identity.length() + identity.beam() == 0
                ? null
                : identity.toBow() + "+" + identity.toStern() + " x " + identity.toPort() + "+"
                        + identity.toStarboard();
    }

    /** The changes, by field and then by time. */
    public static ArrayNode changes(List<IdentitySpan> history) {
        ArrayNode changes = Json.MAPPER.createArrayNode();
        FIELDS.forEach((name, field) -> {
            Object before = null;
            ObjectNode open = null;
            for (IdentitySpan span : history) {
                Object value = field.apply(span.identity());
                if (value != null && open != null && Objects.equals(value, before)) {
                    open.put("until", AlertJson.time(span.untilMillis()));
                } else if (value != null) {
                    open = changes.addObject().put("field", name);
                    open.set("value", Json.MAPPER.valueToTree(value));
                    open.put("from", AlertJson.time(span.fromMillis()));
                    open.put("until", AlertJson.time(span.untilMillis()));
                    open.put("source", span.source());
                }
                before = value;
            }
        });
        return changes;
    }
}
