package org.roadstead.replay.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.feed.HeardMessage.Fate;

class FaultsTest {
    @Test
    void readsTheFaultsOfTheCommandLine() {
        assertThat(Faults.parse("loss=0.02,shuffle=60s,duplicate")).isEqualTo(new Faults(0.02, 60, true));
        assertThat(Faults.parse("")).isEqualTo(Faults.NONE);
        assertThat(Faults.parse("shuffle=5s")).hasToString("shuffle=5s");
        assertThatThrownBy(() -> Faults.parse("fog")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Faults.parse("loss=2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void losesTheShareThatIsAskedForAndNoFirstStatics() {
        List<HeardMessage> delivered = new Faults(0.02, 0, false).apply(feed(), 1);

        assertThat(10_000 - delivered.size()).isBetween(120, 280);
        assertThat(delivered).filteredOn(message -> message.fate() != Fate.OPEN).hasSize(200);
    }

    @Test
    void shufflesByUpToAMinuteAndKeepsStamps() {
        List<HeardMessage> delivered = new Faults(0, 60, false).apply(feed(), 1);

        assertThat(delivered).hasSize(10_000).extracting(HeardMessage::deliveredAt).isSorted();
        assertThat(delivered).allMatch(message -> message.deliveredAt() - message.stamp() <= 60
                && message.deliveredAt() >= message.stamp());
        assertThat(delivered).extracting(HeardMessage::stamp)
                .isNotEqualTo(feed().stream()
                        .map(HeardMessage::stamp)
                        .toList());
        assertThat(delivered).filteredOn(message -> message.fate() != Fate.OPEN)
                .allMatch(message -> message.deliveredAt() == message.stamp());
    }

    @Test
    void givesEachReceiverATwinThatSendsWithinTwoSeconds() {
        List<HeardMessage> delivered = new Faults(0, 0, true).apply(feed(), 1);

        List<HeardMessage> twins = delivered.stream().filter(message -> message.receiver().equals("R1+")).toList();
        assertThat(twins).hasSize(9_900).allMatch(message -> message.deliveredAt() - message.stamp() <= 2);
        assertThat(delivered).hasSize(19_900);
    }

    /** 10,000 messages, one a second; of each hundred the first is static and the second came by no radio. */
    private static List<HeardMessage> feed() {
        List<HeardMessage> messages = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Fate fate = i % 100 == 0 ? Fate.FIRST_STATIC : i % 100 == 1 ? Fate.NOT_RADIO : Fate.OPEN;
            messages.add(new HeardMessage(1_000 + i, 1_000 + i, "R1", List.of("message " + i), fate));
        }
        return messages;
    }
}
