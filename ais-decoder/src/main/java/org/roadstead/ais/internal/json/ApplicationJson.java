package org.roadstead.ais.internal.json;

import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.Fields;
import org.roadstead.ais.application.Scale;
import org.roadstead.ais.internal.payload.SixBitText;
import org.roadstead.ais.message.BitString;

/** The fields of application messages, one after the other, in an object that is already open. */
final class ApplicationJson implements Fields {
    private final JsonText out;
    private boolean first;

    ApplicationJson(JsonText out) {
        this.out = out;
    }

    /** Writes all fields behind those that the object has. */
    void write(Described described) {
        first = false;
        described.describe(this);
    }

    private void name(String name) {
        out.name(name, first);
        first = false;
    }

    @Override
    public void number(String name, int raw, int least, int greatest, int... except) {
        name(name);
        if (Fields.isKnown(raw, least, greatest, except)) {
            out.number(raw);
        } else {
            out.nothing();
        }
    }

    @Override
    public void scaled(String name, int raw, int least, int greatest, Scale scale, int... except) {
        name(name);
        if (!Fields.isKnown(raw, least, greatest, except)) {
            out.nothing();
        } else if (scale.decimals() == 0) {
            out.number(scale.inLastDecimal(raw));
        } else {
            out.fixed(scale.inLastDecimal(raw), scale.decimals(), (int) scale.powerOfTen());
        }
    }

    @Override
    public void flag(String name, int raw) {
        name(name);
        if (raw == 0 || raw == 1) {
            out.truth(raw == 1);
        } else {
            out.nothing();
        }
    }

    @Override
    public void text(String name, String asSent) {
        name(name);
        out.text(SixBitText.shown(asSent));
    }

    @Override
    public void bits(String name, BitString bits) {
        name(name);
        out.text(bits.toString());
    }

    @Override
    public void list(String name, List<? extends Described> elements) {
        name(name);
        out.raw('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            object(elements.get(i));
        }
        out.raw(']');
    }

    @Override
    public void element(String name, Described element) {
        name(name);
        object(element);
    }

    private void object(Described described) {
        out.raw('{');
        first = true;
        described.describe(this);
        first = false;
        out.raw('}');
    }
}
