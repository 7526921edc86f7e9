package org.roadstead.ais.sentence;

import java.util.List;

/**
 * What a digital selective call adds: DSE (IEC 61162-1). A position comes as code 00 and ten digits of ten-thousandths of a minute.
 *
 * @param total   sentences of the expansion
 * @param number  number of this one
 * @param query   Q query, R reply, A automatic
 * @param address the vessel, ten digits
 * @param data    codes and their data in turn
 */
public record CallExpansion(String total, String number, String query, String address, List<String> data)
        implements
            OtherSentence {
    /** Keeps a copy of the list. */
    public CallExpansion {
        data = List.copyOf(data);
    }

    @Override
    public String formatter() {
        return "DSE";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("total", total);
        out.text("number", number);
        out.text("query", query);
        out.text("address", address);
        out.texts("data", data);
    }
}
