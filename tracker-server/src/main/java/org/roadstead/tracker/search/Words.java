package org.roadstead.tracker.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts text into words of capital letters and digits. */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The words in their order; none of null. */
    static List<String> of(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(BETWEEN.split(text.toUpperCase(Locale.ROOT), -1)).filter(word -> !word.isEmpty()).toList();
    }
}
