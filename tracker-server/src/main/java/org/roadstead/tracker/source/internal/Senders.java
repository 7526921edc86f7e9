package org.roadstead.tracker.source.internal;

import io.netty.channel.Channel;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;

/** Who may send to one bound address, and whose lines these are. Sources come and go. Any thread. */
public final class Senders {
    /** One source of the address. */
    @SuppressWarnings("FutureReturnValueIgnored") // how a closing ends is told by handlers
    public static final class Binding {
        private final SourceConfig source;
        private final @Nullable Receiver receiver;
        private final List<IpSubnetFilterRule> allowed;
        private final AtomicInteger open = new AtomicInteger();
        private final Set<Channel> channels = ConcurrentHashMap.newKeySet();
        private volatile boolean closed;

        Binding(SourceConfig source, @Nullable Receiver receiver) {
            this.source = source;
            this.receiver = receiver;
            this.allowed = source.allowed();
        }

        SourceConfig source() {
            return source;
        }

        /** Null where the lines name theirs. */
        @Nullable
        Receiver receiver() {
            return receiver;
        }

        /** Takes a connection; false if there are too many. */
        boolean admits(Channel channel) {
            if (open.incrementAndGet() > source.maxConnections()) {
                open.decrementAndGet();
                return false;
            }
            channels.add(channel);
            if (closed) {
                channel.close();
            }
            return true;
        }

        void left(Channel channel) {
            channels.remove(channel);
            open.decrementAndGet();
        }

        private void close() {
            closed = true;
            channels.forEach(Channel::close);
        }
    }

    private final List<Binding> bindings = new CopyOnWriteArrayList<>();
    private final LongAdder refused = new LongAdder();

    /**
     * Lets one more source in.
     *
     * @param receiver of all its lines; null where they name theirs
     */
    public Binding add(SourceConfig source, @Nullable Receiver receiver) {
        Binding binding = new Binding(source, receiver);
        bindings.add(binding);
        return binding;
    }

    /**
     * Lets a source in no more and ends its connections.
     *
     * @return whether none is left
     */
    public boolean remove(Binding binding) {
        bindings.remove(binding);
        binding.close();
        return bindings.isEmpty();
    }

    /** The source that names this sender, else the one that names nobody; null, and counted, if there is none. */
    @Nullable
    Binding find(InetSocketAddress sender) {
        for (Binding binding : bindings) {
            if (binding.allowed.stream().anyMatch(rule -> rule.matches(sender))) {
                return binding;
            }
        }
        for (Binding binding : bindings) {
            if (binding.allowed.isEmpty()) {
                return binding;
            }
        }
        refused.increment();
        return null;
    }

    /** Senders refused so far. */
    long refused() {
        return refused.sum();
    }

    int openConnections() {
        return bindings.stream().mapToInt(binding -> binding.open.get()).sum();
    }
}
