package org.roadstead.tracker.source.internal;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;

/** Who may send to one bound address, and whose lines these are. Any thread. */
public final class Senders {
    /** One source of the address. */
    static final class Binding {
        private final SourceConfig source;
        private final @Nullable Receiver receiver;
        private final List<IpSubnetFilterRule> allowed;
        private final AtomicInteger open = new AtomicInteger();

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

        boolean admits() {
            if (open.incrementAndGet() <= source.maxConnections()) {
                return true;
            }
            open.decrementAndGet();
            return false;
        }

        void left() {
            open.decrementAndGet();
        }
    }

    private final List<Binding> bindings = new ArrayList<>();
    private final LongAdder refused = new LongAdder();

    /** The sources of one address, in the order of the configuration. */
    public Senders(List<SourceConfig> sources, Receivers receivers) {
        for (SourceConfig source : sources) {
            String id = source.id();
            bindings.add(new Binding(source, id == null ? null : receivers.configured(id, source)));
        }
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
