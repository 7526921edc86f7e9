package org.roadstead.tracker.track;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of tracks that left the picture, by id and by IMO number: identity and port calls for 400 days, the last report for 60, and no more
 * than a number of them, the oldest leaving first and counted. The engine's thread alone.
 */
final class TrackMemory {
    static final long IDENTITY_MILLIS = 400L * 24 * 3600_000;
    static final long LAST_REPORT_MILLIS = 60L * 24 * 3600_000;

    private final int most;
    /** In the order in which they were forgotten. */
    private final Map<String, Remembered> byId = new LinkedHashMap<>();
    private final Map<Integer, String> byImo = new HashMap<>();
    private long dropped;

    TrackMemory(int most) {
        this.most = most;
    }

    int size() {
        return byId.size();
    }

    /** How many left before their time because there were too many. */
    long dropped() {
        return dropped;
    }

    void keep(Track track) {
        if (track.kind() == StationKind.RADAR) {
            return;
        }
        take(track.id());
        if (byId.size() >= most) {
            dropped++;
            removeFirst();
        }
        byId.put(track.id(), new Remembered(track.id(), track.mmsi(), track.kind(), track.identity(), track.history(),
                track.calls(), track.last(), track.heardMillis()));
        Integer imo = track.identity().imo();
        if (imo != null && ImoNumber.isValid(imo)) {
            byImo.put(imo, track.id());
        }
        removeOlderThan(track.heardMillis() - IDENTITY_MILLIS);
    }

    private void removeOlderThan(long heardMillis) {
        while (!byId.isEmpty() && byId.values().iterator().next().heardMillis() < heardMillis) {
            removeFirst();
        }
    }

    private void removeFirst() {
        Iterator<Remembered> all = byId.values().iterator();
        Remembered first = all.next();
        all.remove();
        forgetNumber(first);
    }

    private void forgetNumber(Remembered gone) {
        Integer imo = gone.identity().imo();
        if (imo != null) {
            byImo.remove(imo, gone.id());
        }
    }

    /** Hands over what is kept of a track, and keeps it no longer; null where nothing is. */
    @Nullable
    Remembered take(String id) {
        Remembered kept = byId.remove(id);
        if (kept != null) {
            forgetNumber(kept);
        }
        return kept;
    }

    /** The id of the track that had this IMO number last; null where nobody knows. */
    @Nullable
    String idOf(int imo) {
        return byImo.get(imo);
    }
}
