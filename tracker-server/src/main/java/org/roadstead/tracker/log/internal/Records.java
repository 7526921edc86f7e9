package org.roadstead.tracker.log.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.log.Input;

/**
 * The binary form of inputs inside a frame. Numbers are varints; known time is the difference to the record before; a receiver's
 * name is written once a frame, so that a frame can be read alone.
 */
final class Records {
    private static final int LINE = 1;
    private static final int ACT = 2;
    private static final int SOURCE_STATE = 3;
    private static final int SPAN = 4;
    private static final int BEAT = 5;
    private static final int AHEAD_LINE = 6;
    /** No record of a sane log is longer; a longer one is damage. */
    private static final int LONGEST = 16 << 20;

    private Records() {}

    /** Writes the records of one frame. */
    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(80 * 1024);
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final Map<String, Integer> names = new HashMap<>();
        private long known;

        void write(Input input) throws IOException {
            int kind = switch (input) {
                case Input.Line line -> line.ahead() ? AHEAD_LINE : LINE;
                case Input.ActInput act -> ACT;
                case Input.SourceState state -> SOURCE_STATE;
                case Input.Span span -> SPAN;
                case Input.Beat beat -> BEAT;
            };
            out.writeByte(kind);
            number(input.knownMillis() - known);
            known = input.knownMillis();
            switch (input) {
                case Input.Line line -> {
                    name(line.receiver());
                    number(line.connection());
                    number(line.number());
                    number(line.bytes().length);
                    out.write(line.bytes());
                }
                case Input.ActInput act -> text(ActJson.write(act.act()).toString());
                case Input.SourceState state -> {
                    name(state.receiver());
                    text(state.state().name());
                }
                case Input.Span span -> {
                    out.writeLong(span.fromMillis());
                    out.writeLong(span.toMillis());
                }
                case Input.Beat beat -> {
                }
            }
        }

        private void name(String name) throws IOException {
            Integer known = names.get(name);
            if (known == null) {
                names.put(name, names.size());
                number(names.size() - 1L);
                text(name);
            } else {
                number(known);
            }
        }

        private void text(String text) throws IOException {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            out.write(encoded);
        }

        private void number(long value) throws IOException {
            long left = value;
            while ((left & ~0x7fL) != 0) {
                out.writeByte((int) ((left & 0x7f) | 0x80));
                left >>>= 7;
            }
            out.writeByte((int) left);
        }

        int size() {
            return bytes.size();
        }

        byte[] take() {
            byte[] taken = bytes.toByteArray();
            bytes.reset();
            names.clear();
            known = 0;
            return taken;
        }
    }

    /** Reads the records of one frame. */
    static final class Reader {
        private final DataInputStream in;
        private final Map<Integer, String> names = new HashMap<>();
        private long position;
        private long known;

        Reader(DataInputStream in, long firstPosition) {
            this.in = in;
            this.position = firstPosition;
        }

        Input read() throws IOException {
            int kind = in.readUnsignedByte();
            known += number();
            long at = position++;
            return switch (kind) {
                case LINE, AHEAD_LINE -> {
                    String receiver = name();
                    int connection = (int) number();
                    long number = number();
                    yield new Input.Line(at, known, kind == AHEAD_LINE, receiver, connection, number, bytes());
                }
                case ACT -> new Input.ActInput(at, known, act(at));
                case SOURCE_STATE -> {
                    String receiver = name();
                    yield new Input.SourceState(at, known, receiver, state());
                }
                case SPAN -> new Input.Span(at, known, in.readLong(), in.readLong());
                case BEAT -> new Input.Beat(at, known);
                default -> throw new IOException(
                        "expected a kind of record from 1 to 6 at position " + at + ", found " + kind);
            };
        }

        private Act act(long at) throws IOException {
            String json = new String(bytes(), StandardCharsets.UTF_8);
            try {
                return ActJson.read(json, "log-" + at);
            } catch (BadActException bad) {
                throw new IOException("the act at position " + at + " cannot be read", bad);
            }
        }

        private Input.SourceState.State state() throws IOException {
            String name = new String(bytes(), StandardCharsets.UTF_8);
            try {
                return Input.SourceState.State.valueOf(name);
            } catch (IllegalArgumentException unknown) {
                throw new IOException("expected a state of a receiver, found " + name, unknown);
            }
        }

        private String name() throws IOException {
            int id = (int) number();
            String known = names.get(id);
            if (known == null) {
                known = new String(bytes(), StandardCharsets.UTF_8).intern();
                names.put(id, known);
            }
            return known;
        }

        private byte[] bytes() throws IOException {
            long length = number();
            if (length < 0 || length > LONGEST) {
                throw new IOException("expected a length up to " + LONGEST + ", found " + length);
            }
            byte[] read = new byte[(int) length];
            in.readFully(read);
            return read;
        }

        private long number() throws IOException {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in.readUnsignedByte();
                value |= (long) (next & 0x7f) << shift;
                if ((next & 0x80) == 0) {
                    return value;
                }
            }
            throw new IOException("expected a number of at most ten bytes, found a longer one");
        }
    }
}
