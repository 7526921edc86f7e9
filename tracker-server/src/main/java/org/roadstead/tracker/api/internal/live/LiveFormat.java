package org.roadstead.tracker.api.internal.live;

import java.util.List;
import java.util.Set;
import org.roadstead.tracker.image.Vessel;

/** Writes what is sent of a view. Without state. */
interface LiveFormat {

    /**
     * What every frame of a view begins with.
     *
     * @param knownMillis known time of the image, epoch milliseconds
     * @param seq number of the view as the client gave it
     */
    record Head(long knownMillis, int seq) {}

    /** All vessels that are shown from now on. */
    void snapshot(Outbox out, Head head, List<Vessel> vessels, Set<String> followed);

    /** Vessels that changed or came into the view. */
    void delta(Outbox out, Head head, List<Vessel> vessels, Set<String> followed);

    /** Vessels that left the view or the picture, as they were shown last. */
    void removed(Outbox out, Head head, List<Vessel> vessels);

    /** How many there are in each cell. */
    void density(Outbox out, Head head, DensityCells cells);
}
