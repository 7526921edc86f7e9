package org.roadstead.ais.application;

import java.util.List;
import org.roadstead.ais.message.BitString;

/** Who is told the fields of an application message. */
public interface Fields {
    /**
     * An integer. It is a value from {@code least} to {@code greatest} but for {@code except}; else it is not available,
     * reserved, or absent.
     */
    void number(String name, int raw, int least, int greatest, int... except);

    /** An integer that is scaled; known as in {@link #number}. */
    void scaled(String name, int raw, int least, int greatest, Scale scale, int... except);

    /** A flag: 1 true, 0 false, else absent. */
    void flag(String name, int raw);

    /** Six-bit text as sent: it reads up to its first {@code @}. */
    void text(String name, String asSent);

    /** Bits without a meaning known here. */
    void bits(String name, BitString bits);

    /** Elements of one kind. */
    void list(String name, List<? extends Described> elements);

    /** An element whose kind hangs on a field before it. */
    void element(String name, Described element);

    /** Whether a raw value is known, by the bounds that {@link #number} is given. */
    static boolean isKnown(int raw, int least, int greatest, int... except) {
        if (raw < least || raw > greatest) {
            return false;
        }
        for (int each : except) {
            if (raw == each) {
                return false;
            }
        }
        return true;
    }
}
