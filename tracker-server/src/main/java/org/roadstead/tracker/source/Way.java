package org.roadstead.tracker.source;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the lines of a source reach us. Each kind checks its own parts. */
public sealed interface Way {

    /** The kind that lists show; null where it is told by the lines that come. */
    @Nullable
    SourceKind kind();

    /** The receiver connects to us and pushes: {@code tcp://HOST:PORT}, port 0 takes a free one. */
    record TcpServer(URI address) implements Way {
        public TcpServer {
            requireHostAndPort("tcp", address, 0);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.TCP_SERVER;
        }
    }

    /** The receiver connects to us by TLS and pushes: {@code tls://HOST:PORT}, port 0 takes a free one. */
    record TlsServer(URI address, Tls tls) implements Way {
        public TlsServer {
            requireHostAndPort("tls", address, 0);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.TLS_SERVER;
        }
    }

    /**
     * The receiver sends datagrams: {@code udp://HOST:PORT}, port 0 takes a free one. A multicast group as host (224.0.0.0/4 or
     * ff00::/8) is joined.
     *
     * @param networkInterface name of the interface on which the group is joined, {@code eth0}; null for the system's choice
     */
    record Udp(URI address, @Nullable String networkInterface) implements Way {
        public Udp {
            requireHostAndPort("udp", address, 0);
            if (networkInterface != null && !isMulticast(address)) {
                throw new IllegalArgumentException("interface: is for a multicast group alone, and " + address.getHost()
                        + " is none");
            }
        }

        /** Whether the address is a group that is to be joined. */
        public boolean isMulticast() {
            return isMulticast(address);
        }

        private static boolean isMulticast(URI address) {
            byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address.getHost());
            try {
                return bytes != null && InetAddress.getByAddress(bytes).isMulticastAddress();
            } catch (UnknownHostException never) {
                throw new IllegalStateException("an address of " + bytes.length + " bytes", never);
            }
        }

        @Override
        public SourceKind kind() {
            return SourceKind.UDP;
        }
    }

    /** We connect to the receiver: {@code tcp://HOST:PORT}. */
    record TcpClient(URI address) implements Way {
        public TcpClient {
            requireHostAndPort("tcp", address, 1);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.TCP_CLIENT;
        }
    }

    /**
     * A recording, plain, gzip or Zstandard.
     *
     * @param reading how far it is read
     */
    record Recording(Path file, Reading reading) implements Way {
        @Override
        public SourceKind kind() {
            return SourceKind.FILE;
        }
    }

    /** How far a recording is read. */
    enum Reading {
        /** From begin to end, once. */
        ONCE,
        /** From the begin, and what is added later. */
        FOLLOW,
        /** What is added from now on. */
        FOLLOW_FROM_END
    }

    /** The lines come by other sources' ways and name it, or are posted under its name. */
    record Named() implements Way {
        @Override
        public @Nullable SourceKind kind() {
            return null;
        }
    }

    private static void requireHostAndPort(String scheme, URI address, int lowestPort) {
        if (!scheme.equals(address.getScheme()) || address.getHost() == null || address.getPort() < lowestPort
                || address.getPort() > 65_535) {
            throw new IllegalArgumentException("address: expected " + scheme + "://HOST:PORT, found '" + address + "'");
        }
    }
}
