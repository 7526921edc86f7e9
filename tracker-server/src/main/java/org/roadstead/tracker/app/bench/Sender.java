package org.roadstead.tracker.app.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import org.roadstead.replay.load.LoadTraffic;

/** One connection that pushes lines, as a receiver does. */
final class Sender implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final long TICK_MILLIS = 20;

    private final Socket socket;
    private final OutputStream out;

    Sender(URI to) throws IOException {
        socket = new Socket(to.getHost(), to.getPort());
        socket.setTcpNoDelay(true);
        out = new BufferedOutputStream(socket.getOutputStream(), BUFFER_BYTES);
    }

    void now(byte[] line) throws IOException {
        put(line);
        out.flush();
    }

    private void put(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** Lines as fast as the peer takes them. */
    void all(byte[][] lines) throws IOException {
        for (byte[] line : lines) {
            put(line);
        }
        out.flush();
    }

    /** Lines when they are due, for a while; answers how many. */
    long paced(LoadTraffic traffic, int seconds) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + seconds * 1_000L;
        long sent = 0;
        while (System.currentTimeMillis() < end) {
            while (traffic.nextMillis() <= System.currentTimeMillis()) {
                put(traffic.next());
                sent++;
            }
            out.flush();
            Thread.sleep(TICK_MILLIS);
        }
        return sent;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
