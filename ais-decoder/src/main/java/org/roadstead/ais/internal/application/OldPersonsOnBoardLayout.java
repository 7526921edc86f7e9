package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.OldPersonsOnBoard;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Number of persons on board (old): DAC 1, FI 40. */
final class OldPersonsOnBoardLayout {
    private OldPersonsOnBoardLayout() {}

    static OldPersonsOnBoard read(PayloadReader payload) {
        int persons = payload.unsignedIfPresent(13);
        payload.skip(3);
        return new OldPersonsOnBoard(persons);
    }

    static void write(OldPersonsOnBoard message, PayloadWriter payload) {
        payload.putIfPresent(message.persons(), 13);
        payload.put(0, 3);
    }
}
