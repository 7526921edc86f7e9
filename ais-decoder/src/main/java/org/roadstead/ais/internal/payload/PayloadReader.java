package org.roadstead.ais.internal.payload;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import java.nio.charset.StandardCharsets;
import org.roadstead.ais.message.BitString;

/**
 * One payload, packed into 64-bit words, and a cursor over it.
 *
 * <p>Filled by {@link #clear} and {@link #append}; then fields are taken in wire order. Reading past the end gives
 * unspecified bits, never an exception: layouts check the length first, or take optional fields with
 * {@link #unsignedIfPresent}.
 */
public final class PayloadReader {
    /** More than the longest message, five slots of 1,064 bits and padding. */
    public static final int MAX_BITS = 2048;

    private static final int WORDS = MAX_BITS / 64;

    private final long[] words = new long[WORDS + 2];
    private final byte[] characters = new byte[MAX_BITS / 6 + 1];
    private int bits;
    private int position;

    public void clear() {
        bits = 0;
        position = 0;
        words[0] = 0;
    }

    /**
     * Adds armoured characters.
     *
     * @return false if one of them is no armour; the payload is then of no use. Characters beyond {@link #MAX_BITS} are
     *         not taken: see {@link #fits}.
     */
    public boolean append(byte[] buffer, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long packed = SixBitArmour.pack8(buffer, at);
            if (packed == SixBitArmour.BAD) {
                return false;
            }
            appendBits(packed, 48);
        }
        if (at < to) {
            int rest = to - at;
            // The last eight characters hold the rest; those in front of it were taken and are masked away.
            long packed = to - from >= 8
                    ? SixBitArmour.pack8(buffer, to - 8)
                    : SixBitArmour.pack(buffer, at, to);
            if (packed == SixBitArmour.BAD) {
                return false;
            }
            appendBits(packed & ((1L << (6 * rest)) - 1), 6 * rest);
        }
        return true;
    }

    /** Whether so many more characters can be taken. */
    public boolean fits(int characterCount) {
        return bits + 6 * characterCount <= MAX_BITS;
    }

    /** Adds another payload's bits. */
    public void append(long[] source, int sourceBits) {
        int left = sourceBits;
        for (int word = 0; left > 0; word++, left -= 64) {
            int width = Math.min(64, left);
            appendBits(source[word] >>> (64 - width), width);
        }
    }

    /** Becomes a copy of these bits, with the cursor in front of the first. */
    public void load(BitString source) {
        clear();
        int length = Math.min(source.length(), MAX_BITS);
        for (int at = 0; at < length; at += 32) {
            int width = Math.min(32, length - at);
            appendBits(source.bits(at, width), width);
        }
    }

    private void appendBits(long value, int width) {
        int used = bits & 63;
        int word = bits >>> 6;
        long top = value << (64 - width);
        words[word] |= top >>> used;
        words[word + 1] = top << 1 << (63 - used);
        bits += width;
    }

    /** Takes the fill bits off the end. */
    public void trim(int fillBits) {
        bits = Math.max(0, bits - fillBits);
        // What is appended next is added to this word: bits past the end must be zero.
        words[bits >>> 6] &= ~(-1L >>> (bits & 63));
    }

    /** The packed words, to be kept for assembly: the first {@link #bits} bits count. */
    public long[] words() {
        return words;
    }

    public int bits() {
        return bits;
    }

    /** Bits behind the cursor. */
    public int remaining() {
        return bits - position;
    }

    /** Where the cursor is. */
    public int position() {
        return position;
    }

    public void seek(int bit) {
        position = bit;
    }

    public void skip(int width) {
        position += width;
    }

    /** The message type, without moving the cursor. */
    public int type() {
        return (int) (words[0] >>> 58);
    }

    /** The repeat indicator, without moving the cursor. */
    public int repeat() {
        return (int) (words[0] >>> 56) & 3;
    }

    /** The MMSI, without moving the cursor. */
    public int mmsi() {
        return (int) (words[0] >>> 26) & 0x3FFFFFFF;
    }

    /** Bits at a place, without moving the cursor; 1 to 31 of them. */
    public int unsignedAt(int bit, int width) {
        return (int) (window(bit) >>> (64 - width));
    }

    /** Bits at a place as two's complement, without moving the cursor; 1 to 31 of them. */
    public int signedAt(int bit, int width) {
        return (int) (window(bit) >> (64 - width));
    }

    /** Six-bit text at a place, without moving the cursor: its characters and how many, without {@code @} at the end. */
    public int textAt(int bit, int characterCount, byte[] into, int offset) {
        int count = Math.max(0, Math.min(Math.min(characterCount, into.length - offset), (bits - bit) / 6));
        int length = 0;
        for (int i = 0; i < count; i++) {
            int value = unsignedAt(bit + 6 * i, 6);
            into[offset + i] = (byte) (value < 32 ? value + 64 : value);
            if (value != 0) {
                length = i + 1;
            }
        }
        return length;
    }

    /** The next 1 to 31 bits. */
    public int unsigned(int width) {
        int at = position;
        position = at + width;
        return (int) (window(at) >>> (64 - width));
    }

    /** The next 1 to 31 bits as two's complement. */
    public int signed(int width) {
        int at = position;
        position = at + width;
        return (int) (window(at) >> (64 - width));
    }

    public boolean flag() {
        return unsigned(1) != 0;
    }

    /** The next bits, or {@code ABSENT} if the payload ends before the field does; then the cursor is at the end. */
    public int unsignedIfPresent(int width) {
        if (remaining() < width) {
            position = bits;
            return ABSENT;
        }
        return unsigned(width);
    }

    /** The next bits as two's complement, or {@code ABSENT} if the payload ends before the field does. */
    public int signedIfPresent(int width) {
        if (remaining() < width) {
            position = bits;
            return ABSENT;
        }
        return signed(width);
    }

    /**
     * Six-bit text as sent (M.1371-5 annex 8 table 47) without the {@code @} that pad its end; characters that the
     * payload no longer holds whole are left out.
     */
    public String text(int characterCount) {
        int count = Math.max(0, Math.min(characterCount, remaining() / 6));
        int length = 0;
        for (int i = 0; i < count; i++) {
            int value = unsigned(6);
            characters[i] = (byte) (value < 32 ? value + 64 : value);
            if (value != 0) {
                length = i + 1;
            }
        }
        if (count < characterCount) {
            position = bits;
        }
        return length == 0 ? "" : new String(characters, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** All bits from the cursor on, except so many at the end. */
    public BitString restExcept(int atTheEnd) {
        return bitString(Math.max(0, remaining() - atTheEnd));
    }

    /** The next bits as a value of their own; no more than there are. */
    public BitString bitString(int width) {
        int count = Math.max(0, Math.min(width, remaining()));
        long[] copy = new long[(count + 63) / 64];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = window(position + 64 * i);
        }
        position += count;
        return BitString.of(copy, count);
    }

    private long window(int bit) {
        int word = bit >>> 6;
        int shift = bit & 63;
        if (word > WORDS) {
            return 0;
        }
        return (words[word] << shift) | (words[word + 1] >>> 1 >>> (63 - shift));
    }
}
