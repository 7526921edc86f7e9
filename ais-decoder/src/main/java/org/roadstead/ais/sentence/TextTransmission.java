package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Words of a unit about itself: TXT (IEC 61162-1).
 *
 * @param total sentences of the text
 * @param number number of this one
 * @param identifier number of the text
 * @param text the text
 */
public record TextTransmission(@Nullable Integer total, @Nullable Integer number, @Nullable Integer identifier,
        String text) implements OtherSentence {
    @Override
    public String formatter() {
        return "TXT";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("total", total);
        out.integer("number", number);
        out.integer("identifier", identifier);
        out.text("text", text);
    }
}
