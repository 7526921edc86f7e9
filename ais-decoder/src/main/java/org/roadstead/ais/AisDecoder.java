package org.roadstead.ais;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.layout.MessageLayouts;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.sentence.AssemblyCounters;
import org.roadstead.ais.internal.sentence.FragmentAssembler;
import org.roadstead.ais.internal.sentence.LineScanner;
import org.roadstead.ais.internal.sentence.LineScanner.Item;
import org.roadstead.ais.internal.sentence.SourceNames;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.Rejection;

/**
 * Lines to messages. One decoder serves many feeds and belongs to one thread; what it remembers of a feed are its open
 * groups of parts and the time announced for its next sentence, both bounded. It never throws, whatever the bytes.
 */
public final class AisDecoder {
    /** Who is told what a line gave beside messages. The {@link Reception} is valid only inside the call. */
    public interface Events {
        /** A part was kept, or had come before. */
        default void pending(Reception reception) {}

        /** A well-formed sentence of another kind, a TAG block alone, or an XML report. */
        default void other(Reception reception) {}

        /** A line, or a sentence on it, that gave nothing. */
        default void rejected(Rejection why, Reception reception) {}
    }

    /** Who is told of messages as records. */
    public interface Sink extends Events {
        /** A message; of several parts, when the last missing one came. */
        void message(AisMessage message, Reception reception);
    }

    /** Who is told of messages as views, which are valid only inside the call. */
    public interface ViewSink extends Events {
        /** A message; of several parts, when the last missing one came. */
        void message(MessageView message, Reception reception);
    }

    private final LineScanner line = new LineScanner();
    private final LineReception reception = new LineReception(line);
    private final PayloadReader payload = new PayloadReader();
    private final SourceNames sources = new SourceNames();
    private final AssemblyCounters counters = new AssemblyCounters();
    private final FeedTable feeds = new FeedTable();
    private final MessageView view = new MessageView(payload);

    /** A decoder that has heard nothing yet. */
    public AisDecoder() {}

    /**
     * Decodes one line and tells the sink of all that is on it, sentence by sentence. A blank line tells nothing.
     *
     * @param buffer      holds the line, without its line end
     * @param offset      where the line begins
     * @param length      its length in bytes
     * @param feed        number of the connection or file it came from: parts of different feeds never mix
     * @param knownMillis when it came, in milliseconds; parts age by it
     */
    public void decode(byte[] buffer, int offset, int length, int feed, long knownMillis, Sink sink) {
        line.start(buffer, offset, offset + length);
        for (Item item = line.next(); item != Item.END; item = line.next()) {
            if (item != Item.AIS) {
                event(item, feed, sink);
            } else if (message(feed, knownMillis, sink)) {
                sink.message(MessageLayouts.read(payload), reception);
            }
        }
    }

    /** As {@link #decode}, but hands over views: nothing is allocated once the feed is known. */
    public void stream(byte[] buffer, int offset, int length, int feed, long knownMillis, ViewSink sink) {
        line.start(buffer, offset, offset + length);
        for (Item item = line.next(); item != Item.END; item = line.next()) {
            if (item != Item.AIS) {
                event(item, feed, sink);
            } else if (message(feed, knownMillis, sink)) {
                sink.message(view, reception);
            }
        }
    }
    /** Forgets a feed: its connection is gone, or its file read. */
    public void forget(int feed) {
        feeds.remove(feed);
    }

    /** Parts given up because the others of their message never came. */
    public long partsLost() {
        return counters.partsLost();
    }

    /** Parts that came again. */
    public long partsRepeated() {
        return counters.partsRepeated();
    }

    /** Parts that came before one they should follow. */
    public long partsOutOfOrder() {
        return counters.partsOutOfOrder();
    }

    /** Groups of parts given up by age. */
    public long groupsExpired() {
        return counters.groupsExpired();
    }

    private void event(Item item, int feed, Events events) {
        if (item == Item.OTHER) {
            other(feed);
            events.other(reception);
            return;
        }
        receive(LineScanner.NO_TIME);
        if (item == Item.REJECTED) {
            events.rejected(line.rejection(), reception);
        } else if (item == Item.XML && reception.report() == null) {
            events.rejected(Rejection.BAD_REPORT, reception);
        } else {
            events.other(reception);
        }
    }

    /** Whether the sentence completes a message, which is then in the payload. */
    private boolean message(int feed, long knownMillis, Events events) {
        FeedTable.Feed known = feeds.find(feed);
        receive(known == null ? LineScanner.NO_TIME : known.takeAnnounced());
        Rejection why = pack(line, payload);
        if (why == null && line.total() > 1) {
            FeedTable.Feed own = known == null ? open(feed) : known;
            switch (own.assembler.add(line, payload, reception.source(), reception.heardMillis(), knownMillis)) {
                case PENDING -> {
                    events.pending(reception);
                    return false;
                }
                case REJECTED -> why = own.assembler.rejection();
                case COMPLETE -> reception.set(own.assembler.heard(), own.assembler.source());
            }
        }
        if (why == null) {
            why = MessageLayouts.check(payload);
        }
        if (why != null) {
            events.rejected(why, reception);
        }
        return why == null;
    }

    /** The payload of a sentence into bits, or why not. */
    static @Nullable Rejection pack(LineScanner line, PayloadReader payload) {
        payload.clear();
        if (!payload.fits(line.payloadTo() - line.payloadFrom())) {
            return Rejection.TOO_LONG;
        }
        if (!payload.append(line.buffer(), line.payloadFrom(), line.payloadTo())) {
            return Rejection.BAD_PAYLOAD_CHARACTER;
        }
        payload.trim(line.fillBits());
        return null;
    }

    private void other(int feed) {
        receive(LineScanner.NO_TIME);
        if (line.isAddress("PGHP")) {
            long announced = line.pghpTime();
            if (announced != LineScanner.NO_TIME) {
                FeedTable.Feed known = feeds.find(feed);
                (known == null ? open(feed) : known).announced = announced;
                reception.set(announced, reception.source());
            }
        }
    }

    private FeedTable.Feed open(int feed) {
        FeedTable.Feed opened = new FeedTable.Feed(feed,
                new FragmentAssembler(MessageLayouts::isLengthOfType, counters));
        feeds.add(opened);
        return opened;
    }

    private void receive(long announced) {
        long heard = line.tag().time();
        if (heard == LineScanner.NO_TIME) {
            heard = announced;
        }
        if (heard == LineScanner.NO_TIME) {
            heard = line.trail();
        }
        if (heard == LineScanner.NO_TIME) {
            heard = line.lead();
        }
        boolean named = line.tag().hasSource();
        reception.set(heard,
                named ? sources.name(line.buffer(), line.tag().sourceFrom(), line.tag().sourceTo()) : null);
    }
}
