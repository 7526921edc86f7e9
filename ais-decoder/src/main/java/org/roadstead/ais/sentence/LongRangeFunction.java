package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Long-range functions asked and answered: LRF (IEC 61162-1).
 *
 * @param sequence sequence number, 0 to 9
 * @param requestorMmsi who asks
 * @param requestorName name of who asks
 * @param functionRequest letters of the functions asked: A, B, C, E, F, I, O, P, U, W
 * @param functionReply a digit for each: 2 given, 3 not available, 4 available but not given
 */
public record LongRangeFunction(@Nullable Integer sequence, @Nullable Integer requestorMmsi, String requestorName,
        String functionRequest, String functionReply) implements OtherSentence {
    @Override
    public String formatter() {
        return "LRF";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("sequence", sequence);
        out.integer("requestor_mmsi", requestorMmsi);
        out.text("requestor_name", requestorName);
        out.text("function_request", functionRequest);
        out.text("function_reply", functionReply);
    }
}
