package org.roadstead.ais.internal.sentence;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A TAG block (IEC 61162-450 §7.2, NMEA 0183 4.x): {@code \s:source,c:time,g:number-total-id*hh\}. A wrong checksum is
 * known but refuses nothing: feeds exist whose publisher cut fields out.
 */
public final class TagBlock {
    private boolean checksumRight;
    private int blockFrom;
    private int blockTo;
    private long time = Stamps.NONE;
    private int sourceFrom;
    private int sourceTo;
    private int groupNumber;
    private int groupTotal;
    private long groupId = -1;

    void clear() {
        checksumRight = true;
        blockFrom = 0;
        blockTo = 0;
        time = Stamps.NONE;
        sourceFrom = 0;
        sourceTo = 0;
        groupNumber = 0;
        groupTotal = 0;
        groupId = -1;
    }

    /**
     * Reads a block.
     *
     * @param from the place of its first backslash
     * @return the place behind its last backslash, or -1 if it has none
     */
    int parse(byte[] buffer, int from, int to) {
        int end = from + 1;
        while (end < to && buffer[end] != '\\') {
            end++;
        }
        if (end >= to) {
            return -1;
        }
        long scanned = Checksum.scan(buffer, from + 1, end);
        int fieldsEnd = scanned < 0 ? end : Checksum.placeOf(scanned);
        checksumRight &= scanned >= 0 && Checksum.twoDigits(buffer, fieldsEnd + 1, end) == Checksum.sumOf(scanned);
        blockFrom = from + 1;
        blockTo = fieldsEnd;
        int field = from + 1;
        for (int at = field; at <= fieldsEnd; at++) {
            if (at == fieldsEnd || buffer[at] == ',') {
                if (at - field > 2 && buffer[field + 1] == ':') {
                    field(buffer, buffer[field], field + 2, at);
                }
                field = at + 1;
            }
        }
        return end + 1;
    }

    private void field(byte[] buffer, byte code, int from, int to) {
        switch (code) {
            case 's' -> {
                sourceFrom = from;
                sourceTo = to;
            }
            case 'c' -> time = Stamps.epoch(buffer, from, to);
            case 'g' -> group(buffer, from, to);
            default -> {
                // d, i, n, q, r, t, T and private codes say nothing about when, whence or which group.
            }
        }
    }

    private void group(byte[] buffer, int from, int to) {
        int firstDash = Stamps.digitsEnd(buffer, from, to);
        int secondDash = Stamps.digitsEnd(buffer, firstDash + 1, to);
        int end = Stamps.digitsEnd(buffer, secondDash + 1, to);
        boolean whole = firstDash > from && secondDash > firstDash + 1 && end > secondDash + 1 && end == to;
        if (whole && buffer[firstDash] == '-' && buffer[secondDash] == '-' && end - secondDash <= 18) {
            groupNumber = (int) Stamps.number(buffer, from, Math.min(firstDash, from + 9));
            groupTotal = (int) Stamps.number(buffer, firstDash + 1, Math.min(secondDash, firstDash + 10));
            groupId = Stamps.number(buffer, secondDash + 1, end);
        }
    }

    /** The field of a code in the last block that was read, or null if it has none. */
    @Nullable
    String field(byte[] buffer, char code) {
        int from = blockFrom;
        for (int at = from; at <= blockTo; at++) {
            if (at == blockTo || buffer[at] == ',') {
                if (at - from > 2 && buffer[from] == code && buffer[from + 1] == ':') {
                    return new String(buffer, from + 2, at - from - 2, StandardCharsets.ISO_8859_1);
                }
                from = at + 1;
            }
        }
        return null;
    }

    /** Whether every block that was read had a checksum and it was right. */
    public boolean checksumRight() {
        return checksumRight;
    }

    /** TAG {@code c} in milliseconds, or {@link LineScanner#NO_TIME}. */
    public long time() {
        return time;
    }

    public boolean hasSource() {
        return sourceTo > sourceFrom;
    }

    /** Where TAG {@code s} begins in the buffer. */
    public int sourceFrom() {
        return sourceFrom;
    }

    /** Where TAG {@code s} ends in the buffer. */
    public int sourceTo() {
        return sourceTo;
    }

    /** Number of the line in its group, from TAG {@code g}; 0 without. */
    public int groupNumber() {
        return groupNumber;
    }

    /** Lines in the group, from TAG {@code g}; 0 without. */
    public int groupTotal() {
        return groupTotal;
    }

    /** Identifier of the group from TAG {@code g}; -1 without. */
    public long groupId() {
        return groupId;
    }
}
