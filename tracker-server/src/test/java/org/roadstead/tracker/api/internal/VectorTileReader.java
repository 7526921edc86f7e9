package org.roadstead.tracker.api.internal;

import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the polygons of a gzipped Mapbox vector tile (specification 2.1), enough to ask what covers a point. */
final class VectorTileReader {
    private static final int LAYERS = 3;
    private static final int NAME = 1;
    private static final int FEATURES = 2;
    private static final int KEYS = 3;
    private static final int VALUES = 4;
    private static final int TAGS = 2;
    private static final int GEOMETRY = 4;
    private static final int UNSIGNED_VALUE = 5;

    /** A polygon with its level. */
    record Shore(long level, Path2D outline) {}

    private VectorTileReader() {}

    /** Polygons of the layer shore, in tile coordinates (0 to 4096, row growing southward), in drawing order. */
    static List<Shore> shores(byte[] gzipped) throws IOException {
        List<Shore> shores = new ArrayList<>();
        ByteBuffer tile;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            tile = ByteBuffer.wrap(in.readAllBytes());
        }
        while (tile.hasRemaining()) {
            long tag = varint(tile);
            if (tag >>> 3 == LAYERS) {
                readLayer(bytes(tile), shores);
            } else {
                skip(tile, tag);
            }
        }
        return shores;
    }

    /** Level of what is drawn last at a point: 0 is the sea. */
    static long levelAt(List<Shore> shores, double x, double y) {
        long level = 0;
        for (Shore shore : shores) {
            if (shore.outline().contains(x, y)) {
                level = shore.level();
            }
        }
        return level;
    }

    private static void readLayer(ByteBuffer layer, List<Shore> shores) {
        String name = "";
        List<String> keys = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        List<ByteBuffer> features = new ArrayList<>();
        while (layer.hasRemaining()) {
            long tag = varint(layer);
            switch ((int) (tag >>> 3)) {
                case NAME -> name = StandardCharsets.UTF_8.decode(bytes(layer)).toString();
                case FEATURES -> features.add(bytes(layer));
                case KEYS -> keys.add(StandardCharsets.UTF_8.decode(bytes(layer)).toString());
                case VALUES -> values.add(unsignedValue(bytes(layer)));
                default -> skip(layer, tag);
            }
        }
        if (name.equals("shore")) {
            features.forEach(feature -> shores.add(shore(feature, keys, values)));
        }
    }

    private static Shore shore(ByteBuffer feature, List<String> keys, List<Long> values) {
        long level = -1;
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        while (feature.hasRemaining()) {
            long tag = varint(feature);
            switch ((int) (tag >>> 3)) {
                case TAGS -> {
                    ByteBuffer tags = bytes(feature);
                    while (tags.hasRemaining()) {
                        String key = keys.get((int) varint(tags));
                        long value = values.get((int) varint(tags));
                        level = key.equals("level") ? value : level;
                    }
                }
                case GEOMETRY -> draw(bytes(feature), outline);
                default -> skip(feature, tag);
            }
        }
        return new Shore(level, outline);
    }

    private static void draw(ByteBuffer commands, Path2D outline) {
        int x = 0;
        int y = 0;
        while (commands.hasRemaining()) {
            long command = varint(commands);
            for (long i = 0; i < command >>> 3 && (command & 7) != 7; i++) {
                x += zigzag(commands);
                y += zigzag(commands);
                if ((command & 7) == 1) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
            }
            if ((command & 7) == 7) {
                outline.closePath();
            }
        }
    }

    private static long unsignedValue(ByteBuffer value) {
        long tag = varint(value);
        return tag >>> 3 == UNSIGNED_VALUE ? varint(value) : -1;
    }

    private static int zigzag(ByteBuffer in) {
        long value = varint(in);
        return (int) ((value >>> 1) ^ -(value & 1));
    }

    private static ByteBuffer bytes(ByteBuffer in) {
        int length = (int) varint(in);
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static void skip(ByteBuffer in, long tag) {
        switch ((int) (tag & 7)) {
            case 0 -> varint(in);
            case 1 -> in.position(in.position() + Long.BYTES);
            case 2 -> bytes(in);
            default -> in.position(in.position() + Integer.BYTES);
        }
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
