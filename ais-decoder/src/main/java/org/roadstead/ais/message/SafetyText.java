package org.roadstead.ais.message;

import org.roadstead.ais.internal.payload.SixBitText;

/** A safety related text, to all (type 14) or to one station (type 12) (M.1371-5 annex 8 §3.10 and §3.12). */
public sealed interface SafetyText extends AisMessage permits BroadcastSafetyText, AddressedSafetyText {
    /** Text as sent without the {@code @} that pad the end. */
    String textAsSent();

    /** Text up to the first {@code @}, without blanks at its end. */
    default String text() {
        return SixBitText.shown(textAsSent());
    }
}
