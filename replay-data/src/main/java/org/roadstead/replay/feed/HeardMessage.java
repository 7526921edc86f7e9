package org.roadstead.replay.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * One whole message as one receiver delivers it.
 *
 * @param deliveredAt when it is delivered, seconds since 1970
 * @param stamp the receiver's time of it, TAG {@code c}, seconds since 1970
 * @param receiver TAG {@code s}
 * @param parts its sentences, or one XML report
 * @param fate what faults may do to it
 */
public record HeardMessage(long deliveredAt, long stamp, String receiver, List<String> parts, Fate fate) {
    /** What faults may do to a message. */
    public enum Fate {
        /** Anything. */
        OPEN,
        /** It may be doubled, but is neither lost nor late: the first static data of an actor. */
        FIRST_STATIC,
        /** Nothing: it does not come by radio. */
        NOT_RADIO
    }

    /** Its lines, each behind a TAG block of its own. */
    public List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>(parts.size());
        for (String part : parts) {
            lines.add(TagBlock.line(receiver, stamp, part));
        }
        return lines;
    }

    /** The same message, delivered later. */
    public HeardMessage later(long seconds) {
        return new HeardMessage(deliveredAt + seconds, stamp, receiver, parts, fate);
    }

    /** The same message from another receiver. */
    public HeardMessage by(String otherReceiver) {
        return new HeardMessage(deliveredAt, stamp, otherReceiver, parts, fate);
    }
}
