package org.roadstead.tracker.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A client of the live socket that keeps all it is sent and reads binary frames by the contract's byte layout. */
final class Viewer implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A vessel of a snapshot or a delta, in the units of the columns. */
    record Ship(long handle, int lon, int lat, int sog, int cog, int hdg, int age, int status, int kind, int flags,
            int type,
            int rot) {}

    /** A cell of a density. */
    record Cell(long cell, int count, int kind, int flags) {}

    /** A binary frame. */
    record Frame(int kind, int seq, long knownSeconds, List<Ship> ships, List<Long> removed, List<Cell> cells) {
        List<Long> handles() {
            return ships.stream().map(Ship::handle).toList();
        }
    }

    static final int SNAPSHOT = 1;
    static final int DELTA = 2;
    static final int REMOVED = 3;
    static final int DENSITY = 4;

    final List<Frame> frames = new CopyOnWriteArrayList<>();
    final List<JsonNode> texts = new CopyOnWriteArrayList<>();
    volatile int closeCode;
    volatile String closeReason = "";
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private volatile boolean isReading;
    private volatile @Nullable WebSocket socket;

    private Viewer(boolean isReading) {
        this.isReading = isReading;
    }

    static Viewer open(int port, String protocol, String... others) {
        return open(port, true, protocol, others);
    }

    /** A viewer that takes nothing until {@link #read}. */
    static Viewer openWithoutReading(int port) {
        return open(port, false, "roadstead.v1.bin");
    }

    private static Viewer open(int port, boolean isReading, String protocol, String... others) {
        Viewer viewer = new Viewer(isReading);
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols(protocol, others)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/api/v1/live"), viewer)
                .join();
        return viewer;
    }

    private WebSocket socket() {
        WebSocket open = socket;
        if (open == null) {
            throw new IllegalStateException("the socket is not open yet");
        }
        return open;
    }

    String protocol() {
        return socket().getSubprotocol();
    }

    void read() {
        isReading = true;
        socket().request(1);
    }

    void view(int seq, double west, double south, double east, double north) {
        view(seq, west, south, east, north, 9.8, "{}");
    }

    void view(int seq, double west, double south, double east, double north, double zoom, String filter) {
        send("{\"op\":\"view\",\"seq\":" + seq + ",\"bbox\":[" + west + "," + south + "," + east + "," + north
                + "],\"zoom\":" + zoom + ",\"px\":[1115,760],\"filter\":" + filter + "}");
    }

    void follow(String... tracks) {
        send("{\"op\":\"follow\",\"tracks\":[" + String.join(",", List.of(tracks)
                .stream()
                .map(id -> "\"" + id + "\"")
                .toList()) + "]}");
    }

    void send(String message) {
        socket().sendText(message, true).join();
    }

    void sendBinary(byte[] message) {
        socket().sendBinary(ByteBuffer.wrap(message), true).join();
    }

    Frame await(Predicate<Frame> wanted) {
        return Awaitility.await().until(() -> frames.stream().filter(wanted).findFirst().orElse(null), f -> f != null);
    }

    /** The first frame of a kind for a view. */
    Frame await(int kind, int seq) {
        return await(frame -> frame.kind() == kind && frame.seq() == seq);
    }

    JsonNode awaitText(String type) {
        return awaitText(frame -> frame.path("t").asText().equals(type));
    }

    JsonNode awaitText(Predicate<JsonNode> wanted) {
        return Awaitility.await().until(() -> texts.stream().filter(wanted).findFirst().orElse(null), f -> f != null);
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (isReading) {
            opened.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            texts.add(json(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] part = new byte[data.remaining()];
        data.get(part);
        binary.writeBytes(part);
        if (last) {
            frames.add(frame(ByteBuffer.wrap(binary.toByteArray()).order(ByteOrder.LITTLE_ENDIAN)));
            binary.reset();
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closeReason = reason;
        closeCode = code;
        return null;
    }

    private static Frame frame(ByteBuffer in) {
        byte[] magic = new byte[4];
        in.get(magic);
        if (!new String(magic, StandardCharsets.US_ASCII).equals("RSV1")) {
            throw new IllegalArgumentException("the frame does not begin with RSV1");
        }
        int count = in.getInt();
        long known = Integer.toUnsignedLong(in.getInt());
        int kind = Short.toUnsignedInt(in.getShort());
        int seq = Short.toUnsignedInt(in.getShort());
        Frame frame = new Frame(kind, seq, known, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        switch (kind) {
            case SNAPSHOT, DELTA -> ships(in, count, frame);
            case REMOVED -> {
                for (long handle : column(in, count, 4)) {
                    frame.removed().add(handle);
                }
            }
            case DENSITY -> {
                long[] cells = column(in, count, 4);
                long[] counts = column(in, count, 2);
                long[] kinds = column(in, count, 1);
                long[] flags = column(in, count, 1);
                for (int i = 0; i < count; i++) {
                    frame.cells().add(new Cell(cells[i], (int) counts[i], (int) kinds[i], (int) flags[i]));
                }
            }
            default -> throw new IllegalArgumentException("unknown kind " + kind);
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException(in.remaining() + " bytes follow the last column");
        }
        return frame;
    }

    private static void ships(ByteBuffer in, int count, Frame frame) {
        long[] handle = column(in, count, 4);
        long[] lon = column(in, count, 4);
        long[] lat = column(in, count, 4);
        long[] sog = column(in, count, 2);
        long[] cog = column(in, count, 2);
        long[] hdg = column(in, count, 2);
        long[] age = column(in, count, 2);
        long[] status = column(in, count, 1);
        long[] flags = column(in, count, 1);
        long[] type = column(in, count, 1);
        long[] rot = column(in, count, 1);
        for (int i = 0; i < count; i++) {
            frame.ships()
                    .add(new Ship(handle[i], (int) lon[i], (int) lat[i], (int) sog[i], (int) cog[i], (int) hdg[i],
                            (int) age[i], (int) status[i] & 15, (int) status[i] >> 4, (int) flags[i], (int) type[i],
                            (byte) rot[i]));
        }
    }

    /** Unsigned numbers, then the padding to four bytes. */
    private static long[] column(ByteBuffer in, int count, int bytes) {
        long[] column = new long[count];
        for (int i = 0; i < count; i++) {
            column[i] = switch (bytes) {
                case 4 -> Integer.toUnsignedLong(in.getInt());
                case 2 -> Short.toUnsignedLong(in.getShort());
                default -> Byte.toUnsignedLong(in.get());
            };
        }
        in.position((in.position() + 3) / 4 * 4);
        return column;
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
