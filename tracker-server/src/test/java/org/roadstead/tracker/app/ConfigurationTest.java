package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;

class ConfigurationTest {
    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("site.yaml"), String.join("\n", lines) + "\n");
    }

    /** What is wrong with the file, without its name. */
    private List<String> problems(String... lines) throws IOException {
        Path file = file(lines);
        UsageException bad = catchThrowableOfType(UsageException.class, () -> Configuration.read(file));
        assertThat(bad).isNotNull();
        return String.valueOf(bad.getMessage()).lines().map(line -> line.replace(file + ":", "")).toList();
    }

    @Test
    void aWholeFileIsRead() throws Exception {
        Files.writeString(folder.resolve("facilities.geojson"), """
                {"type":"FeatureCollection","features":[{"type":"Feature","id":"f1","properties":{"name":"Centerm"},
                "geometry":{"type":"Polygon","coordinates":[[[-123,49],[-122.9,49],[-122.9,49.1],[-123,49]]]}}]}""");
        Configuration read = Configuration.read(file("http: {host: 127.0.0.1, port: 0}", "data: ./here",
                "database: jdbc:postgresql://db/roadstead", "receivers:",
                "  - {id: r1, name: Point Atkinson, country: CA, sharing: RECEIVE_ONLY, at: [49.33, -123.26], "
                        + "heightMetres: 60, listen: 'tcp://0.0.0.0:10111', allow: [192.0.2.1]}",
                "  - {id: r2, connect: 'tcp://192.0.2.7:4001', idleSeconds: 30}",
                "site: {home: CA, facilities: facilities.geojson, ports: [CAVAN, USSEA]}",
                "rules: {SV-01: {buffer_m: {1: 120}}, ID-01: {enabled: false}}",
                "retention: {logDays: 7, logGigabytes: 2}"));

        assertThat(read.http()).isEqualTo(new Configuration.Http("127.0.0.1", 0));
        assertThat(read.data()).isEqualTo(Path.of("./here"));
        assertThat(read.database()).isEqualTo("jdbc:postgresql://db/roadstead");
        assertThat(read.receivers()).extracting(Deed.ReceiverPut::id).containsExactly("r1", "r2");
        assertThat(ReceiverSource.of(read.receivers().get(0)).access().allow()).containsExactly("192.0.2.1");
        assertThat(read.receivers().get(0).at()).isEqualTo(new Position(49.33, -123.26));
        assertThat(ReceiverSource.of(read.receivers().get(1)).idleSeconds()).isEqualTo(30);
        assertThat(read.site()).hasSize(4).first().isEqualTo(new Deed.SitePut("CA"));
        assertThat(read.rules()).containsExactly(new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, 120.0)));
        assertThat(read.disabledRules()).containsExactly("ID-01");
        assertThat(read.retention()).isEqualTo(new Configuration.Retention(7, 2));
    }

    @Test
    void aListenerThatOthersReachSaysWhoMaySendAndItsFilesAreThere() throws IOException {
        String token = "0".repeat(64);

        assertThat(problems("receivers:", "  - {id: r1, listen: 'tls://0.0.0.0:1', certificate: none.pem, key: n.key}",
                "  - {id: r2, listen: 'tls://0.0.0.0:1', tokenSha256: '" + token + "'}",
                "  - {id: r3, listen: 'tcp://0.0.0.0:2', tokenSha256: short}",
                "  - {id: r4, listen: 'udp://0.0.0.0:3', tokenSha256: '" + token + "'}",
                "  - {id: r5, listen: 'tcp://0.0.0.0:4', key: n.key}"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2:41: receivers[0].certificate: there is no file " + folder.resolve("none.pem")))
                .anySatisfy(line -> assertThat(line).startsWith("2:5: receivers[0].allow: a listener that others"))
                .anySatisfy(line -> assertThat(line).startsWith("3:5: receivers[1].certificate: tls:// needs"))
                .anySatisfy(line -> assertThat(line).startsWith("4:41: receivers[2].tokenSha256: expected the SHA"))
                .anySatisfy(line -> assertThat(line).startsWith("5:41: receivers[3].tokenSha256: a datagram tells"))
                .anySatisfy(line -> assertThat(line).startsWith("6:41: receivers[4].key: goes with a listener of tls"))
                .anySatisfy(line -> assertThat(line).startsWith("6:5: receivers[4].allow: a listener that others"));
    }

    @Test
    void anEmptyFileIsTheDefault() throws Exception {
        assertThat(Configuration.read(file(""))).isEqualTo(Configuration.DEFAULT);
    }

    @Test
    void allProblemsComeTogetherWithTheirPlaces() throws IOException {
        List<String> problems = problems("htp: {port: 1}", "http:", "  port: many", "  colour: red",
                "database: mysql://x", "receivers:", "  - {id: r1, listen: 'http://x:1'}",
                "  - {id: r1, at: [99, 0], follow: maybe}",
                "rules:", "  XX-99: {}", "  SV-01: {bufer_m: {1: 5}, buffer_m: {4: 5}}", "retention: {logDays: 0}");

        assertThat(problems).anySatisfy(line -> assertThat(line).startsWith("1:1: htp: is not a key; known are data"))
                .anySatisfy(line -> assertThat(line).startsWith("3:3: http.port: expected a number, found many"))
                .anySatisfy(line -> assertThat(line).startsWith("4:3: http.colour: is not a key"))
                .anySatisfy(line -> assertThat(line).startsWith("5:1: database: expected jdbc:h2"))
                .anySatisfy(line -> assertThat(line).startsWith("7:14: receivers[0].listen: expected tcp"))
                .anySatisfy(line -> assertThat(line).startsWith("8:27: receivers[1].follow: goes with file alone"))
                .anySatisfy(line -> assertThat(line).startsWith("8:5: receivers[1].id: two receivers are called r1"))
                .anySatisfy(line -> assertThat(line).startsWith("8:14: receivers[1].at: expected [latitude"))
                .anySatisfy(line -> assertThat(line).startsWith("10:3: rules.XX-99: there is no rule XX-99"))
                .anySatisfy(line -> assertThat(line).startsWith("11:11: rules.SV-01.bufer_m: rule SV-01 has no"))
                .anySatisfy(line -> assertThat(line).startsWith("11:39: rules.SV-01.buffer_m.4: expected security"))
                .anySatisfy(line -> assertThat(line).startsWith("12:13: retention.logDays: expected a whole number"));
    }

    @Test
    void aFileThatIsNoYamlNamesThePlace() throws IOException {
        assertThat(problems("http: {port: 1", "data: x").getFirst()).matches("2:\\d+: .*");
    }

    @Test
    void valuesOfTheWrongKindAreSaidByWhatWasExpected() throws IOException {
        assertThat(problems("http: 7", "receivers: {id: r1}", "data: [a]", "retention: {logDays: NaN}"))
                .anySatisfy(line -> assertThat(line).startsWith("1:1: http: expected keys and values, found 7"))
                .anySatisfy(line -> assertThat(line).startsWith("2:1: receivers: expected a list"))
                .anySatisfy(line -> assertThat(line).startsWith("3:1: data: expected a text"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("4:13: retention.logDays: expected a number, found NaN"));
    }

    @Test
    void parametersAreFiniteNumbers() throws IOException {
        assertThat(problems("rules: {SV-01: {buffer_m: {1: NaN, 2: Infinity}}}")).hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("expected a number"));
    }

    @Test
    void parametersKeepToTheirBounds() throws IOException {
        assertThat(problems("rules: {SV-01: {buffer_m: {1: -5, 2: 1e9, 3: 200}}}"))
                .containsExactly("1:28: rules.SV-01.buffer_m.1: expected 1 to 3000 m, found -5",
                        "1:35: rules.SV-01.buffer_m.2: expected 1 to 3000 m, found 1000000000");
    }

    @Test
    void aFeatureThatIsNoFacilityIsSaidByItsNumber() throws IOException {
        Files.writeString(folder.resolve("f.geojson"), """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}""");

        assertThat(problems("site: {facilities: f.geojson, zones: missing.geojson}"))
                .anySatisfy(line -> assertThat(line).startsWith("1:8: site.facilities ").contains("features[0].id"))
                .anySatisfy(line -> assertThat(line).startsWith("1:31: site.zones: cannot read "));
    }

    @Test
    void aRangeThatIsNoneIsSaidWithItsPlace() throws IOException {
        assertThat(problems("receivers: [{id: r1, rangeNauticalMiles: -4, listen: 'tcp://127.0.0.1:0'}]"))
                .singleElement()
                .asString()
                .contains("rangeNauticalMiles: expected a number of nautical miles from 0 to 5000, found -4");
    }

    @Test
    void whatTheRegistersAreToKnowStandsInOneList() throws Exception {
        Configuration configuration = Configuration.read(
                file("""
                        receivers: [{id: r1, at: [49.33, -123.26], heightMetres: 60, rangeNauticalMiles: 40, listen: "tcp://127.0.0.1:0"}]
                        site: {home: CA, ports: [CAVAN]}
                        rules: {SV-01: {buffer_m: {1: 120}}, BH-04: {enabled: false}}
                        """));

        assertThat(configuration.deeds()).extracting(deed -> deed.getClass().getSimpleName())
                .containsExactly("ReceiverPut", "SitePut", "PlacePut", "ParameterSet");
        assertThat(configuration.disabledRules()).containsExactly("BH-04");
    }

    @Test
    void aBadFileEndsTheProgramWithTwo() throws IOException {
        Path bad = file("htp: 1");

        assertThat(Roadstead.run("serve", "--config", bad.toString(), "--data", folder.resolve("d").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("d")).doesNotExist();
    }
}
