package org.roadstead.tracker.track;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of maritime identification digits (MID): which country gave out a number. */
public final class MaritimeIdentificationDigits {
    private static final @Nullable String[] COUNTRIES = read();

    private MaritimeIdentificationDigits() {}

    /** ISO 3166-1 alpha-2 code of a three-digit MID; null where it is not allocated. */
    public static @Nullable String country(int mid) {
        return mid >= 0 && mid < COUNTRIES.length ? COUNTRIES[mid] : null;
    }

    private static @Nullable String[] read() {
        @Nullable
        String[] countries = new @Nullable String[1000];
        try (InputStream table = Objects
                .requireNonNull(MaritimeIdentificationDigits.class.getResourceAsStream("mid.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int comma = line.indexOf(',');
                countries[Integer.parseInt(line, 0, comma, 10)] = line.substring(comma + 1);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return countries;
    }
}
