package org.roadstead.tracker.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;

/**
 * What the index holds of a vessel: its words and the place where it was when they were written.
 *
 * @param latitude degrees; NaN where no position was told
 * @param longitude degrees; NaN where no position was told
 */
record VesselDocument(int handle, @Nullable String mmsi, Identity identity, double latitude, double longitude) {
    /** A vessel that has moved no further is found by its old place, metres. */
    static final double MOST_MOVED = 500;
    /** Words of name, call sign, MMSI and destination. */
    static final String WORD = "word";
    static final String IMO = "imo";
    static final String PLACE = "place";
    static final String HANDLE = "handle";

    static VesselDocument of(Vessel vessel) {
        Fix fix = vessel.fix();
        return new VesselDocument(vessel.handle(), vessel.mmsi(), vessel.identity(),
                fix == null ? Double.NaN : fix.latitudeDegrees(), fix == null ? Double.NaN : fix.longitudeDegrees());
    }

    /** True if the document still leads to the vessel. */
    boolean holdsFor(Vessel vessel) {
        return Objects.equals(mmsi, vessel.mmsi()) && saysTheSame(vessel.identity()) && isNear(vessel.fix());
    }

    private boolean saysTheSame(Identity other) {
        return Objects.equals(identity.name(), other.name())
                && Objects.equals(identity.callSign(), other.callSign())
                && Objects.equals(identity.destination(), other.destination())
                && Objects.equals(identity.imo(), other.imo());
    }

    private boolean isNear(@Nullable Fix fix) {
        if (fix == null || Double.isNaN(latitude)) {
            return fix == null && Double.isNaN(latitude);
        }
        return SloppyMath.haversinMeters(latitude, longitude, fix.latitudeDegrees(),
                fix.longitudeDegrees()) <= MOST_MOVED;
    }

    static Term key(int handle) {
        return new Term(HANDLE, Integer.toString(handle));
    }

    Document fields() {
        Document document = new Document();
        document.add(new StringField(HANDLE, Integer.toString(handle), Field.Store.NO));
        document.add(new NumericDocValuesField(HANDLE, handle));
        words().forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        if (identity.imo() != null) {
            document.add(new StringField(IMO, identity.imo().toString(), Field.Store.NO));
        }
        if (!Double.isNaN(latitude)) {
            document.add(new LatLonPoint(PLACE, latitude, longitude));
        }
        return document;
    }

    private Set<String> words() {
        List<String> name = Words.of(identity.name());
        Set<String> words = new LinkedHashSet<>(name);
        words.add(String.join("", name));
        words.add(String.join("", Words.of(identity.callSign())));
        if (mmsi != null) {
            words.add(mmsi);
        }
        words.addAll(Words.of(identity.destination()));
        words.remove("");
        return words;
    }
}
