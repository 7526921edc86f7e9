package org.roadstead.tracker.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A progress bar for one file, by the bytes read of it; silent where stderr is no terminal (told by /proc) or the length is not known. */
final class DecodeProgress implements AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter words;
    private final long length;
    private final boolean shown;
    private long read;
    private int steps = -1;

    private DecodeProgress(PrintWriter words, long length, boolean shown) {
        this.words = words;
        this.length = length;
        this.shown = shown;
    }

    static DecodeProgress of(String file, PrintWriter words) throws IOException {
        boolean measurable = !file.equals("-") && Files.isRegularFile(Path.of(file)) && errorIsTerminal();
        return new DecodeProgress(words, measurable ? Files.size(Path.of(file)) : 0, measurable);
    }

    private static boolean errorIsTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(error)) {
                String target = Files.readSymbolicLink(error).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    /** The stream, its bytes counted into the bar. */
    InputStream counting(InputStream stream) {
        return shown ? new Counting(stream) : stream;
    }

    private void advance(int bytes) {
        read += Math.max(0, bytes);
        int now = length == 0 ? WIDTH : (int) Math.min(WIDTH, WIDTH * read / length);
        if (now != steps) {
            steps = now;
            words.print("\r[" + "=".repeat(now) + " ".repeat(WIDTH - now) + "] " + 100 * now / WIDTH + " %");
            words.flush();
        }
    }

    @Override
    public void close() {
        if (shown && steps >= 0) {
            words.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            words.flush();
        }
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            advance(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int bytes = super.read(buffer, offset, count);
            advance(bytes);
            return bytes;
        }
    }
}
