package org.roadstead.ais.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told the fields of a sentence; null stands for an empty field. */
public interface SentenceFields {
    /** A whole number. */
    void integer(String name, @Nullable Integer value);

    /** A number with decimals. */
    void number(String name, @Nullable Double value);

    /** Text; empty if the field is. */
    void text(String name, String value);

    /** Whether something is so. */
    void flag(String name, boolean value);

    /** Texts of one kind. */
    void texts(String name, List<String> values);
}
