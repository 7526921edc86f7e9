package org.roadstead.ais;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.layout.MessageLayouts;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.MessageField;

/**
 * A message whose fields are read when they are asked for, without making an object. The decoder reuses it: it is valid
 * only inside the call that hands it over. Where the fields are: {@link org.roadstead.ais.message.MessageFields}.
 */
public final class MessageView {
    private final PayloadReader payload;

    MessageView(PayloadReader payload) {
        this.payload = payload;
    }

    PayloadReader payload() {
        return payload;
    }

    /** Message type, 1 to 28. */
    public int type() {
        return payload.type();
    }

    /** Repeat indicator, 0 to 3. */
    public int repeat() {
        return payload.repeat();
    }

    /** MMSI of the sender. */
    public int mmsi() {
        return payload.mmsi();
    }

    /** Length in bits without fill bits. */
    public int bits() {
        return payload.bits();
    }

    /** Whether the message is long enough to hold the field whole. */
    public boolean has(MessageField field) {
        return field.bit() + Math.max(1, field.width()) <= payload.bits();
    }

    /** A number as on the wire, {@link AisMessage#ABSENT} if the message is too short to hold it. */
    public int value(MessageField field) {
        int bit = field.bit();
        int width = field.width();
        if (bit + width > payload.bits()) {
            return ABSENT;
        }
        return field.kind() == MessageField.Kind.SIGNED ? payload.signedAt(bit, width) : payload.unsignedAt(bit, width);
    }

    /**
     * Characters of a text as sent, {@code @} at the end left out.
     *
     * @param into takes the characters, ISO 8859-1; what does not fit is left out
     * @return how many there are
     */
    public int text(MessageField field, byte[] into) {
        int width = field.width() == 0 ? payload.bits() - field.bit() : field.width();
        return payload.textAt(field.bit(), width / 6, into, 0);
    }

    /** The message as a record. */
    public AisMessage toMessage() {
        return MessageLayouts.read(payload);
    }
}
