package org.roadstead.replay.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The flag of a ship and the number and call sign series that ITU gave it.
 *
 * @param alpha2 ISO 3166 code
 * @param mids maritime identification digits: the first three of a ship's MMSI
 * @param callSignPrefix first characters of a call sign; empty if no series of its own is known
 */
public record Flag(String alpha2, List<Integer> mids, String callSignPrefix) {
    private static final Map<String, Flag> BY_ALPHA2 = load();
    private static final Map<Integer, Flag> BY_MID = byMid();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The flag of an ISO 3166 alpha-2 code, if it has ships' numbers. */
    public static Optional<Flag> of(String alpha2) {
        return Optional.ofNullable(BY_ALPHA2.get(alpha2));
    }

    /** The flag that a ship's MMSI tells. */
    public static Optional<Flag> ofMmsi(int mmsi) {
        return Optional.ofNullable(BY_MID.get(mmsi / 1_000_000));
    }

    /**
     * A call sign of the series of this flag; empty if none is known.
     *
     * @param number any number; neighbours give different call signs
     */
    public String callSign(int number) {
        if (callSignPrefix.isEmpty()) {
            return "";
        }
        int n = Math.floorMod(number, 26 * 26 * 8);
        return callSignPrefix + LETTERS.charAt(n / 8 / 26) + LETTERS.charAt(n / 8 % 26) + (char) ('2' + n % 8);
    }

    private static Map<String, Flag> load() {
        Map<String, Flag> flags = new HashMap<>();
        InputStream resource = Objects.requireNonNull(Flag.class.getResourceAsStream("flags.csv"), "flags.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(",", -1);
                    List<Integer> mids = Arrays.stream(fields[1].split(" ", -1)).map(Integer::valueOf).toList();
                    flags.put(fields[0], new Flag(fields[0], mids, fields[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return flags;
    }

    private static Map<Integer, Flag> byMid() {
        Map<Integer, Flag> flags = new HashMap<>();
        for (Flag flag : BY_ALPHA2.values()) {
            flag.mids().forEach(mid -> flags.put(mid, flag));
        }
        return flags;
    }
}
