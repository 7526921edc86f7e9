package org.roadstead.ais;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.internal.application.ApplicationLayouts;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.BroadcastBinary;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.SingleSlotBinary;

/** What binary messages carry: from their data to records, and back. Belongs to one thread. */
public final class AisApplications {
    private final PayloadReader payload = new PayloadReader();

    /** A reader of application messages. */
    public AisApplications() {}

    /** The content of a binary message, or null if its DAC and FI have no layout known here. */
    public @Nullable ApplicationMessage read(BinaryMessage message) {
        if (!message.hasApplicationId()) {
            return null;
        }
        payload.load(message.data());
        return ApplicationLayouts.read(isAddressed(message), message.type() < 25, message.dac(), message.fi(), payload);
    }

    private static boolean isAddressed(BinaryMessage message) {
        return switch (message) {
            case AddressedBinary addressed -> true;
            case BroadcastBinary broadcast -> false;
            case SingleSlotBinary single -> single.addressed();
            case MultipleSlotBinary multiple -> multiple.addressed();
        };
    }

    /**
     * The data of a binary message that carries this content; spare bits are zero.
     *
     * @throws IllegalArgumentException if a text is too long or has characters that six-bit text does not
     */
    public BitString data(ApplicationMessage content) {
        PayloadWriter writer = new PayloadWriter();
        ApplicationLayouts.write(content, writer);
        return writer.toBitString();
    }
}
