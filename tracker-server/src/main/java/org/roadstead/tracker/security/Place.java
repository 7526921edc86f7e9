package org.roadstead.tracker.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a deed takes effect, as far as rights depend on it.
 *
 * @param facility id; null where it concerns none
 * @param areas ids of the areas that hold it
 */
public record Place(@Nullable String facility, Set<String> areas) {
    /** No place in particular: nobody whose role is limited to one has a right there. */
    public static final Place EVERYWHERE = new Place(null, Set.of());
}
