package org.roadstead.tracker.log.internal;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input;

/**
 * A compressed run of inputs, checked by CRC32C and chained to the frame before it by SHA-256. All numbers big endian:
 *
 * <pre>
 *  0 u32 magic "RSF1"        4 u32 CRC32C of all that follows in header and body
 *  8 u32 body bytes         12 u32 body bytes uncompressed   16 u32 inputs
 * 20 u64 first position     28 u64 first known time          36 u64 last known time
 * 44 u8[32] hash of the frame before (zeros for the first)   76 body, zstd
 * </pre>
 */
public final class Frame {
    static final int HEADER = 76;
    /** Bytes of a hash. */
    static final int HASH = 32;
    static final int MAGIC = 0x52534631;
    private static final int CHECKED_FROM = 8;
    private static final int LARGEST_BODY = 64 << 20;
    private static final int COMPRESSION = 3;

    private Frame() {}

    /** What a header says. */
    record Header(int bodyBytes, int rawBytes, int inputs, long firstPosition, long firstKnown, long lastKnown,
            byte[] previous) {}

    static byte[] encode(byte[] raw, int inputs, long firstPosition, long firstKnown, long lastKnown, byte[] previous) {
        byte[] body = Zstd.compress(raw, COMPRESSION);
        ByteBuffer frame = ByteBuffer.allocate(HEADER + body.length);
        frame.putInt(MAGIC).putInt(0).putInt(body.length).putInt(raw.length).putInt(inputs);
        frame.putLong(firstPosition).putLong(firstKnown).putLong(lastKnown).put(previous).put(body);
        frame.putInt(4, crc(frame.array()));
        return frame.array();
    }

    static byte[] hash(byte[] frame) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(frame);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }

    private static int crc(byte[] frame) {
        CRC32C crc = new CRC32C();
        crc.update(frame, CHECKED_FROM, frame.length - CHECKED_FROM);
        return (int) crc.getValue();
    }

    /** The whole frame at an offset; null where there is no whole and sound one. */
    static byte @Nullable [] read(FileChannel file, long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEADER);
        if (!fill(file, head, offset) || head.getInt(0) != MAGIC) {
            return null;
        }
        int bodyBytes = head.getInt(8);
        int rawBytes = head.getInt(12);
        if (bodyBytes < 0 || bodyBytes > LARGEST_BODY || rawBytes < 0 || rawBytes > LARGEST_BODY
                || offset + HEADER + bodyBytes > file.size()) {
            return null;
        }
        ByteBuffer whole = ByteBuffer.allocate(HEADER + bodyBytes);
        if (!fill(file, whole, offset) || whole.getInt(4) != crc(whole.array())) {
            return null;
        }
        return whole.array();
    }

    /** True for bytes that are the beginning of a frame and end before it does. */
    static boolean isTorn(ByteBuffer bytes) {
        int size = bytes.limit();
        if (size < HEADER) {
            ByteBuffer magic = ByteBuffer.allocate(Integer.BYTES).putInt(0, MAGIC);
            int compared = Math.min(size, Integer.BYTES);
            return bytes.slice(0, compared).equals(magic.slice(0, compared));
        }
        int bodyBytes = bytes.getInt(8);
        return bytes.getInt(0) == MAGIC && bodyBytes >= 0 && bodyBytes <= LARGEST_BODY && size < HEADER + bodyBytes;
    }

    /** The header alone, unchecked but for its magic; null at the end. */
    static @Nullable Header header(FileChannel file, long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEADER);
        return fill(file, head, offset) && head.getInt(0) == MAGIC ? header(head.array()) : null;
    }

    static Header header(byte[] frame) {
        ByteBuffer head = ByteBuffer.wrap(frame);
        byte[] previous = Arrays.copyOfRange(frame, 44, HEADER);
        return new Header(head.getInt(8), head.getInt(12), head.getInt(16), head.getLong(20), head.getLong(28),
                head.getLong(36),
                previous);
    }

    static void decode(byte[] frame, Consumer<Input> out) throws IOException {
        Header header = header(frame);
        byte[] raw = new byte[header.rawBytes()];
        long size = Zstd.decompressByteArray(raw, 0, raw.length, frame, HEADER, header.bodyBytes());
        if (Zstd.isError(size) || size != raw.length) {
            throw new IOException("the frame at position " + header.firstPosition() + " does not unpack");
        }
        Records.Reader reader = new Records.Reader(new DataInputStream(new ByteArrayInputStream(raw)),
                header.firstPosition());
        for (int i = 0; i < header.inputs(); i++) {
            out.accept(reader.read());
        }
    }

    static boolean fill(FileChannel file, ByteBuffer buffer, long offset) throws IOException {
        long at = offset;
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, at);
            if (read < 0) {
                return false;
            }
            at += read;
        }
        return true;
    }
}
