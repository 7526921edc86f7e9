package org.roadstead.tracker.app.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A {@code redis-server} of this run on a free port of the loopback, without files, spoken to in RESP over one connection. */
final class Redis implements AutoCloseable {
    private static final int ATTEMPTS = 100;
    private static final long RETRY_MILLIS = 50;

    private final Process process;
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    private Redis(Process process, Socket socket) throws IOException {
        this.process = process;
        this.socket = socket;
        this.out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @throws IOException if there is none on this machine or it does not answer */
    static Redis start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder("redis-server", "--port", Integer.toString(port), "--bind", "127.0.0.1",
                "--save", "", "--appendonly", "no").directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.out").toFile())
                .start();
        for (int attempt = 0; attempt < ATTEMPTS && process.isAlive(); attempt++) {
            try {
                return new Redis(process, new Socket(InetAddress.getLoopbackAddress(), port));
            } catch (ConnectException notYet) {
                Thread.sleep(RETRY_MILLIS);
            }
        }
        process.destroyForcibly();
        throw new IOException("redis-server did not answer");
    }

    void send(String... words) throws IOException {
        out.write(("*" + words.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        for (String word : words) {
            out.write(("$" + word.length() + "\r\n" + word + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Reads one whole reply. */
    void reply() throws IOException {
        String line = line();
        int count = line.startsWith("$") || line.startsWith("*") ? Integer.parseInt(line.substring(1)) : 0;
        if (line.startsWith("-")) {
            throw new IOException("redis-server: " + line.substring(1));
        }
        if (line.startsWith("$") && count >= 0) {
            in.skipNBytes(count + 2L);
        }
        if (line.startsWith("*")) {
            for (int i = 0; i < count; i++) {
                reply();
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\r'; c = in.read()) {
            if (c < 0) {
                throw new IOException("redis-server ended");
            }
            line.append((char) c);
        }
        in.skipNBytes(1);
        return line.toString();
    }

    /** CPU time of the server, nanoseconds. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        process.destroyForcibly().onExit().join();
    }
}
