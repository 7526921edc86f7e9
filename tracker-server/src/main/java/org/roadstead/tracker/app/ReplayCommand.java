package org.roadstead.tracker.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.replay.recording.TimeShift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: plays a recording into a receiver's port. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Plays recordings into a receiver's port, waits until the peer has taken all, and prints how many lines were sent.",
    "Lines without a time go at 1,000 a second."})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Recordings: plain, .gz or .zst, one after the other.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "URL", description = "tcp://HOST:PORT or udp://HOST:PORT")
    private URI to = URI.create("tcp://127.0.0.1:10111");

    @Option(names = "--speed", paramLabel = "N", description = "N times the recording's times; 0 as fast as it is taken (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private double speed = 1;

    @Option(names = "--now", description = "Shifts all times so that the first is now.")
    private boolean now;

    /** Where lines go. */
    private interface Peer extends AutoCloseable {
        void send(byte[] line) throws IOException;

        void flush() throws IOException;

        @Override
        void close() throws IOException;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        InputFiles.check(files);
        check();
        Pace pace = new Pace(speed);
        LineTimes times = new LineTimes();
        long shift = 0;
        boolean shifted = !now;
        long sent = 0;
        try (Peer peer = "udp".equals(to.getScheme()) ? new UdpPeer(to) : new TcpPeer(to)) {
            for (Path file : files) {
                try (RecordingReader reader = RecordingReader.open(file)) {
                    for (byte[] line = reader.next(); line != null; line = reader.next()) {
                        if (line.length == 0) {
                            continue;
                        }
                        long time = times.of(line);
                        if (!shifted && time != LineTimes.NONE) {
                            shift = System.currentTimeMillis() - time;
                            shifted = true;
                        }
                        if (pace.isAhead(time)) {
                            peer.flush();
                        }
                        pace.await(time);
                        peer.send(now ? TimeShift.shifted(line, shift) : line);
                        sent++;
                    }
                }
            }
        }
        System.out.println("lines sent " + sent);
        return 0;
    }

    private void check() throws UsageException {
        List<String> problems = new ArrayList<>();
        if (!("tcp".equals(to.getScheme()) || "udp".equals(to.getScheme())) || to.getHost() == null
                || to.getPort() <= 0) {
            problems.add("expected --to tcp://HOST:PORT or udp://HOST:PORT, found " + to);
        }
        if (!(speed >= 0)) {
            problems.add("expected --speed of 0 or more, found " + speed);
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                problems.add("cannot read " + file);
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
    }

    /** A stream: closed when the peer, which reads to the end, closes its side. */
    private static final class TcpPeer implements Peer {
        private final Socket socket;
        private final OutputStream out;

        TcpPeer(URI to) throws IOException {
            socket = new Socket(to.getHost(), to.getPort());
            out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        }

        @Override
        public void send(byte[] line) throws IOException {
            out.write(line);
            out.write('\n');
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            try (socket) {
                out.flush();
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                while (in.read() >= 0) {
                    // The peer says nothing; its end of the stream says that it has taken all.
                }
            }
        }
    }

    /** Datagrams, one a line. */
    private static final class UdpPeer implements Peer {
        private final DatagramSocket socket;
        private final InetAddress address;
        private final int port;

        UdpPeer(URI to) throws IOException {
            socket = new DatagramSocket();
            address = InetAddress.getByName(to.getHost());
            port = to.getPort();
        }

        @Override
        public void send(byte[] line) throws IOException {
            socket.send(new DatagramPacket(line, line.length, address, port));
        }

        @Override
        public void flush() {
            // Each datagram goes at once.
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
