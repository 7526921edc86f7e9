package org.roadstead.ais.sentence;

import java.util.List;

/**
 * A sentence of a formatter that is not read here, or with a field that is not as its formatter has it.
 *
 * @param formatter letters behind the talker
 * @param fields    all fields as sent
 */
public record UnreadSentence(String formatter, List<String> fields) implements OtherSentence {
    /** Keeps a copy of the list. */
    public UnreadSentence {
        fields = List.copyOf(fields);
    }

    @Override
    public void describe(SentenceFields out) {
        out.texts("fields", fields);
    }
}
