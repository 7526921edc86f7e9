package org.roadstead.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.RegisterTable;
import org.roadstead.tracker.store.StoredAct;

class RecoveryTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private static long perform(Database database, LogStandIn log, String id, Deed deed) throws Exception {
        Commands commands = new Commands(database, log, log::image, log, LIMIT);
        return commands.perform(Watch.SUPERVISOR, Watch.act(id, deed), "127.0.0.1");
    }

    @Test
    void anActStoredAndNeverLoggedIsAppendedAtTheNextStart() throws Exception {
        LogStandIn killed = new LogStandIn();
        try (Database database = Database.embedded(folder)) {
            killed.failWith(new IOException("killed"));
            assertThatThrownBy(() -> perform(database, killed, "a1", Watch.area("vancouver")))
                    .isInstanceOf(CommandFailedException.class);
        }

        LogStandIn log = new LogStandIn();
        try (Database database = Database.embedded(folder)) {
            List<Act> missing = Recovery.reconcile(database, List.of(), 0);
            assertThat(missing).containsExactly(Watch.act("a1", Watch.area("vancouver")));
            new Commands(database, log, log::image, log, LIMIT).bring(missing);

            assertThat(log.acts()).isEqualTo(missing);
            assertThat(new ActChain(database).all()).extracting(StoredAct::position).containsExactly(0L);
            assertThat(Recovery.reconcile(database, List.of(), 1)).isEmpty();
        }
    }

    @Test
    void anActWhoseFrameWasWrittenBeforeTheKillIsNotAppendedAgain() throws Exception {
        Act act = Watch.act("a1", Watch.area("vancouver"));
        LogStandIn killed = new LogStandIn();
        killed.stopWriting();
        ExecutorService person = Executors.newSingleThreadExecutor();
        try (Database database = Database.embedded(folder)) {
            Future<Long> unanswered = person.submit(() -> perform(database, killed, "a1", Watch.area("vancouver")));
            Awaitility.await().until(() -> killed.waiting() == 1);
            unanswered.cancel(true);
        } finally {
            person.shutdownNow();
        }

        try (Database database = Database.embedded(folder)) {
            List<Act> missing = Recovery.reconcile(database, List.of(new Input.ActInput(7, Watch.NOON, act)), 8);

            assertThat(missing).isEmpty();
            assertThat(new ActChain(database).find("a1")).get().extracting(StoredAct::position).isEqualTo(7L);
        }
    }

    @Test
    void aPositionPastTheEndOfTheLogIsForgottenAndTheActAppendedInOrder() throws Exception {
        LogStandIn log = new LogStandIn();
        try (Database database = Database.embedded(folder)) {
            perform(database, log, "a1", Watch.area("vancouver"));
            perform(database, log, "a2", Watch.level("vancouver", 2));
            perform(database, log, "a3", Watch.level("vancouver", 3));

            List<Act> missing = Recovery.reconcile(database, List.of(), 1);

            assertThat(missing).extracting(Act::id).containsExactly("a2", "a3");
            assertThat(new ActChain(database).find("a1")).get().extracting(StoredAct::position).isEqualTo(0L);
        }
    }

    @Test
    void anActThatIsTwiceInTheLogHasItsFirstPosition() throws Exception {
        Act act = Watch.act("a1", Watch.area("vancouver"));
        LogStandIn log = new LogStandIn();
        try (Database database = Database.embedded(folder)) {
            perform(database, log, "a1", Watch.area("vancouver"));

            Recovery.reconcile(database,
                    List.of(new Input.ActInput(3, Watch.NOON, act), new Input.ActInput(5, Watch.NOON, act)), 9);

            assertThat(new ActChain(database).find("a1")).get().extracting(StoredAct::position).isEqualTo(3L);
        }
    }

    @Test
    void anActOfAFeedThatIsInTheLogAloneIsStored() throws Exception {
        Act act = Watch.act("context-1", Watch.area("vancouver"));
        try (Database database = Database.embedded(folder)) {
            List<Act> missing = Recovery.reconcile(database, List.of(new Input.ActInput(4, Watch.NOON, act)), 9);

            assertThat(missing).isEmpty();
            assertThat(new ActChain(database).all()).singleElement().satisfies(row -> {
                assertThat(row.act()).isEqualTo(act);
                assertThat(row.position()).isEqualTo(4L);
            });
            assertThat(new RegisterTable(database).find("area", "vancouver")).isPresent();
        }
    }
}
