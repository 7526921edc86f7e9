package org.roadstead.tracker.source.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceKind;

/** All receivers by id, those of the configuration and those that lines and senders brought up; they stay. Bounded. */
public final class Receivers {
    /** Receivers that lines may name, beside those of the configuration. */
    public static final int MAX_NAMED = 4096;
    /** Senders that may stand for a receiver each, when their lines name none. */
    public static final int MAX_UNNAMED = 4096;

    private final Map<String, Receiver> byId = new ConcurrentHashMap<>();
    private final Consumer<Receiver> changed;
    private final @Nullable String fallback;
    private final long sinceMillis;
    private int named;
    private int unnamed;

    /**
     * No receivers yet.
     *
     * @param changed told when a receiver's state changed
     * @param fallback receiver of all lines that name none; null to tell them apart by their sender's host
     * @param sinceMillis now, epoch milliseconds
     */
    public Receivers(Consumer<Receiver> changed, @Nullable String fallback, long sinceMillis) {
        this.changed = changed;
        this.fallback = fallback;
        this.sinceMillis = sinceMillis;
    }

    /** A receiver of the configuration, as the source says; the same for each source that has its id. */
    public Receiver configured(String id, SourceConfig source) {
        Receiver receiver = byId.computeIfAbsent(id, key -> new Receiver(key, source.kind(), sinceMillis, changed));
        receiver.configure(source);
        return receiver;
    }

    /** The receiver of this name; null if it is no name or there is no room for another. */
    public @Nullable Receiver named(String id, SourceKind kind) {
        Receiver known = byId.get(id);
        if (known != null) {
            known.comes(kind);
            return known;
        }
        return SourceConfig.isId(id) ? addNamed(id, kind) : null;
    }

    /** A receiver of the log, with the lines of it that are there; it takes room like those that lines bring up. */
    public void recovered(String id, long acceptedLines) {
        Receiver known = byId.get(id);
        Receiver receiver = known != null ? known : addNamed(id, null);
        if (receiver != null) {
            receiver.recovered(acceptedLines);
        }
    }

    private synchronized @Nullable Receiver addNamed(String id, @Nullable SourceKind kind) {
        Receiver known = byId.get(id);
        if (known != null || named == MAX_NAMED) {
            return known;
        }
        named++;
        return add(id, kind);
    }

    /** The receiver of lines that name none, from this host or file. */
    public Receiver unnamed(SourceKind kind, String from) {
        String family = switch (kind) {
            case TCP_SERVER, TLS_SERVER, TCP_CLIENT -> "tcp";
            case UDP, FILE, HTTP -> kind.code();
        };
        String id = fallback != null ? fallback : family + ":" + from;
        Receiver known = byId.get(id);
        if (known != null) {
            known.comes(kind);
            return known;
        }
        return addUnnamed(id, kind, family);
    }

    private synchronized Receiver addUnnamed(String id, SourceKind kind, String family) {
        Receiver known = byId.get(id);
        if (known != null) {
            return known;
        }
        if (unnamed == MAX_UNNAMED) {
            String rest = family + ":other";
            Receiver others = byId.get(rest);
            return others != null ? others : add(rest, kind);
        }
        unnamed++;
        return add(id, kind);
    }

    private Receiver add(String id, @Nullable SourceKind kind) {
        return byId.computeIfAbsent(id, key -> new Receiver(key, kind, sinceMillis, changed));
    }

    public @Nullable Receiver find(String id) {
        return byId.get(id);
    }

    public Collection<Receiver> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** A second has gone by. */
    public void second() {
        byId.values().forEach(Receiver::second);
    }
}
