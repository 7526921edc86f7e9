package org.roadstead.tracker.api.internal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * What differs between two images. A vessel that did not change is the same object in both.
 *
 * <p>Every viewer asks once a second what of the changes lies in its view, so they are ordered by latitude.
 */
public final class ImageChanges {
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final List<Vessel> changed = new ArrayList<>();
    private final List<@Nullable Fix> fixesBefore = new ArrayList<>();
    private final List<Vessel> gone = new ArrayList<>();
    private LatitudeOrder now = new LatitudeOrder(new int[0]);
    private LatitudeOrder before = new LatitudeOrder(new int[0]);

    @SuppressWarnings("ReferenceEquality")
    public static ImageChanges between(TrafficImage before, TrafficImage after) {
        ImageChanges changes = new ImageChanges();
        int most = Math.max(before.handles(), after.handles());
        for (int handle = 0; handle < most; handle++) {
            @Nullable
            Vessel was = before.vessel(handle);
            @Nullable
            Vessel is = after.vessel(handle);
            if (is == null && was != null) {
                changes.gone.add(was);
            } else if (is != null && is != was) {
                changes.changed.add(is);
                changes.fixesBefore.add(was == null ? null : was.fix());
            }
        }
        changes.now = new LatitudeOrder(changes.changed.stream().mapToInt(is -> latitude(is.fix())).toArray());
        changes.before = new LatitudeOrder(changes.fixesBefore.stream().mapToInt(ImageChanges::latitude).toArray());
        return changes;
    }

    private static int latitude(@Nullable Fix fix) {
        return fix == null ? NOWHERE : fix.latitude();
    }

    /** Vessels that are new or different, as they are now. */
    List<Vessel> changed() {
        return changed;
    }

    /** Those of them that are in the box or were. */
    void concerning(FixBox box, Consumer<Vessel> out) {
        now.between(box.south(), box.north(), i -> {
            if (box.contains(changed.get(i).fix())) {
                out.accept(changed.get(i));
            }
        });
        before.between(box.south(), box.north(), i -> {
            if (box.contains(fixesBefore.get(i)) && !box.contains(changed.get(i).fix())) {
                out.accept(changed.get(i));
            }
        });
    }

    /** Vessels whose handle is no longer in use, as they were. */
    List<Vessel> gone() {
        return gone;
    }
}
