package org.roadstead.tracker.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * Vessels by words and place, in memory. A vessel's document is written anew when its words change or when it has moved more than
 * 500 m; a question's geometry is widened by that much and each candidate tested on the image that is asked, so that answers are exact
 * however old the index is (an old index is slow, not wrong). {@link #refresh} is for one thread, {@link #find} for any.
 */
public final class VesselIndex implements AutoCloseable {
    /** Metres by which geometry is widened: {@link VesselDocument#MOST_MOVED} and what rounding and the sphere add. */
    private static final double WIDENED = VesselDocument.MOST_MOVED + 10;
    /** A distance on Lucene's sphere is at most this much longer than on the ellipsoid. */
    private static final double SPHERE = 1.007;
    private static final double FIRST_RADIUS = 20_000;
    private static final double RADIUS_STEP = 4;
    /** Metres; no two places are further apart. */
    private static final double FURTHEST = 20_040_000;

    /** It recommends an incubating module that spatial work has no use for. Held, so that the setting stays. */
    private static final Logger LUCENE_VECTORS = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        LUCENE_VECTORS.setLevel(Level.SEVERE);
    }

    private static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::rank)
            .thenComparing(hit -> hit.vessel().track());

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Generations generations;
    /** By handle, what the writer holds. */
    private @Nullable VesselDocument[] written = new @Nullable VesselDocument[0];

    /** A vessel that is meant; lower ranks come first. */
    private record Hit(Vessel vessel, double rank) {}

    public VesselIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig());
            generations = new Generations(new Generation(DirectoryReader.open(writer), written, TrafficImage.EMPTY));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes over what the image has new. */
    @SuppressWarnings("ReferenceEquality")
    public void refresh(TrafficImage image) {
        try {
            TrafficImage before = generations.image();
            int handles = Math.max(image.handles(), written.length);
            written = Arrays.copyOf(written, handles);
            for (int handle = 0; handle < handles; handle++) {
                Vessel vessel = image.vessel(handle);
                if (vessel != before.vessel(handle)) {
                    write(handle, vessel);
                }
            }
            generations.publish(image);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(int handle, @Nullable Vessel vessel) throws IOException {
        VesselDocument old = written[handle];
        if (vessel == null) {
            writer.deleteDocuments(VesselDocument.key(handle));
            written[handle] = null;
        } else if (old == null || !old.holdsFor(vessel)) {
            VesselDocument document = VesselDocument.of(vessel);
            writer.updateDocument(VesselDocument.key(handle), document.fields());
            written[handle] = document;
        }
    }

    /**
     * The vessels of the image that the query means: the nearest first if it names a place, else those that fit its text best, else by
     * track id; equals by track id.
     */
    public List<Vessel> find(TrafficImage image, VesselQuery query) {
        try {
            Position near = query.near();
            List<Hit> hits;
            if (near == null) {
                hits = hits(image, query, Double.MAX_VALUE);
            } else {
                hits = nearest(image, query, near);
            }
            return hits.stream().sorted(ORDER).limit(query.limit()).map(Hit::vessel).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Looks further and further until enough are found: what is outside the radius is further than all inside. */
    private List<Hit> nearest(TrafficImage image, VesselQuery query, Position near) throws IOException {
        Double within = query.withinMetres();
        double furthest = within == null ? FURTHEST : Math.min(within, FURTHEST);
        double radius = query.limit() < image.size() ? Math.min(FIRST_RADIUS, furthest) : furthest;
        List<Hit> hits = hits(image, query.withNear(near, radius), radius);
        while (hits.size() < query.limit() && radius < furthest) {
            radius = Math.min(radius * RADIUS_STEP, furthest);
            hits = hits(image, query.withNear(near, radius), radius);
        }
        return hits;
    }

    private List<Hit> hits(TrafficImage image, VesselQuery query, double furthest) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Query candidates = candidates(query);
        if (candidates == null) {
            image.vessels().forEach(vessel -> addIfMeant(vessel, query, furthest, hits));
            return hits;
        }
        Generation generation = generations.acquire();
        try {
            generation.candidates(candidates, image, handle -> {
                Vessel vessel = image.vessel(handle);
                if (vessel != null) {
                    addIfMeant(vessel, query, furthest, hits);
                }
            });
        } finally {
            generations.release(generation);
        }
        return hits;
    }

    private static void addIfMeant(Vessel vessel, VesselQuery query, double furthest, List<Hit> hits) {
        if (!query.admits(vessel)) {
            return;
        }
        TextMatch text = query.text();
        int score = text == null ? 0 : text.score(vessel);
        if (text != null && score == 0) {
            return;
        }
        Position near = query.near();
        Fix fix = vessel.fix();
        if (near == null || fix == null) {
            hits.add(new Hit(vessel, -score));
            return;
        }
        double metres = near.metresTo(fix.position());
        if (metres <= furthest) {
            hits.add(new Hit(vessel, metres));
        }
    }

    /** What Lucene is asked; null if the image must be scanned. */
    private static @Nullable Query candidates(VesselQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query.text() != null) {
            all.add(query.text().candidates(), Occur.FILTER);
        }
        if (query.box() != null) {
            all.add(inside(query.box()), Occur.FILTER);
        }
        if (query.polygon() != null) {
            all.add(inside(query.polygon().bounds()), Occur.FILTER);
        }
        if (query.near() != null && query.withinMetres() != null && query.withinMetres() < FURTHEST) {
            all.add(LatLonPoint.newDistanceQuery(VesselDocument.PLACE, query.near().latitude(),
                    query.near().longitude(), query.withinMetres() * SPHERE + WIDENED), Occur.FILTER);
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? null : built;
    }

    private static Query inside(Box box) {
        Box wide = box.grown(WIDENED);
        return LatLonPoint.newBoxQuery(VesselDocument.PLACE, wide.south(), wide.north(), wide.west(), wide.east());
    }

    @Override
    public void close() {
        try {
            generations.close();
            writer.close();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hands the newest generation to those who ask and closes each when its last reader has left it. */
    private final class Generations extends ReferenceManager<Generation> {
        private TrafficImage next = TrafficImage.EMPTY;

        Generations(Generation first) {
            current = first;
        }

        /** The image of the newest generation. */
        TrafficImage image() {
            return next;
        }

        void publish(TrafficImage image) throws IOException {
            next = image;
            maybeRefreshBlocking();
        }

        @Override
        protected Generation refreshIfNeeded(Generation old) throws IOException {
            DirectoryReader reader = DirectoryReader.openIfChanged(old.reader(), writer);
            if (reader == null) {
                reader = old.reader();
                reader.incRef();
            }
            return new Generation(reader, written.clone(), next);
        }

        @Override
        protected boolean tryIncRef(Generation generation) {
            return generation.reader().tryIncRef();
        }

        @Override
        protected void decRef(Generation generation) throws IOException {
            generation.reader().decRef();
        }

        @Override
        protected int getRefCount(Generation generation) {
            return generation.reader().getRefCount();
        }
    }
}
