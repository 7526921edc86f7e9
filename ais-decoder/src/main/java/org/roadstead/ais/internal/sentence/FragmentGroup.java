package org.roadstead.ais.internal.sentence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.payload.PayloadReader;

/** The parts of one message as they come, and the key that holds them together. */
final class FragmentGroup {
    private static final int MAX_PARTS = 9;

    private final long[][] parts = new long[MAX_PARTS + 1][];
    private final int[] partBits = new int[MAX_PARTS + 1];
    private int held;
    private boolean complete;

    private int total;
    private int sequenceId;
    private char channel;
    private int talker;
    private long tagGroup;
    private @Nullable String source;
    private long heard;
    private long newestMillis;
    private long order;

    void open(LineScanner part, @Nullable String partSource, long openedAs) {
        held = 0;
        complete = false;
        total = part.total();
        sequenceId = part.sequenceId();
        channel = part.channel();
        talker = part.talker();
        tagGroup = part.tag().groupId();
        source = partSource;
        heard = LineScanner.NO_TIME;
        order = openedAs;
    }

    /** Whether total, sequence id, channel and talker are those of the part. */
    private boolean isAlike(LineScanner part) {
        return total == part.total() && sequenceId == part.sequenceId() && channel == part.channel()
                && talker == part.talker();
    }

    /** Whether the group has exactly the part's key. */
    boolean hasKeyOf(LineScanner part, @Nullable String partSource) {
        return isAlike(part) && tagGroup == part.tag().groupId()
                && (source == null ? partSource == null : source.equals(partSource));
    }

    /** Whether a later part belongs here: what its TAG block leaves out does not speak against it. */
    boolean takesLaterPart(LineScanner part, @Nullable String partSource) {
        return isAlike(part) && laterFits(part.tag().groupId(), partSource, tagGroup, source);
    }

    /** Whether this group, begun by a later part, waits for such a first part. */
    boolean takesFirstPart(LineScanner part, @Nullable String partSource) {
        return isAlike(part) && laterFits(tagGroup, source, part.tag().groupId(), partSource);
    }

    private static boolean laterFits(long laterTagGroup, @Nullable String laterSource, long firstTagGroup,
            @Nullable String firstSource) {
        boolean sourceFits = laterSource == null || laterSource.equals(firstSource);
        return sourceFits && (laterTagGroup < 0 || laterTagGroup == firstTagGroup);
    }

    boolean holds(int number) {
        return (held & (1 << number)) != 0;
    }

    boolean holdsSame(int number, PayloadReader part) {
        long[] mine = parts[number];
        int words = (part.bits() + 63) / 64;
        return holds(number) && partBits[number] == part.bits()
                && Arrays.equals(mine, 0, words, part.words(), 0, words);
    }

    void keep(LineScanner scanned, PayloadReader part, long partHeard, long knownMillis) {
        int number = scanned.number();
        int words = (part.bits() + 63) / 64;
        long[] mine = parts[number];
        if (mine == null || mine.length < words) {
            mine = new long[words];
            parts[number] = mine;
        }
        System.arraycopy(part.words(), 0, mine, 0, words);
        partBits[number] = part.bits();
        held |= 1 << number;
        newestMillis = Math.max(newestMillis, knownMillis);
        if (partHeard != LineScanner.NO_TIME && (heard == LineScanner.NO_TIME || number == 1)) {
            heard = partHeard;
        }
        if (number == 1) {
            adopt(scanned);
        }
    }

    private void adopt(LineScanner first) {
        if (first.tag().groupId() >= 0) {
            tagGroup = first.tag().groupId();
        }
    }

    void setSource(@Nullable String firstSource) {
        if (firstSource != null) {
            source = firstSource;
        }
    }

    void setNewestMillis(long millis) {
        newestMillis = millis;
    }

    boolean isWhole() {
        return held == (1 << (total + 1)) - 2;
    }

    int partsHeld() {
        return Integer.bitCount(held);
    }

    void join(PayloadReader payload) {
        payload.clear();
        for (int number = 1; number <= total; number++) {
            payload.append(parts[number], partBits[number]);
        }
    }

    boolean fits() {
        int bits = 0;
        for (int number = 1; number <= total; number++) {
            bits += partBits[number];
        }
        return bits <= PayloadReader.MAX_BITS;
    }

    boolean isComplete() {
        return complete;
    }

    void setComplete() {
        complete = true;
    }

    long newestMillis() {
        return newestMillis;
    }

    long order() {
        return order;
    }

    long heard() {
        return heard;
    }

    @Nullable
    String source() {
        return source;
    }
}
