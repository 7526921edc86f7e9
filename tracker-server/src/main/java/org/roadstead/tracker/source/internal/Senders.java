package org.roadstead.tracker.source.internal;

import io.netty.channel.Channel;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.Tls;

/** Who may send to one bound address, and whose lines these are. Sources come and go. Any thread. */
public final class Senders {
    /** One source of the address. */
    @SuppressWarnings("FutureReturnValueIgnored") // how a closing ends is told by handlers
    public static final class Binding {
        private final SourceConfig source;
        private final @Nullable Receiver receiver;
        private final List<IpSubnetFilterRule> allowed;
        private final @Nullable X509TrustManager trust;
        private final AtomicInteger open = new AtomicInteger();
        private final Set<Channel> channels = ConcurrentHashMap.newKeySet();
        private volatile boolean closed;

        Binding(SourceConfig source, @Nullable Receiver receiver) throws IOException {
            this.source = source;
            this.receiver = receiver;
            this.allowed = source.access().allowed();
            Path certificates = source.access().clientCertificates();
            this.trust = certificates == null ? null : Tls.trusting(certificates);
        }

        private boolean allows(InetSocketAddress sender) {
            return allowed.isEmpty() || allowed.stream().anyMatch(rule -> rule.matches(sender));
        }

        private boolean trusts(X509Certificate @Nullable [] shown) {
            if (trust == null) {
                return true;
            }
            if (shown == null || shown.length == 0) {
                return false;
            }
            try {
                trust.checkClientTrusted(shown, shown[0].getPublicKey().getAlgorithm());
                return true;
            } catch (CertificateException notVouchedFor) {
                return false;
            }
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
     * @throws IOException if its certificates cannot be read
     */
    public Binding add(SourceConfig source, @Nullable Receiver receiver) throws IOException {
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

    /**
     * The sources that a peer may be of, those that name senders or certificates first; none, and counted, if it may be of none.
     *
     * @param shown the certificate that the peer proved to be its own, and those that vouch for it; null if it showed none
     */
    List<Binding> candidates(InetSocketAddress sender, X509Certificate @Nullable [] shown) {
        List<Binding> found = bindings.stream()
                .filter(binding -> binding.allows(sender) && binding.trusts(shown))
                .sorted(Comparator.comparing((Binding binding) -> binding.allowed.isEmpty())
                        .thenComparing(binding -> binding.trust == null))
                .toList();
        if (found.isEmpty()) {
            refuse();
        }
        return found;
    }

    /** One more sender was refused. */
    void refuse() {
        refused.increment();
    }

    /** Senders refused so far. */
    long refused() {
        return refused.sum();
    }

    int openConnections() {
        return bindings.stream().mapToInt(binding -> binding.open.get()).sum();
    }
}
