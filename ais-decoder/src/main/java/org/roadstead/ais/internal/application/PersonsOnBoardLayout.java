package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.PersonsOnBoard;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Number of persons on board: DAC 1, FI 16. */
final class PersonsOnBoardLayout {
    private PersonsOnBoardLayout() {}

    static PersonsOnBoard read(PayloadReader payload) {
        int persons = payload.unsignedIfPresent(13);
        payload.skip(35);
        return new PersonsOnBoard(persons);
    }

    static void write(PersonsOnBoard message, PayloadWriter payload) {
        payload.putIfPresent(message.persons(), 13);
        payload.put(0, 35);
    }
}
