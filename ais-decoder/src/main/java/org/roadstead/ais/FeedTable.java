package org.roadstead.ais;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.sentence.FragmentAssembler;
import org.roadstead.ais.internal.sentence.LineScanner;

/** What the decoder remembers of each feed, by the feed's number; linear probing, so that a look-up makes no object. */
final class FeedTable {
    /** One feed: its open parts, and the time that a {@code $PGHP} sentence gave for the sentence after it. */
    static final class Feed {
        final int number;
        final FragmentAssembler assembler;
        long announced = LineScanner.NO_TIME;

        Feed(int number, FragmentAssembler assembler) {
            this.number = number;
            this.assembler = assembler;
        }

        long takeAnnounced() {
            long time = announced;
            announced = LineScanner.NO_TIME;
            return time;
        }
    }

    private @Nullable Feed[] slots = new @Nullable Feed[16];
    private int size;
    private @Nullable Feed last;

    @Nullable
    Feed find(int number) {
        Feed recent = last;
        if (recent != null && recent.number == number) {
            return recent;
        }
        int slot = home(number);
        for (Feed feed = slots[slot]; feed != null; feed = slots[slot]) {
            if (feed.number == number) {
                last = feed;
                return feed;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    void add(Feed feed) {
        if (2 * (size + 1) > slots.length) {
            rebuild(2 * slots.length, null);
        }
        insert(feed);
        last = feed;
    }

    void remove(int number) {
        Feed feed = find(number);
        if (feed != null) {
            rebuild(slots.length, feed);
        }
    }

    private void rebuild(int capacity, @Nullable Feed without) {
        @Nullable
        Feed[] old = slots;
        slots = new @Nullable Feed[capacity];
        size = 0;
        last = null;
        for (Feed feed : old) {
            if (feed != null && feed != without) {
                insert(feed);
            }
        }
    }

    private void insert(Feed feed) {
        int slot = home(feed.number);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = feed;
        size++;
    }

    private int home(int number) {
        return ((number * 0x9E3779B9) >>> 7) & (slots.length - 1);
    }
}
