package org.roadstead.ais;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.sentence.OtherSentence;

/**
 * How a message, or a sentence, came in: when it was heard, where, and on what channel. A view that the decoder reuses:
 * it is valid only inside the call that hands it over.
 *
 * <p>All times are milliseconds since 1970-01-01 UTC.
 */
public interface Reception {
    /** Whether the line told when it was heard at sea. */
    boolean hasHeard();

    /**
     * When the antenna heard it: TAG {@code c}, else the {@code $PGHP} sentence before it, else the time behind the
     * checksum, else the time in front of the line. For a message of several parts: of its first part that has a time.
     */
    long heardMillis();

    /** Whether a receive time stands in front of the line. */
    boolean hasLead();

    /** The receive time in front of the line. */
    long leadMillis();

    /** TAG {@code s}; for a message of several parts, of its first part. Null if there is none. */
    @Nullable
    String source();

    /** Channel as the sentence has it, {@code A} or {@code B} as a rule; 0 if the field is empty. */
    char channel();

    /** Whether the sentence is VDO, a report of the receiver's own vessel. */
    boolean ownVessel();

    /** The two letters of the sentence's talker, {@code AI} as a rule; empty if there is no sentence. */
    String talker();

    /** The sentence's formatter, {@code VDM} as a rule; empty if there is no sentence. */
    String formatter();

    /**
     * A field of the TAG block in front of the sentence by its code, as sent: {@code c}, {@code d}, {@code g}, {@code i},
     * {@code n}, {@code r}, {@code s}, {@code t} or any other; null if there is none.
     */
    default @Nullable String tag(char code) {
        return null;
    }

    /** The sentence itself if it is neither VDM nor VDO, else null; read when it is asked for. */
    default @Nullable OtherSentence sentence() {
        return null;
    }

    /** The LRIT report if the line holds one, else null; read when it is asked for. */
    default @Nullable LritReport report() {
        return null;
    }
}
