package org.roadstead.tracker.api.internal.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;

/**
 * What differs between two images. A vessel that did not change is the same object in both.
 *
 * @param changed vessels that are new or different, as they are now
 * @param gone vessels whose handle is no longer in use, as they were
 */
public record ImageChanges(List<Vessel> changed, List<Vessel> gone) {

    @SuppressWarnings("ReferenceEquality")
    public static ImageChanges between(TrafficImage before, TrafficImage after) {
        List<Vessel> changed = new ArrayList<>();
        List<Vessel> gone = new ArrayList<>();
        int handles = Math.max(before.handles(), after.handles());
        for (int handle = 0; handle < handles; handle++) {
            @Nullable
            Vessel was = before.vessel(handle);
            @Nullable
            Vessel is = after.vessel(handle);
            if (is == null && was != null) {
                gone.add(was);
            } else if (is != null && is != was) {
                changed.add(is);
            }
        }
        return new ImageChanges(changed, gone);
    }
}
