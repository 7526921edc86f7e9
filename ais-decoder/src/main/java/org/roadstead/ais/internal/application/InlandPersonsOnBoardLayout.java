package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.InlandPersonsOnBoard;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Number of persons on board (inland): DAC 200, FI 55. */
final class InlandPersonsOnBoardLayout {
    private InlandPersonsOnBoardLayout() {}

    static InlandPersonsOnBoard read(PayloadReader payload) {
        int crew = payload.unsignedIfPresent(8);
        int passengers = payload.unsignedIfPresent(13);
        int personnel = payload.unsignedIfPresent(8);
        payload.skip(51);
        return new InlandPersonsOnBoard(crew, passengers, personnel);
    }

    static void write(InlandPersonsOnBoard message, PayloadWriter payload) {
        payload.putIfPresent(message.crew(), 8);
        payload.putIfPresent(message.passengers(), 13);
        payload.putIfPresent(message.personnel(), 8);
        payload.put(0, 51);
    }
}
