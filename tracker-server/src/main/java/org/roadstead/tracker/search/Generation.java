package org.roadstead.tracker.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;

/** The index as one refresh left it: its documents, and the image for each vessel of which one of them holds. */
final class Generation {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final @Nullable VesselDocument[] documents;
    private final TrafficImage image;
    private volatile Outdated newest;

    /** The handles of an image whose documents do not lead to them any more. */
    private record Outdated(TrafficImage image, BitSet handles) {}

    /**
     * A generation.
     *
     * @param documents by handle, as the reader has them
     * @param image a document that holds is there for each of its vessels
     */
    Generation(DirectoryReader reader, @Nullable VesselDocument[] documents, TrafficImage image) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.documents = documents;
        this.image = image;
        this.newest = new Outdated(image, new BitSet());
    }

    DirectoryReader reader() {
        return reader;
    }

    TrafficImage image() {
        return image;
    }

    /** Hands over each vessel of the image that the Lucene query may mean, once. */
    void candidates(Query query, TrafficImage asked, IntConsumer out) throws IOException {
        BitSet outdated = outdated(asked);
        outdated.stream().forEach(out);
        documents(query, handle -> {
            if (!outdated.get(handle)) {
                out.accept(handle);
            }
        });
    }

    private void documents(Query query, IntConsumer out) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            NumericDocValues handles = leaf.reader().getNumericDocValues(VesselDocument.HANDLE);
            Bits kept = leaf.reader().getLiveDocs();
            DocIdSetIterator found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if ((kept == null || kept.get(doc)) && handles.advanceExact(doc)) {
                    out.accept((int) handles.longValue());
                }
            }
        }
    }

    /** Sought once an image: a vessel that is the same object as in this generation's image needs no look. */
    @SuppressWarnings("ReferenceEquality")
    private BitSet outdated(TrafficImage asked) {
        Outdated known = newest;
        if (known.image == asked) {
            return known.handles;
        }
        BitSet handles = new BitSet();
        for (int handle = 0; handle < asked.handles(); handle++) {
            Vessel vessel = asked.vessel(handle);
            if (vessel != null && vessel != image.vessel(handle) && !holds(handle, vessel)) {
                handles.set(handle);
            }
        }
        newest = new Outdated(asked, handles);
        return handles;
    }

    private boolean holds(int handle, Vessel vessel) {
        VesselDocument document = handle < documents.length ? documents[handle] : null;
        return document != null && document.holdsFor(vessel);
    }
}
