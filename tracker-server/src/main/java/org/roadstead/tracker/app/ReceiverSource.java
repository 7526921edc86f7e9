package org.roadstead.tracker.app;

import io.netty.util.NetUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.source.Access;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.Tls;
import org.roadstead.tracker.source.Way;

/** A receiver of the register as the source that it stands for, with everything that is wrong with it. Use once. */
final class ReceiverSource {
    /** What is said of a receiver beside its id, name, station number and place. */
    static final Set<String> FIELDS = Set.of("country", "sharing", "heightMetres", "rangeNauticalMiles", "listen",
            "interface", "connect", "file", "follow", "fromEnd", "allow", "tokenSha256",
            "certificate", "key", "clientCertificates", "idleSeconds", "linesPerSecond", "paused");
    /** Those of them that are numbers. */
    static final Set<String> NUMBERS = Set.of("heightMetres", "rangeNauticalMiles", "idleSeconds", "linesPerSecond");
    /** Those of them that are true or false. */
    static final Set<String> FLAGS = Set.of("follow", "fromEnd", "paused");
    /** Those of them that are lists. */
    static final Set<String> LISTS = Set.of("allow");

    /** Those of them that name files of this machine. */
    static final Set<String> FILES = Set.of("file", "certificate", "key", "clientCertificates");

    private static final int DEFAULT_IDLE_SECONDS = 60;
    private static final int LONGEST_IDLE_SECONDS = 86_400;
    private static final int MOST_LINES_PER_SECOND = 1_000_000;
    private static final int HIGHEST_ANTENNA_METRES = 10_000;
    /** A satellite sees some 3,000 nautical miles far; what hears further is no antenna. */
    private static final int LONGEST_RANGE_MILES = 5_000;
    private static final Set<String> SHARING = Set.of("RECEIVE_ONLY", "MAY_PASS_ON");

    private final Map<String, Object> said;
    private final List<Problem> problems = new ArrayList<>();

    private ReceiverSource(Map<String, Object> said) {
        this.said = said;
    }

    /**
     * The source that a receiver stands for.
     *
     * @throws BadActException with all that is wrong, each with the field's name
     */
    static SourceConfig of(Deed.ReceiverPut put) throws BadActException {
        return new ReceiverSource(put.attributes()).read(put);
    }

    private SourceConfig read(Deed.ReceiverPut put) throws BadActException {
        if (!SourceConfig.isId(put.id())) {
            problem("id", "expected 1 to " + SourceConfig.MAX_ID_LENGTH + " printable characters without spaces, found "
                    + put.id());
        }
        String country = text("country");
        if (country != null && !country.matches("[A-Z]{2}")) {
            problem("country", "expected two capital letters (ISO 3166-1 alpha-2), found " + country);
        }
        String sharing = text("sharing");
        if (sharing != null && !SHARING.contains(sharing)) {
            problem("sharing", "expected RECEIVE_ONLY or MAY_PASS_ON, found " + sharing);
        }
        withinZeroAnd(HIGHEST_ANTENNA_METRES, "heightMetres", "metres");
        withinZeroAnd(LONGEST_RANGE_MILES, "rangeNauticalMiles", "nautical miles");
        Access access = access();
        Way way = way(access);
        int idleSeconds = number("idleSeconds", DEFAULT_IDLE_SECONDS, 1, LONGEST_IDLE_SECONDS);
        int linesPerSecond = number("linesPerSecond", 0, 1, MOST_LINES_PER_SECOND);
        boolean paused = flag("paused");
        if (!problems.isEmpty()) {
            throw new BadActException(problems);
        }
        return SourceConfig.of(put.id(), way)
                .withName(put.name())
                .withAccess(access)
                .withIdleSeconds(idleSeconds)
                .withLinesPerSecond(linesPerSecond)
                .withPaused(paused);
    }

    private Way way(Access access) {
        List<String> ways = List.of("listen", "connect", "file").stream().filter(said::containsKey).toList();
        if (ways.size() > 1) {
            problem("", "expected one of listen, connect and file, found " + String.join(" and ", ways));
        }
        needs("interface", "listen");
        needs("follow", "file");
        needs("fromEnd", "follow");
        needs("clientCertificates", "certificate");
        if (ways.size() != 1) {
            return new Way.Named();
        }
        String field = ways.getFirst();
        String address = text(field);
        try {
            return address == null ? new Way.Named() : switch (field) {
                case "listen" -> listener(SourceConfig.parse(address), access);
                case "connect" -> new Way.TcpClient(SourceConfig.parse(address));
                default -> new Way.Recording(Path.of(address), reading());
            };
        } catch (IllegalArgumentException bad) {
            problem(field, String.valueOf(bad.getMessage()).replace("address: ", ""));
            return new Way.Named();
        }
    }

    private void needs(String field, String other) {
        if (said.containsKey(field) && !said.containsKey(other)) {
            problem(field, "goes with " + other + " alone");
        }
    }

    private Way.Reading reading() {
        boolean follow = flag("follow");
        return flag("fromEnd") ? Way.Reading.FOLLOW_FROM_END : follow ? Way.Reading.FOLLOW : Way.Reading.ONCE;
    }

    private Way listener(URI address, Access access) {
        String scheme = String.valueOf(address.getScheme());
        Way way = switch (scheme) {
            case "tcp" -> new Way.TcpServer(address);
            case "tls" -> new Way.TlsServer(address, tls());
            case "udp" -> new Way.Udp(address, text("interface"));
            default -> throw new IllegalArgumentException(
                    "expected tcp://HOST:PORT, tls://HOST:PORT or udp://HOST:PORT, found " + address);
        };
        if (!scheme.equals("tls")) {
            needs("certificate", "a listener of tls://");
            needs("key", "a listener of tls://");
        }
        if (scheme.equals("udp") && access.tokenSha256() != null) {
            problem("tokenSha256", "a datagram tells no token");
        }
        if (!isLoopback(address) && !access.isGuarded()) {
            problem("allow", "a listener that others can reach needs the addresses that may send, tokenSha256 or "
                    + "clientCertificates");
        }
        return way;
    }

    private Tls tls() {
        Path certificate = file("certificate");
        Path key = file("key");
        if (certificate == null || key == null) {
            problem("certificate", "tls:// needs the files certificate and key");
            return new Tls(Path.of("none"), Path.of("none"));
        }
        Tls tls = new Tls(certificate, key);
        try {
            tls.context();
        } catch (IOException unusable) {
            problem("certificate", String.valueOf(unusable.getMessage()));
        }
        return tls;
    }

    private @Nullable Path file(String field) {
        String name = text(field);
        return name == null ? null : Path.of(name);
    }

    /** Whether only this machine reaches the address of a URL. */
    static boolean isLoopback(URI url) {
        String host = url.getHost();
        return host != null && isLoopbackHost(host);
    }

    /** Addresses are taken as they are written; no name is looked up but the machine's own. */
    static boolean isLoopbackHost(String host) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        if (address == null) {
            return host.equals("localhost");
        }
        try {
            return InetAddress.getByAddress(address).isLoopbackAddress();
        } catch (UnknownHostException never) {
            throw new IllegalStateException("an address of " + address.length + " bytes", never);
        }
    }

    private Access access() {
        Path certificates = file("clientCertificates");
        if (certificates != null) {
            try {
                Tls.trusting(certificates);
            } catch (IOException unusable) {
                problem("clientCertificates", String.valueOf(unusable.getMessage()));
            }
        }
        Object value = said.getOrDefault("allow", List.of());
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            problem("allow", "expected a list of addresses and subnets, found " + value);
            return Access.OPEN;
        }
        try {
            return new Access(list.stream().map(String.class::cast).toList(), text("tokenSha256"), certificates);
        } catch (IllegalArgumentException bad) {
            String message = String.valueOf(bad.getMessage());
            int colon = message.indexOf(": ");
            problem(message.substring(0, colon), message.substring(colon + 2));
            return Access.OPEN;
        }
    }

    private void withinZeroAnd(int most, String field, String unit) {
        Object value = said.get(field);
        if (value != null
                && !(value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= most)) {
            problem(field, "expected a number of " + unit + " from 0 to " + most + ", found " + value);
        }
    }

    private @Nullable String text(String field) {
        Object value = said.get(field);
        if (value != null && !(value instanceof String text && !text.isBlank())) {
            problem(field, "expected a text, found " + value);
            return null;
        }
        return (String) value;
    }

    private boolean flag(String field) {
        Object value = said.get(field);
        if (value != null && !(value instanceof Boolean)) {
            problem(field, "expected true or false, found " + value);
        }
        return Boolean.TRUE.equals(value);
    }

    private int number(String field, int absent, int least, int most) {
        Object value = said.get(field);
        if (value == null) {
            return absent;
        }
        if (!(value instanceof Number number) || number.doubleValue() != Math.rint(number.doubleValue())
                || number.doubleValue() < least || number.doubleValue() > most) {
            problem(field, "expected a whole number from " + least + " to " + most + ", found " + value);
            return absent;
        }
        return number.intValue();
    }

    private void problem(String field, String message) {
        problems.add(new Problem(field, message));
    }
}
