package org.roadstead.tracker.track;

import org.jspecify.annotations.Nullable;

/**
 * A stay of a vessel at a facility.
 *
 * @param facility its id
 * @param port UN/LOCODE of the facility; null where the site names none
 * @param arrivedMillis first report of the stay, heard
 * @param departedMillis first report away from it, heard; null while it lasts
 */
public record PortCall(String facility, @Nullable String port, long arrivedMillis, @Nullable Long departedMillis) {

    PortCall departed(long heardMillis) {
        return new PortCall(facility, port, arrivedMillis, heardMillis);
    }
}
