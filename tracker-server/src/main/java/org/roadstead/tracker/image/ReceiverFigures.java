package org.roadstead.tracker.image;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine counted of one receiver's lines, from the begin of the log or of the process.
 *
 * @param messages whole messages decoded
 * @param undecoded messages and sentences that could not be, by reason
 * @param doubles messages that another line had brought before
 * @param timeAhead lines whose own time was too far ahead to be believed
 * @param lastHeardMillis newest heard time; null before the first
 * @param clockOffsetSeconds median of known minus heard, where lines tell their time; null where they do not
 */
public record ReceiverFigures(long messages, Map<String, Long> undecoded, long doubles, long timeAhead,
        @Nullable Long lastHeardMillis, @Nullable Double clockOffsetSeconds) {}
