package org.roadstead.tracker.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a track that left the picture.
 *
 * @param mmsi {@link Track#NO_MMSI} where it had none
 * @param last its last position that was believed; null where there was none
 * @param heardMillis its last report of any kind
 */
record Remembered(String id, int mmsi, StationKind kind, Identity identity, List<IdentitySpan> history,
        List<PortCall> calls, @Nullable Fix last, long heardMillis) {}
