package org.roadstead.tracker.alert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.track.Report;

/**
 * A rule says that its condition holds.
 *
 * @param rule id, such as SV-01
 * @param severity 1 information to 5 critical, at the level it was judged with
 * @param level security level, 1 to 3
 * @param dedupeMillis the same rule, vessels and subject inside this time are the same alert
 * @param firstHeardMillis start of the episode
 * @param lastHeardMillis newest report that was judged
 * @param parameters values it was judged with, by name
 * @param reports sentences used, oldest first
 */
public record Finding(String rule, int ruleVersion, String title, int severity, int level, long dedupeMillis,
        List<VesselRef> vessels,
        @Nullable Subject subject, long firstHeardMillis, long lastHeardMillis, @Nullable Position position,
        Evidence evidence,
        Map<String, Object> parameters, List<Report> reports) {

    /** What makes it the same situation as another finding. */
    public SituationKey key() {
        return new SituationKey(rule, vessels.stream().map(VesselRef::track).toList(),
                subject == null
                        ? ""
                        : subject.kind() + ":"
                                + subject.id());
    }
}
