package org.roadstead.ais.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.message.Rejection;

/**
 * Puts the parts of messages of one feed together, whatever order they come in.
 *
 * <p>Parts belong together by TAG group, else by TAG source, talker, total, sequence id and channel. A later part that
 * leaves its source out joins the newest group that fits otherwise. At most {@link #MAX_GROUPS} groups are held, and none
 * longer than {@link #EXPIRY_MILLIS} after its newest part. A group that was completed is remembered as long, so that a
 * part that comes twice is not taken for one of the next message.
 */
public final class FragmentAssembler {
    static final int MAX_GROUPS = 64;
    static final long EXPIRY_MILLIS = 30_000;
    /** How much later than a later part a first part may come: order is lost on the way, not at sea. */
    static final long REORDER_MILLIS = 2_000;

    /** What became of a part. */
    public enum Outcome {
        /** Kept; others are missing. */
        PENDING,
        /** The message is whole; its bits are in the payload. */
        COMPLETE,
        /** All parts are there, but together they are longer than any message. */
        REJECTED
    }

    private final List<FragmentGroup> groups = new ArrayList<>();
    private final List<FragmentGroup> spare = new ArrayList<>();
    private final Predicate<PayloadReader> mayBeWhole;
    private final AssemblyCounters counters;
    private long opened;
    private @Nullable FragmentGroup completed;

    /** @param mayBeWhole whether a message put together backwards has a length that its type has */
    public FragmentAssembler(Predicate<PayloadReader> mayBeWhole, AssemblyCounters counters) {
        this.mayBeWhole = mayBeWhole;
        this.counters = counters;
    }

    /** Takes a part, already packed; the payload then holds the message if it is complete. */
    public Outcome add(LineScanner scanned, PayloadReader payload, @Nullable String source, long heard,
            long knownMillis) {
        expire(knownMillis);
        FragmentGroup group = scanned.number() == 1
                ? groupForFirst(scanned, payload, source, knownMillis)
                : groupForLater(scanned, payload, source);
        if (group == null) {
            return Outcome.PENDING;
        }
        boolean backwards = scanned.number() == 1 && group.partsHeld() > 0;
        group.keep(scanned, payload, heard, knownMillis);
        if (scanned.number() == 1) {
            group.setSource(source);
        }
        if (!group.isWhole()) {
            return Outcome.PENDING;
        }
        if (!group.fits()) {
            close(group);
            return Outcome.REJECTED;
        }
        return complete(group, scanned, payload, source, heard, knownMillis, backwards);
    }

    private Outcome complete(FragmentGroup group, LineScanner scanned, PayloadReader payload, @Nullable String source,
            long heard, long knownMillis, boolean backwards) {
        group.join(payload);
        if (backwards && !mayBeWhole.test(payload)) {
            counters.lost(group.partsHeld() - 1);
            repack(scanned, payload);
            group.open(scanned, source, ++opened);
            group.keep(scanned, payload, heard, knownMillis);
            return Outcome.PENDING;
        }
        if (backwards) {
            counters.outOfOrder();
        }
        group.setComplete();
        completed = group;
        return Outcome.COMPLETE;
    }

    private static void repack(LineScanner scanned, PayloadReader payload) {
        payload.clear();
        payload.append(scanned.buffer(), scanned.payloadFrom(), scanned.payloadTo());
        payload.trim(scanned.fillBits());
    }

    /** The heard time of the message just completed, or {@link LineScanner#NO_TIME}. */
    public long heard() {
        return completed == null ? LineScanner.NO_TIME : completed.heard();
    }

    /** The source of the message just completed. */
    public @Nullable String source() {
        return completed == null ? null : completed.source();
    }

    /** Why a message with all its parts was refused. */
    public Rejection rejection() {
        return Rejection.TOO_LONG;
    }

    private @Nullable FragmentGroup groupForFirst(LineScanner scanned, PayloadReader payload, @Nullable String source,
            long knownMillis) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            FragmentGroup group = groups.get(i);
            boolean waiting = !group.isComplete() && !group.holds(1);
            if (waiting && group.takesFirstPart(scanned, source)
                    && knownMillis - group.newestMillis() <= REORDER_MILLIS) {
                return group;
            }
            if (group.hasKeyOf(scanned, source)) {
                if (!group.isComplete() && group.holdsSame(1, payload)) {
                    counters.repeated();
                    return null;
                }
                close(group);
            }
        }
        return open(scanned, source, knownMillis);
    }

    private @Nullable FragmentGroup groupForLater(LineScanner scanned, PayloadReader payload, @Nullable String source) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            FragmentGroup group = groups.get(i);
            if (!group.takesLaterPart(scanned, source)) {
                continue;
            }
            if (group.holdsSame(scanned.number(), payload)) {
                counters.repeated();
                return null;
            }
            if (!group.isComplete() && !group.holds(scanned.number())) {
                if (scanned.number() > 2 && !group.holds(scanned.number() - 1)) {
                    counters.outOfOrder();
                }
                return group;
            }
        }
        return open(scanned, source, Long.MIN_VALUE);
    }

    private FragmentGroup open(LineScanner scanned, @Nullable String source, long knownMillis) {
        if (groups.size() == MAX_GROUPS) {
            close(groups.get(oldest()));
        }
        FragmentGroup group = spare.isEmpty() ? new FragmentGroup() : spare.remove(spare.size() - 1);
        group.open(scanned, source, ++opened);
        group.setNewestMillis(knownMillis);
        groups.add(group);
        return group;
    }

    private int oldest() {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isComplete()) {
                return i;
            }
        }
        return 0;
    }

    private void expire(long knownMillis) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            FragmentGroup group = groups.get(i);
            if (knownMillis - group.newestMillis() > EXPIRY_MILLIS) {
                if (!group.isComplete()) {
                    counters.expired();
                }
                close(group);
            }
        }
    }

    private void close(FragmentGroup group) {
        if (!group.isComplete()) {
            counters.lost(group.partsHeld());
        }
        groups.remove(group);
        spare.add(group);
    }
}
