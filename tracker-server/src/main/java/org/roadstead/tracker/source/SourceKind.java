package org.roadstead.tracker.source;

import java.util.Locale;

/** How lines come in. */
public enum SourceKind {
    /** The receiver connects to us and pushes. */
    TCP_SERVER,
    /** The receiver connects to us by TLS and pushes. */
    TLS_SERVER,
    /** We connect to the receiver. */
    TCP_CLIENT,
    /** The receiver sends datagrams to us. */
    UDP,
    /** A recording, plain or compressed, read to its end once. */
    FILE,
    /** Lines posted to the ingest path. */
    HTTP;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name that lists show: {@code tcp-server}. */
    public String code() {
        return code;
    }
}
