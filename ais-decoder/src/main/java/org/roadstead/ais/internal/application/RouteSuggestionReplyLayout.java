package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.RouteSuggestionReply;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Route suggestion reply: DAC 219, FI 3. */
final class RouteSuggestionReplyLayout {
    private RouteSuggestionReplyLayout() {}

    static RouteSuggestionReply read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int referenceLinkageId = payload.unsignedIfPresent(10);
        int response = payload.unsignedIfPresent(6);
        return new RouteSuggestionReply(linkageId, referenceLinkageId, response);
    }

    static void write(RouteSuggestionReply message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.referenceLinkageId(), 10);
        payload.putIfPresent(message.response(), 6);
    }
}
