package org.roadstead.tracker.app.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Consoles that look on: each reads all that is sent to it. */
final class Viewers implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WebSocket> open = new ArrayList<>();
    private final URI live;

    Viewers(URI http) {
        live = URI.create("ws://" + http.getHost() + ":" + http.getPort() + "/api/v1/live");
    }

    /** Viewers of regions of four degrees, spread over the seas, in the console's protocol. */
    void add(int viewers) {
        for (int i = 0; i < viewers; i++) {
            double west = -178 + i * 137 % 350;
            double south = -58 + i * 31 % 110;
            add("roadstead.v1.bin", String.format(Locale.ROOT,
                    "{\"op\":\"view\",\"seq\":1,\"bbox\":[%f,%f,%f,%f],\"zoom\":7,\"px\":[1200,900]}", west, south,
                    west + 4, south + 4), text -> {});
        }
    }

    /** One viewer in JSON, each frame of which is read. */
    void add(String view, Consumer<String> reader) {
        add("roadstead.v1.json", view, reader);
    }

    private void add(String subprotocol, String view, Consumer<String> reader) {
        WebSocket socket = client.newWebSocketBuilder()
                .subprotocols(subprotocol)
                .buildAsync(live, new Frames(reader))
                .join();
        socket.sendText(view, true).join();
        open.add(socket);
    }

    @Override
    public void close() {
        open.forEach(WebSocket::abort);
        client.close();
    }

    /** Joins the parts of a text. */
    private static final class Frames implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();
        private final Consumer<String> reader;

        Frames(Consumer<String> reader) {
            this.reader = reader;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                reader.accept(whole);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
            socket.request(1);
            return null;
        }
    }
}
