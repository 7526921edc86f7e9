package org.roadstead.tracker.source.internal;

import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.LineInspector;
import org.roadstead.ais.message.Rejection;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.SourceStatus.State;

/**
 * What one connection, sender of datagrams, file or post brings: cuts it into lines, finds the receiver of each, counts it, and gathers
 * the accepted ones until they are offered to the log. Belongs to one thread at a time.
 */
public final class Feed implements LineFramer.Sink {
    /** The reason that is not the line inspector's. */
    static final String LINE_TOO_LONG = "line-too-long";

    /** What all feeds share. */
    public record Shared(Intake intake, Receivers receivers, LongSupplier clock) {}

    private final Shared shared;
    private final SourceKind kind;
    private final int connection;
    private final @Nullable Receiver bound;
    private final String from;
    private final LineFramer framer;
    private final LineInspector inspector = new LineInspector();
    private final Map<String, Receiver> named = new HashMap<>();
    private final Set<Receiver> heard = new HashSet<>();
    private final List<Receiver> owners = new ArrayList<>();
    private final TreeMap<String, Long> rejected = new TreeMap<>();
    private final Supplier<@Nullable CompletableFuture<Long>> ticket;
    private @Nullable LineBatch batch;
    private @Nullable Receiver unnamed;
    private long lines;
    private long accepted;
    private long shed;

    /**
     * A feed that has brought nothing yet.
     *
     * @param connection its number, its alone
     * @param bound receiver of all its lines; null where they name theirs
     * @param from host or file that stands for the receiver of lines that name none
     * @param ticket makes what the log completes when a batch is written; gives null where nobody waits
     */
    public Feed(Shared shared, SourceKind kind, int connection, @Nullable Receiver bound, String from, int maxLineBytes,
            Supplier<@Nullable CompletableFuture<Long>> ticket) {
        this.shared = shared;
        this.kind = kind;
        this.connection = connection;
        this.bound = bound;
        this.from = from;
        this.framer = new LineFramer(maxLineBytes, this);
        this.ticket = ticket;
    }

    /** Lines can come. */
    public void open() {
        if (bound != null) {
            greet(bound);
        }
    }

    /** No more lines come. */
    public void close(State afterTheLast) {
        if (hasConnection()) {
            heard.forEach(receiver -> receiver.disconnected(afterTheLast));
        }
        heard.clear();
    }

    /** Takes all readable bytes. */
    public void take(ByteBuf bytes) {
        framer.take(bytes);
    }

    /** What is left without a line end is a line. */
    public void endOfBytes() {
        framer.end();
    }

    /** Takes a line that is cut already. */
    public void takeLine(byte[] line) {
        if (framer.isTooLong(line, 0, line.length)) {
            tooLong();
            skipped(line.length);
        } else {
            line(line, 0, line.length);
        }
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
        Rejection why = inspector.inspect(bytes, offset, length);
        Receiver receiver = receiverOf(inspector.source());
        long now = count(receiver, length);
        boolean admitted = receiver.admits(now);
        if (!receiver.ears().isEmpty()) {
            receiver.ears().forEach(ear -> ear.line(bytes, offset, length, connection, now, why, !admitted));
        }
        if (!admitted) {
            receiver.shed();
            shed++;
            return;
        }
        if (why != null) {
            reject(receiver, why.code());
            return;
        }
        LineBatch open = batch;
        if (open == null) {
            open = new LineBatch(connection, ticket.get());
            batch = open;
        }
        open.add(receiver.id(), Arrays.copyOfRange(bytes, offset, offset + length),
                inspector.hasHeard() ? inspector.heardMillis() : LineBatch.NO_TIME,
                inspector.hasLead() ? inspector.leadMillis() : LineBatch.NO_TIME);
        owners.add(receiver);
    }

    @Override
    public void tooLong() {
        Receiver receiver = ownReceiver();
        count(receiver, 0);
        reject(receiver, LINE_TOO_LONG);
    }

    /** Something came that holds no line: it counts as one that is refused. */
    void refused(String reason) {
        Receiver receiver = ownReceiver();
        count(receiver, 0);
        reject(receiver, reason);
    }

    @Override
    public void skipped(int bytes) {
        ownReceiver().skipped(bytes);
    }

    private long count(Receiver receiver, int length) {
        long now = shared.clock().getAsLong();
        lines++;
        receiver.line(length, now);
        return now;
    }

    private void reject(Receiver receiver, String reason) {
        receiver.rejected(reason);
        rejected.merge(reason, 1L, Long::sum);
    }

    private Receiver receiverOf(@Nullable String source) {
        if (bound != null || source == null) {
            return ownReceiver();
        }
        Receiver known = named.get(source);
        if (known != null) {
            return known;
        }
        Receiver receiver = shared.receivers().named(source, kind);
        if (receiver == null) {
            ownReceiver().misnamed();
            return ownReceiver();
        }
        named.put(source, receiver);
        greet(receiver);
        return receiver;
    }

    private Receiver ownReceiver() {
        Receiver own = bound != null ? bound : unnamed;
        if (own == null) {
            own = shared.receivers().unnamed(kind, from);
            unnamed = own;
            greet(own);
        }
        return own;
    }

    private void greet(Receiver receiver) {
        if (heard.add(receiver)) {
            if (hasConnection()) {
                receiver.connected();
            } else {
                receiver.reached();
            }
        }
    }

    private boolean hasConnection() {
        return kind != SourceKind.UDP && kind != SourceKind.HTTP;
    }

    /** Accepted lines that wait to be offered. */
    public int waiting() {
        return owners.size();
    }

    /** Offers what waits; false when the log is full, and all of it goes on waiting. */
    boolean offer() {
        if (batch != null && !shared.intake().offer(batch)) {
            return false;
        }
        taken();
        return true;
    }

    /** Hands over what waits; waits for room in the log. */
    public void put() throws InterruptedException {
        if (batch != null) {
            shared.intake().put(batch);
            taken();
        }
    }

    private void taken() {
        accepted += owners.size();
        owners.forEach(Receiver::accepted);
        forgetBatch();
    }

    /** Drops what waits. */
    public void shed() {
        shed += owners.size();
        owners.forEach(Receiver::shed);
        forgetBatch();
    }

    private void forgetBatch() {
        owners.clear();
        batch = null;
    }

    /** Non-empty lines so far. */
    public long lines() {
        return lines;
    }

    /** Lines that the log took. */
    public long accepted() {
        return accepted;
    }

    /** Lines dropped: the log was full, their receiver paused or over its limit. */
    public long dropped() {
        return shed;
    }

    /** Lines refused so far, by reason. */
    public SortedMap<String, Long> rejected() {
        return rejected;
    }
}
