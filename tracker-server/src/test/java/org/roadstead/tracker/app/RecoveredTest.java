package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roadstead.tracker.log.Input;

class RecoveredTest {

    private static Input.Line line(long position, String receiver, int connection, long number) {
        return new Input.Line(position, position, false, receiver, connection, number, new byte[0]);
    }

    @Test
    void theTailHasTheLastLineOfEachReceiverOneOfTheGreatestConnectionAndTheEnd() {
        Recovered recovered = new Recovered();
        Input.Line greatest = line(0, "east", 9, 1);
        Input.Line west = line(1, "west", 2, 1);
        Input.Line east = line(3, "east", 3, 3);
        Input.Beat end = new Input.Beat(4, 4);
        recovered.take(greatest);
        recovered.take(west);
        recovered.take(line(2, "east", 1, 2));
        recovered.take(east);
        recovered.take(end);

        assertThat(recovered.tail()).containsExactly(greatest, west, east, end);
        assertThat(recovered.acceptedLines()).containsEntry("east", 3L).containsEntry("west", 1L);
    }
}
