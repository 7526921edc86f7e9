package org.roadstead.tracker.api.internal.live;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which the live socket speaks. */
public enum Subprotocol {
    /** Vessels as little-endian columns, the rest as JSON. */
    BINARY("roadstead.v1.bin"),
    /** The same messages, all as JSON. */
    JSON("roadstead.v1.json");

    private final String code;

    Subprotocol(String code) {
        this.code = code;
    }

    /** Its name in the handshake. */
    public String code() {
        return code;
    }

    LiveFormat format() {
        return switch (this) {
            case BINARY -> new BinaryFormat();
            case JSON -> new JsonFormat();
        };
    }

    /** The first that is known of those that a client offers, in its order of preference. */
    public static Optional<Subprotocol> firstKnown(@Nullable String offered) {
        return offered == null
                ? Optional.empty()
                : Stream.of(offered.split(",", -1)).map(String::strip).flatMap(Subprotocol::named).findFirst();
    }

    private static Stream<Subprotocol> named(String name) {
        return Stream.of(values()).filter(protocol -> protocol.code.equals(name));
    }
}
