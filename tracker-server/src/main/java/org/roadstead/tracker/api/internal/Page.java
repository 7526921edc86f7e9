package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Function<T, ObjectNode> feature;

    /**
     * A list.
     *
     * @param all in the list's order
     * @param key unique; a cursor names the last key given
     * @param view an item as the list shows it
     * @param feature an item as a GeoJSON Feature; null if the items have no shape
     */
    public Page(List<T> all, Function<T, String> key, Function<T, ObjectNode> view,
            @Nullable Function<T, ObjectNode> feature) {
        this.all = all;
        this.key = key;
        this.view = view;
        this.feature = feature;
    }

    /** Answers with the page that the query asks for. */
    public void send(Context context, Query query, TrafficImage image, boolean sortedByKey) {
        int limit = query.limit();
        int from = start(query, sortedByKey);
        query.throwIfBad();
        int to = Math.min(all.size(), from + limit);
        Function<T, ObjectNode> asked = String.valueOf(context.header("Accept")).contains(GEO_JSON) ? feature : null;
        boolean geoJson = asked != null;
        Function<T, ObjectNode> form = asked == null ? view : asked;
        ObjectNode body = Json.MAPPER.createObjectNode();
        if (geoJson) {
            body.put("type", "FeatureCollection");
        }
        ArrayNode items = body.putArray(geoJson ? "features" : "items");
        all.subList(from, to).forEach(item -> items.add(form.apply(item)));
        body.put("next", to < all.size() ? Query.cursorOf(key.apply(all.get(to - 1))) : null);
        Json.putImage(body, image);
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
