package org.roadstead.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** What the tables do, on whichever database {@link #url} names. */
abstract class StoreContract {
    private Database database;
    private ActChain chain;
    private RegisterTable registers;
    private AlertStore alerts;
    private String url;

    /** JDBC URL of an empty database. */
    abstract String url() throws Exception;

    @BeforeEach
    void open() throws Exception {
        url = url();
        reopen();
    }

    private void reopen() throws Exception {
        database = Database.open(url);
        chain = new ActChain(database);
        registers = new RegisterTable(database);
        alerts = new AlertStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private StoredAct store(Act act) {
        return database.jdbi().inTransaction(handle -> {
            StoredAct stored = chain.append(handle, act, "127.0.0.1");
            registers.apply(handle, stored);
            return stored;
        });
    }

    private void execute(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }

    @Test
    void keepsActsInTheirOrderWithAllTheySay() {
        Act first = TestActs.act("a1", TestActs.facility("f1", "Terminal Ñ 港"));
        Act second = TestActs.level("a2", 2);

        store(first);
        store(second);

        assertThat(chain.all()).extracting(StoredAct::seq).containsExactly(1L, 2L);
        assertThat(chain.all()).extracting(StoredAct::act).containsExactly(first, second);
        assertThat(chain.all()).extracting(StoredAct::from).containsOnly("127.0.0.1");
        assertThat(chain.find("a2")).get().extracting(StoredAct::act).isEqualTo(second);
        assertThat(chain.find("a3")).isEmpty();
    }

    @Test
    void keepsActsOverAClose() throws Exception {
        StoredAct stored = store(TestActs.level("a1", 2));
        chain.positioned("a1", 17);

        database.close();
        reopen();

        assertThat(chain.find("a1")).get()
                .isEqualTo(new StoredAct(1, stored.act(), 17L, "127.0.0.1", stored.body(), stored.previousHash(),
                        stored.hash()));
    }

    @Test
    void sealsEachActWithTheOneBefore() {
        StoredAct first = store(TestActs.level("a1", 2));
        StoredAct second = store(TestActs.level("a2", 3));

        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(chain.verify()).isEqualTo(new ChainVerdict(2, null, ""));
    }

    @Test
    void theSealIsTheSha256OfPreviousSequenceAddressAndBody() {
        Act act = new Act("a1", 0, "Ada", "supervisor", null, new Deed.SitePut("CA"));

        StoredAct stored = store(act);

        assertThat(stored.body()).isEqualTo("{\"act\":\"sitePut\",\"actId\":\"a1\",\"at\":\"1970-01-01T00:00:00Z\","
                + "\"by\":\"Ada\",\"home\":\"CA\",\"role\":\"supervisor\"}");
        // printf '%064d\n1\n127.0.0.1\n%s' 0 "$body" | sha256sum
        assertThat(stored.hash()).isEqualTo("a2ded056421591b697cb5522b2ce3bf03846c01882bf8599b0ad3530c61a77a9");
    }

    @Test
    void namesTheRowWhoseBodyWasChanged() {
        store(TestActs.level("a1", 2));
        store(TestActs.level("a2", 3));
        store(TestActs.level("a3", 2));

        execute("UPDATE act SET body = REPLACE(body, '\"level\":3', '\"level\":1') WHERE id = 'a2'");

        assertThat(chain.verify()).isEqualTo(new ChainVerdict(1, 2L, "its hash is not that of what it says"));
    }

    @Test
    void namesTheRowWhoseColumnsWereChanged() {
        store(TestActs.level("a1", 2));
        store(TestActs.level("a2", 3));

        execute("UPDATE act SET done_by = 'Bob' WHERE id = 'a2'");

        assertThat(chain.verify()).isEqualTo(new ChainVerdict(1, 2L, "its columns do not say what its body says"));
    }

    @Test
    void namesTheRowThatFollowsARemovedOne() {
        store(TestActs.level("a1", 2));
        store(TestActs.level("a2", 3));
        store(TestActs.level("a3", 2));

        execute("DELETE FROM act WHERE id = 'a2'");

        assertThat(chain.verify()).isEqualTo(new ChainVerdict(1, 3L, "expected row 2, found row 3"));
    }

    @Test
    void refusesAnIdTwiceAndChangesNothing() {
        store(TestActs.act("a1", TestActs.facility("f1", "One")));

        assertThatThrownBy(() -> store(TestActs.act("a1", TestActs.facility("f1", "Two"))))
                .isInstanceOf(JdbiException.class);

        assertThat(chain.all()).hasSize(1);
        assertThat(registers.find("facility", "f1")).get()
                .satisfies(entry -> assertThat(entry.body()).contains("\"name\":\"One\""));
    }

    @Test
    void knowsWhichActsAreInTheLog() {
        store(TestActs.level("a1", 2));
        store(TestActs.level("a2", 3));
        store(TestActs.level("a3", 1));

        assertThat(chain.positioned("a1", 100)).isTrue();
        assertThat(chain.positioned("a2", 200)).isTrue();
        assertThat(chain.positioned("unknown", 300)).isFalse();
        assertThat(chain.withoutPosition()).extracting(row -> row.act().id()).containsExactly("a3");

        assertThat(chain.clearPositionsFrom(200)).isEqualTo(1);
        assertThat(chain.withoutPosition()).extracting(row -> row.act().id()).containsExactly("a2", "a3");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void showsWhatIsInForce() {
        store(TestActs.act("a1", TestActs.facility("f1", "One")));
        store(TestActs.act("a2", TestActs.facility("f2", "Two")));
        StoredAct changed = store(TestActs.act("a3", TestActs.facility("f2", "Three")));
        StoredAct removed = store(TestActs.act("a4", new Deed.FacilityRemove("f1")));

        assertThat(registers.inForce("facility"))
                .containsExactly(new RegisterEntry("facility", "f2", changed.body(), 3, false));
        assertThat(registers.find("facility", "f1"))
                .contains(new RegisterEntry("facility", "f1", removed.body(), 4, true));
    }

    @Test
    void everyRegisterHasItsKind() {
        Shape place = Shape.circle(new Position(49.3, -123.2), 300);
        store(TestActs.act("a1", new Deed.SitePut("CA")));
        store(TestActs.act("a2", new Deed.AreaPut("vancouver", "Vancouver", null)));
        store(TestActs.act("a3", new Deed.ZonePut("z1", null, place, 2, true, List.of(52), null)));
        store(TestActs.act("a4", new Deed.PlacePut(PlaceKind.ANCHORAGE, "n1", null, place, Map.of("depth", 30))));
        store(TestActs.act("a5", new Deed.ReceiverPut("r1", null, "003160001", null, Map.of())));
        store(TestActs.level("a6", 2));
        store(TestActs.act("a7", new Deed.LevelSet(null, "f1", 3, null)));
        store(TestActs.act("a8", new Deed.PermissionPut("p1", "316001234", List.of("f1"), 0, 1)));
        store(TestActs.act("a9", new Deed.ExemptPut("e1", "SV-01", "316001234", null, null)));
        store(TestActs.act("b1", new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, 120.0))));
        store(TestActs.act("b2", TestActs.recorded("fleetPut", Map.of("id", "fl1", "mmsis", List.of("316001234")))));
        store(TestActs.act("b3", new Deed.PlaceRemove(PlaceKind.ANCHORAGE, "n1")));

        Map<String, String> idByKind = Map.of("site", "site", "area", "vancouver", "zone", "z1", "receiver", "r1",
                "areaLevel", "vancouver", "facilityLevel", "f1", "permission", "p1", "exempt", "e1", "parameter",
                "SV-01/buffer_m", "fleet", "fl1");
        idByKind.forEach((kind, id) -> assertThat(registers.inForce(kind)).extracting(RegisterEntry::id)
                .containsExactly(id));
        assertThat(registers.inForce("anchorage")).isEmpty();
        assertThat(registers.find("anchorage", "n1")).get().extracting(RegisterEntry::removed).isEqualTo(true);
    }

    @Test
    void anActAboutNoRegisterHasARowInTheChainAlone() {
        store(TestActs.act("a1",
                new Deed.AlertAct("0123", Deed.AlertAct.Step.ACKNOWLEDGE, null, null, null, null)));
        store(TestActs.act("a2", TestActs.recorded("levelConfirm", Map.of("facility", "f1"))));

        assertThat(chain.all()).hasSize(2);
        assertThat(database.jdbi()
                .<Integer, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM register_entry").mapTo(Integer.class).one()))
                .isZero();
    }

    @Test
    void anAlertIsStoredAsItStandsNow() {
        StoredAlert raised = new StoredAlert("0123456789abcdef0123", "SV-01", 3, "new", "holds", 1_000, null, 7,
                "{\"n\":1}");
        StoredAlert cleared = new StoredAlert("0123456789abcdef0123", "SV-01", 4, "acknowledged", "cleared", 1_000,
                2_000L, 9, "{\"n\":2}");

        alerts.put(raised);
        assertThat(alerts.find(raised.id())).contains(raised);
        alerts.put(cleared);

        assertThat(alerts.find(raised.id())).contains(cleared);
        assertThat(alerts.find("unknown")).isEmpty();
    }

    @Test
    void listsAlertsByTheTimeTheyWereRaised() {
        StoredAlert early = new StoredAlert("b", "SV-01", 3, "new", "holds", 1_000, null, 1, "{}");
        StoredAlert sameTime = new StoredAlert("a", "ID-01", 2, "new", "holds", 1_000, null, 1, "{}");
        StoredAlert late = new StoredAlert("c", "SV-01", 3, "new", "holds", 2_000, null, 2, "{}");
        alerts.put(List.of(late, early, sameTime), List.of());

        assertThat(alerts.raisedBetween(0, Long.MAX_VALUE, 10)).containsExactly(sameTime, early, late);
        assertThat(alerts.raisedBetween(1_000, 2_000, 10)).containsExactly(sameTime, early);
        assertThat(alerts.raisedBetween(0, Long.MAX_VALUE, 1)).containsExactly(sameTime);
    }

    @Test
    void aChangePutAgainIsNotDoubled() {
        StoredAlert alert = new StoredAlert("a", "SV-01", 3, "new", "holds", 1_000, null, 1, "{}");
        AlertChange raised = new AlertChange("a", AlertChange.Source.RULE, 1, 1_000, "raised", "{\"n\":1}");
        AlertChange acknowledged = new AlertChange("a", AlertChange.Source.PERSON, 1, 1_500, "acknowledge", "{}");
        AlertChange cleared = new AlertChange("a", AlertChange.Source.RULE, 2, 2_000, "cleared", "{\"n\":2}");

        alerts.put(List.of(alert), List.of(raised, acknowledged));
        alerts.put(List.of(alert), List.of(raised, acknowledged, cleared));

        assertThat(alerts.history("a")).containsExactly(raised, acknowledged, cleared);
    }

    @Test
    void aBatchIsStoredWholeOrNotAtAll() {
        StoredAlert alert = new StoredAlert("a", "SV-01", 3, "new", "holds", 1_000, null, 1, "{}");
        AlertChange ofAnUnknownAlert = new AlertChange("b", AlertChange.Source.RULE, 1, 1_000, "raised", "{}");

        assertThatThrownBy(() -> alerts.put(List.of(alert), List.of(ofAnUnknownAlert)))
                .isInstanceOf(JdbiException.class);

        assertThat(alerts.find("a")).isEmpty();
    }
}
