package org.roadstead.tracker.source;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may send for a receiver. All that is demanded must be met.
 *
 * @param allow addresses and subnets ({@code 192.0.2.7}, {@code 192.0.2.0/24}) that may send; empty lets everyone
 * @param tokenSha256 SHA-256 of a token that must be told, 64 hexadecimal digits; null if none is. The token itself is nowhere kept
 * @param clientCertificates PEM file of the certificates that vouch for the peer of a TLS connection, its own or its issuers'; null if
 *        none is asked for
 */
public record Access(List<String> allow, @Nullable String tokenSha256, @Nullable Path clientCertificates) {

    /** Everybody. */
    public static final Access OPEN = new Access(List.of(), null, null);

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException naming the part, what was found and what was expected
     */
    public Access {
        allow = List.copyOf(allow);
        allow.forEach(Access::subnet);
        if (tokenSha256 != null) {
            tokenSha256 = tokenSha256.toLowerCase(Locale.ROOT);
            if (!tokenSha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("tokenSha256: expected the SHA-256 of the token as 64 hexadecimal "
                        + "digits, found " + tokenSha256.length() + " characters");
            }
        }
    }

    /** The same with other senders. */
    public Access withAllow(List<String> newAllow) {
        return new Access(newAllow, tokenSha256, clientCertificates);
    }

    /** The rules of {@link #allow}. */
    public List<IpSubnetFilterRule> allowed() {
        return allow.stream().map(Access::subnet).toList();
    }

    /** Whether anything but being able to reach us is demanded. */
    public boolean isGuarded() {
        return !allow.isEmpty() || tokenSha256 != null || clientCertificates != null;
    }

    /** Whether this is the token; true where none is demanded. */
    public boolean isToken(@Nullable String token) {
        if (tokenSha256 == null) {
            return true;
        }
        return token != null && MessageDigest.isEqual(HexFormat.of().parseHex(tokenSha256),
                sha256(token.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }

    private static IpSubnetFilterRule subnet(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            throw new IllegalArgumentException("allow: expected an address or a subnet, found '" + text + "'");
        }
        int bits = bytes.length * 8;
        try {
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException wrongPrefix) {
            throw new IllegalArgumentException("allow: expected a prefix of 0 to " + bits + " bits, found '" + text
                    + "'", wrongPrefix);
        }
    }
}
