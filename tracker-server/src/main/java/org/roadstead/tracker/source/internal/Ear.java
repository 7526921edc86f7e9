package org.roadstead.tracker.source.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.MessageView;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.Rejection;
import org.roadstead.tracker.source.Hearing;

/** Listens to one receiver for a while. It changes nothing of what becomes of the lines. Any thread. */
public final class Ear implements AisDecoder.ViewSink {
    private static final int LAST_LINES = 10;

    private final AisDecoder decoder = new AisDecoder();
    private final TreeMap<String, Long> rejected = new TreeMap<>();
    private final TreeMap<Integer, Long> types = new TreeMap<>();
    private final Set<Integer> stations = new HashSet<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private long lines;
    private long bytes;
    private long shed;
    private long others;
    private long foreignBytes;

    /** A line came. */
    synchronized void line(byte[] line, int offset, int length, int connection, long nowMillis,
            @Nullable Rejection why, boolean isShed) {
        lines++;
        bytes += length;
        shed += isShed ? 1 : 0;
        for (int i = offset; i < offset + length; i++) {
            foreignBytes += isForeign(line[i]) ? 1 : 0;
        }
        if (lastLines.size() == LAST_LINES) {
            lastLines.removeFirst();
        }
        lastLines.add(printable(line, offset, Math.min(length, Hearing.LONGEST_LINE)));
        if (why != null) {
            rejected.merge(why.code(), 1L, Long::sum);
        } else {
            decoder.stream(line, offset, length, connection, nowMillis, this);
        }
    }

    private static boolean isForeign(byte character) {
        return (character < ' ' && character != '\t') || character == 0x7F;
    }

    private static String printable(byte[] line, int offset, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = isForeign(line[offset + i]) ? (byte) '.' : line[offset + i];
        }
        return new String(text, ISO_8859_1);
    }

    @Override
    public void message(MessageView message, Reception reception) {
        types.merge(message.type(), 1L, Long::sum);
        if (stations.size() < Hearing.MOST_STATIONS) {
            stations.add(message.mmsi());
        }
    }

    @Override
    public void other(Reception reception) {
        others++;
    }

    /** What was heard so far. */
    public synchronized Hearing heard(int seconds) {
        return new Hearing(seconds, lines, bytes, rejected, shed, others, types, stations.size(), foreignBytes,
                List.copyOf(lastLines));
    }
}
