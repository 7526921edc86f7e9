package org.roadstead.tracker.security;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;

/**
 * Who is asking.
 *
 * @param role null for every role: the person at the machine, before there are users
 * @param area id of the area the role is limited to; null for no such limit
 * @param facility id of the facility the role is limited to, a closer limit than its area; null for no such limit
 */
public record Actor(String name, @Nullable Role role, @Nullable String area, @Nullable String facility) {
    private static final String NO_NAME = "local";
    private static final String EVERY_ROLE = "every";

    /**
     * Reads the headers of a request on loopback.
     *
     * @param nameHeader {@code Roadstead-Actor}; null when absent
     * @param roleHeader {@code Roadstead-Role}: a role, then {@code ;area=ID} and {@code ;facility=ID} where it is limited to them; null
     *        when absent
     * @throws IllegalArgumentException with what was expected and found
     */
    public static Actor of(@Nullable String nameHeader, @Nullable String roleHeader) {
        String name = nameHeader == null || nameHeader.isBlank() ? NO_NAME : nameHeader.strip();
        if (roleHeader == null || roleHeader.isBlank()) {
            return new Actor(name, null, null, null);
        }
        String[] parts = roleHeader.split(";", -1);
        Role role = Role.find(parts[0].strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a role of "
                                + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))
                                + ", found " + parts[0].strip()));
        String area = null;
        String facility = null;
        for (int i = 1; i < parts.length; i++) {
            String limit = parts[i].strip();
            if (limit.startsWith("area=") && limit.length() > "area=".length()) {
                area = limit.substring("area=".length());
            } else if (limit.startsWith("facility=") && limit.length() > "facility=".length()) {
                facility = limit.substring("facility=".length());
            } else {
                throw new IllegalArgumentException("expected area=ID or facility=ID after the role, found " + limit);
            }
        }
        return new Actor(name, role, area, facility);
    }

    /**
     * A deed of this person.
     *
     * @param id unique
     * @param atMillis when it takes effect, epoch milliseconds
     */
    public Act act(String id, long atMillis, @Nullable String reason, Deed deed) {
        return new Act(id, atMillis, name, role == null ? EVERY_ROLE : role.code(), reason, deed);
    }

    boolean isLimited() {
        return area != null || facility != null;
    }

    /** True for a place inside the limits of the role. */
    boolean isAt(Place place) {
        if (facility != null) {
            return facility.equals(place.facility());
        }
        return area != null && place.areas().contains(area);
    }

    @Override
    public String toString() {
        return name + (role == null ? "" : ", " + role.code()) + (area == null ? "" : " of area " + area)
                + (facility == null ? "" : " of facility " + facility);
    }
}
