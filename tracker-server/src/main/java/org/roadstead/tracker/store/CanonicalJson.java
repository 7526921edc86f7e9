package org.roadstead.tracker.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;

/** The one text of an act that is sealed: keys in alphabetical order at every depth, no spaces. */
public final class CanonicalJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** The text of one act. */
    public static String of(Act act) {
        try {
            return JSON.writeValueAsString(JSON.convertValue(ActJson.write(act), Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("expected plain values in the act " + act.id(), impossible);
        }
    }
}
