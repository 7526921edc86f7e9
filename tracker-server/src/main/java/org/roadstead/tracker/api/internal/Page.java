package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.ProblemException;
import org.roadstead.tracker.image.TrafficImage;

/**
 * One page of a list that is ordered by a key or by nearness.
 *
 * @param <T> of the items
 */
public final class Page<T> {
    private static final String GEO_JSON = "application/geo+json";

    private final List<T> all;
    private final Function<T, String> key;
    private final Function<T, ObjectNode> view;
    private final Function<T, ObjectNode> feature;

    /**
     * A list.
     *
     * @param all in the list's order
     * @param key unique; a cursor names the last key given
     * @param view an item as the list shows it
     * @param feature an item as a GeoJSON Feature
     */
    public Page(List<T> all, Function<T, String> key, Function<T, ObjectNode> view, Function<T, ObjectNode> feature) {
        this.all = all;
        this.key = key;
        this.view = view;
        this.feature = feature;
    }

    /** Answers with the page that the query asks for. */
    public void send(Context context, Query query, TrafficImage image, boolean sortedByKey) {
        int limit = query.limit();
        int from = start(query, sortedByKey);
        if (!query.problems().isEmpty()) {
            throw ProblemException.unprocessable(query.problems());
        }
        int to = Math.min(all.size(), from + limit);
        boolean geoJson = String.valueOf(context.header("Accept")).contains(GEO_JSON);
        ObjectNode body = Json.MAPPER.createObjectNode();
        if (geoJson) {
            body.put("type", "FeatureCollection");
        }
        ArrayNode items = body.putArray(geoJson ? "features" : "items");
        all.subList(from, to).forEach(item -> items.add(geoJson ? feature.apply(item) : view.apply(item)));
        body.put("next", to < all.size() ? Query.cursorOf(key.apply(all.get(to - 1))) : null);
        body.putObject("image").put("at", AlertJson.time(image.knownMillis())).put("position", image.position());
        Json.send(context, geoJson ? GEO_JSON : "application/json", body);
    }

    /** The first item behind the cursor's key, also when that item has left the list. */
    private int start(Query query, boolean sortedByKey) {
        String cursor = query.cursor();
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            int order = key.apply(all.get(i)).compareTo(cursor);
            if (order == 0) {
                return i + 1;
            }
            if (sortedByKey && order > 0) {
                return i;
            }
        }
        return all.size();
    }
}
