package org.roadstead.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Deed.AlertAct.Step;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Subject;
import org.roadstead.tracker.security.Actor;
import org.roadstead.tracker.security.ForbiddenException;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.RegisterTable;
import org.roadstead.tracker.store.StoredAct;

class CommandsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final LogStandIn log = new LogStandIn();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private Database database;
    private ActChain chain;
    private Commands commands;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        database = Database.embedded(folder);
        chain = new ActChain(database);
        commands = commands(LIMIT);
    }

    private Commands commands(Duration limit) {
        return new Commands(database, log, log::image, log, limit);
    }

    @AfterEach
    void close() {
        people.shutdownNow();
        database.close();
    }

    private long perform(String id, Deed deed) throws Exception {
        return commands.perform(Watch.SUPERVISOR, Watch.act(id, deed), "127.0.0.1");
    }

    private List<String> rows() {
        return chain.all().stream().map(row -> row.act().id()).toList();
    }

    private List<String> logged() {
        return log.acts().stream().map(Act::id).toList();
    }

    @Test
    void anActIsStoredLoggedAndInThePictureWhenItIsAnswered() throws Exception {
        long first = perform("a1", Watch.area("vancouver"));
        long second = perform("a2", Watch.level("vancouver", 2));

        assertThat(List.of(first, second)).containsExactly(0L, 1L);
        assertThat(chain.all()).extracting(StoredAct::position).containsExactly(0L, 1L);
        assertThat(chain.verify().isSound()).isTrue();
        assertThat(logged()).containsExactly("a1", "a2");
        assertThat(log.image().registers().levelOfArea("vancouver", Watch.NOON)).isNotNull();
        assertThat(new RegisterTable(database).find("areaLevel", "vancouver")).isPresent();
    }

    @Test
    void aForbiddenActLeavesNoTrace() {
        assertThatThrownBy(() -> commands.perform(Watch.AUDITOR,
                Watch.AUDITOR.act("a1", Watch.NOON, null, Watch.area("vancouver")), "127.0.0.1"))
                .isInstanceOf(ForbiddenException.class);

        assertThat(rows()).isEmpty();
        assertThat(logged()).isEmpty();
    }

    @Test
    void aBadActLeavesNoTrace() {
        assertThatThrownBy(() -> perform("a1", Watch.level("nowhere", 2))).isInstanceOf(BadActException.class)
                .hasMessage("area: there is no area nowhere");

        assertThat(rows()).isEmpty();
        assertThat(logged()).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() throws Exception {
        perform("a1", Watch.area("vancouver"));

        assertThatThrownBy(() -> perform("a1", Watch.area("puget"))).isInstanceOf(BadActException.class)
                .hasMessageContaining("expected a new id");

        assertThat(logged()).containsExactly("a1");
    }

    @Test
    void actsOfManyPeopleAtOnceHaveOneOrder() throws Exception {
        List<Callable<Long>> wishes = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            for (int i = 0; i < 40; i++) {
                String id = "p" + person + "-" + i;
                wishes.add(() -> perform(id, Watch.area(id)));
            }
        }

        for (Future<Long> done : people.invokeAll(wishes)) {
            assertThat(done.get()).isNotNegative();
        }

        assertThat(rows()).hasSize(80).isEqualTo(logged());
        assertThat(chain.all()).allSatisfy(row -> assertThat(row.position()).isEqualTo(row.seq() - 1));
        assertThat(chain.verify().rows()).isEqualTo(80);
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void anActOnItsWayCountsForTheNextOne() throws Exception {
        log.alert(Watch.alert("0123", Alert.State.NEW, null));
        log.stopPublishing();
        commands = commands(SHORT);

        assertThatThrownBy(() -> perform("a1", Watch.step("0123", Step.ACKNOWLEDGE)))
                .isInstanceOfSatisfying(CommandFailedException.class, late -> assertThat(late.isStored()).isTrue());

        assertThatThrownBy(() -> perform("a2", Watch.step("0123", Step.ACKNOWLEDGE)))
                .isInstanceOf(BadActException.class)
                .hasMessageContaining("found one that is acknowledged");
        assertThatThrownBy(() -> perform("a3", Watch.step("0123", Step.RESOLVE)))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("the picture has not reached it");
        assertThat(logged()).containsExactly("a1", "a3");
    }

    @Test
    void aThingPutAMomentAgoCanBeNamed() throws Exception {
        log.stopPublishing();
        commands = commands(SHORT);
        assertThatThrownBy(() -> perform("a1", Watch.facility("centerm", "vancouver")))
                .isInstanceOf(CommandFailedException.class);

        assertThatThrownBy(() -> perform("a2", Watch.permission("p1", "centerm")))
                .isInstanceOf(CommandFailedException.class);

        assertThat(logged()).containsExactly("a1", "a2");
    }

    @Test
    void aFacilityOfficerActsOnAlertsOfTheOwnFacility() throws Exception {
        perform("a1", Watch.facility("centerm", "vancouver"));
        log.alert(Watch.alert("0123", Alert.State.NEW, new Subject("facility", "centerm", "Centerm")));
        log.alert(Watch.alert("4567", Alert.State.NEW, new Subject("facility", "vanterm", "Vanterm")));
        Actor officer = Actor.of("Fay", "facilityOfficer;facility=centerm");

        commands.perform(officer, officer.act("a2", Watch.NOON, null, Watch.step("0123", Step.ACKNOWLEDGE)), "::1");

        assertThatThrownBy(() -> commands.perform(officer,
                officer.act("a3", Watch.NOON, null, Watch.step("4567", Step.ACKNOWLEDGE)), "::1"))
                .isInstanceOf(ForbiddenException.class);
        assertThat(chain.find("a2")).get().satisfies(row -> {
            assertThat(row.act().by()).isEqualTo("Fay");
            assertThat(row.act().role()).isEqualTo("facilityOfficer");
            assertThat(row.from()).isEqualTo("::1");
        });
    }

    private static List<Command> commands(Deed... deeds) {
        List<Command> commands = new ArrayList<>();
        for (Deed deed : deeds) {
            commands.add(new Command(Watch.SUPERVISOR, Watch.act("b" + (commands.size() + 1), deed)));
        }
        return commands;
    }

    @Test
    void commandsGivenTogetherKeepTheirOrderAndEachCountsForTheNext() throws Exception {
        long last = commands.perform(commands(Watch.area("vancouver"), Watch.facility("centerm", "vancouver"),
                Watch.permission("p1", "centerm"), Watch.level("vancouver", 2)), "configuration");

        assertThat(last).isEqualTo(3);
        assertThat(rows()).containsExactly("b1", "b2", "b3", "b4").isEqualTo(logged());
        assertThat(chain.all()).extracting(StoredAct::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(chain.verify().isSound()).isTrue();
        assertThat(log.image().registers().permission("p1")).isNotNull();
    }

    @Test
    void ofCommandsGivenTogetherOneThatIsWrongStopsAll() {
        assertThatThrownBy(() -> commands.perform(commands(Watch.area("vancouver"), Watch.level("nowhere", 2)), "x"))
                .isInstanceOf(BadActException.class)
                .hasMessage("area: there is no area nowhere");
        Command twice = new Command(Watch.SUPERVISOR, Watch.act("b1", Watch.area("puget")));
        assertThatThrownBy(() -> commands.perform(List.of(twice, twice), "x")).isInstanceOf(BadActException.class)
                .hasMessageContaining("expected a new id");
        assertThatThrownBy(() -> commands.perform(List.of(new Command(Watch.SUPERVISOR, twice.act()),
                new Command(Watch.AUDITOR, Watch.AUDITOR.act("b2", Watch.NOON, null, Watch.area("x")))), "x"))
                .isInstanceOf(ForbiddenException.class);

        assertThat(rows()).isEmpty();
        assertThat(logged()).isEmpty();
    }

    @Test
    void commandsGivenTogetherThatTheDatabaseRefusesLeaveNoTrace() throws Exception {
        database.jdbi().useHandle(handle -> handle.execute("DROP TABLE register_entry"));

        assertThatThrownBy(() -> commands.perform(commands(Watch.area("vancouver"), Watch.area("puget")), "x"))
                .isInstanceOf(CommandFailedException.class);

        assertThat(rows()).isEmpty();
        assertThat(logged()).isEmpty();
    }

    @Test
    void commandsGivenTogetherWhoseWaitWasBrokenOffEnterInOrderBeforeTheNext() throws Exception {
        log.failWith(new InterruptedException("the request was given up"));
        assertThatThrownBy(() -> commands.perform(commands(Watch.area("vancouver"), Watch.area("puget")), "x"))
                .isInstanceOf(InterruptedException.class);
        assertThatThrownBy(() -> perform("a2", Watch.level("vancouver", 2))).isInstanceOf(InterruptedException.class);
        log.recover();

        perform("a3", Watch.level("vancouver", 3));

        assertThat(logged()).containsExactly("b1", "b2", "a3");
        assertThat(rows()).containsExactly("b1", "b2", "a3");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void whenTheLogFailsTheActStandsAndNoOtherIsTaken() throws Exception {
        perform("a1", Watch.area("vancouver"));
        log.stopWriting();
        Future<Long> waiting = people.submit(() -> perform("a2", Watch.level("vancouver", 2)));
        Awaitility.await().until(() -> log.waiting() == 1);

        log.failTheFrame(new IOException("disk full"));

        assertThatThrownBy(waiting::get).cause()
                .isInstanceOfSatisfying(CommandFailedException.class, failed -> {
                    assertThat(failed.isStored()).isTrue();
                    assertThat(failed).hasMessageContaining("when the server is started again");
                });
        assertThat(chain.withoutPosition()).extracting(row -> row.act().id()).containsExactly("a2");
        assertThatThrownBy(() -> perform("a3", Watch.level("vancouver", 3)))
                .isInstanceOfSatisfying(CommandFailedException.class, refused -> {
                    assertThat(refused.isStored()).isFalse();
                    assertThat(refused).hasRootCauseMessage("disk full");
                });
        assertThat(rows()).containsExactly("a1", "a2");
    }

    @Test
    void anActWhoseWaitForTheLogWasBrokenOffEntersBeforeTheNext() throws Exception {
        log.failWith(new InterruptedException("the request was given up"));
        assertThatThrownBy(() -> perform("a1", Watch.area("vancouver"))).isInstanceOf(InterruptedException.class);
        log.recover();

        perform("a2", Watch.level("vancouver", 2));

        assertThat(logged()).containsExactly("a1", "a2");
        assertThat(rows()).containsExactly("a1", "a2");
    }

    @Test
    void whenTheDatabaseFailsNothingIsLogged() throws Exception {
        perform("a1", Watch.area("vancouver"));
        database.jdbi().useHandle(handle -> handle.execute("DROP TABLE register_entry"));

        assertThatThrownBy(() -> perform("a2", Watch.level("vancouver", 2)))
                .isInstanceOfSatisfying(CommandFailedException.class,
                        failed -> assertThat(failed.isStored()).isFalse());

        assertThat(rows()).containsExactly("a1");
        assertThat(logged()).containsExactly("a1");
    }

    @Test
    void anActThatCameWithARecordingEntersTheChainOnce() throws Exception {
        Act act = Watch.act("context-1", Watch.area("vancouver"));

        commands.record(act, 12, "acts.jsonl");
        commands.record(act, 99, "acts.jsonl");

        assertThat(chain.all()).singleElement().satisfies(row -> {
            assertThat(row.act()).isEqualTo(act);
            assertThat(row.position()).isEqualTo(12);
            assertThat(row.from()).isEqualTo("acts.jsonl");
        });
        assertThat(new RegisterTable(database).find("area", "vancouver")).isPresent();
        assertThat(logged()).isEmpty();
    }
}
