package org.roadstead.tracker.api.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * One PMTiles archive of version 3 in memory, with gzipped directories and tiles. Immutable; any thread may read. All directories are
 * read when it is opened, so that a bad archive is found then.
 */
final class PmTilesArchive {
    private static final int HEADER_BYTES = 127;
    private static final byte[] MAGIC = "PMTiles\u0003".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ROOT_OFFSET = 8;
    private static final int ROOT_LENGTH = 16;
    private static final int LEAVES_OFFSET = 40;
    private static final int DATA_OFFSET = 56;
    private static final int DIRECTORY_COMPRESSION = 97;
    private static final int TILE_COMPRESSION = 98;
    private static final int MIN_ZOOM = 100;
    private static final int MAX_ZOOM = 101;
    private static final byte GZIP = 2;

    private final byte[] bytes;
    private final int minZoom;
    private final int maxZoom;
    private final TreeMap<Long, Entry> entries = new TreeMap<>();

    /** Tiles with numbers from first on, all the same; offset from the start of the archive. */
    private record Entry(long first, int run, int offset, int length) {}

    private PmTilesArchive(byte[] bytes) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.bytes = bytes;
        this.minZoom = header.get(MIN_ZOOM);
        this.maxZoom = header.get(MAX_ZOOM);
        readDirectory(header.getLong(ROOT_OFFSET), header.getLong(ROOT_LENGTH), header.getLong(LEAVES_OFFSET),
                header.getLong(DATA_OFFSET));
    }

    /**
     * Opens an archive.
     *
     * @param name named in errors
     * @throws IOException if the bytes are not a whole archive of version 3 with gzipped directories and tiles
     */
    static PmTilesArchive of(String name, byte[] bytes) throws IOException {
        boolean hasMagic = bytes.length >= HEADER_BYTES
                && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (!hasMagic || bytes[DIRECTORY_COMPRESSION] != GZIP || bytes[TILE_COMPRESSION] != GZIP) {
            throw new IOException(name + " is not a PMTiles archive of version 3 with gzipped directories and tiles");
        }
        try {
            return new PmTilesArchive(bytes);
        } catch (IOException | RuntimeException broken) {
            throw new IOException(name + " is a broken PMTiles archive", broken);
        }
    }

    /** The tile as stored, gzipped; empty if the archive has none there. */
    Optional<byte[]> tile(int zoom, int column, int row) {
        if (zoom < minZoom || zoom > maxZoom || !isInside(zoom, column) || !isInside(zoom, row)) {
            return Optional.empty();
        }
        long id = TileId.of(zoom, column, row);
        Map.Entry<Long, Entry> before = entries.floorEntry(id);
        if (before == null || id >= before.getKey() + before.getValue().run()) {
            return Optional.empty();
        }
        Entry entry = before.getValue();
        return Optional.of(Arrays.copyOfRange(bytes, entry.offset(), entry.offset() + entry.length()));
    }

    private static boolean isInside(int zoom, int index) {
        return index >= 0 && index < 1L << zoom;
    }

    /** Columns of the directory one after the other: numbers as differences, runs, lengths, offsets. */
    private void readDirectory(long at, long size, long leavesOffset, long dataOffset) throws IOException {
        ByteBuffer in = unzipped(Math.toIntExact(at), Math.toIntExact(size));
        long[] ids = column(in, Math.toIntExact(varint(in)));
        long[] runs = column(in, ids.length);
        long[] lengths = column(in, ids.length);
        long[] offsets = column(in, ids.length);
        for (int i = 0; i < ids.length; i++) {
            ids[i] += i == 0 ? 0 : ids[i - 1];
            // one more than the offset; 0 says: right behind the entry before
            offsets[i] = offsets[i] == 0 ? offsets[i - 1] + lengths[i - 1] : offsets[i] - 1;
            if (runs[i] == 0) { // not a tile but a leaf directory
                readDirectory(leavesOffset + offsets[i], lengths[i], leavesOffset, dataOffset);
            } else {
                add(new Entry(ids[i], Math.toIntExact(runs[i]), Math.toIntExact(dataOffset + offsets[i]),
                        Math.toIntExact(lengths[i])));
            }
        }
    }

    private void add(Entry entry) throws IOException {
        if (entry.length() > bytes.length - entry.offset()) {
            throw new IOException(
                    "tile " + entry.first() + " ends behind the archive's end, " + bytes.length + " bytes");
        }
        entries.put(entry.first(), entry);
    }

    private ByteBuffer unzipped(int offset, int length) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    private static long[] column(ByteBuffer in, int size) {
        long[] values = new long[size];
        Arrays.setAll(values, i -> varint(in));
        return values;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
