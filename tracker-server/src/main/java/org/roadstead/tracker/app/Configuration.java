package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.Deed;

/**
 * The configuration file, checked whole.
 *
 * @param http address of the map
 * @param data folder of the log, the database and {@code server.json}
 * @param database JDBC URL; null for the embedded one in the data folder
 * @param receivers what is listened to or connected to
 * @param site acts that the site's files stand for
 * @param rules values of parameters by rule, parameter and level
 * @param retention how much of the log is kept
 */
record Configuration(Http http, @Nullable Path data, @Nullable String database, List<ReceiverConfig> receivers,
        List<Deed> site,
        List<Deed.ParameterSet> rules, List<String> disabledRules, Retention retention) {

    /** Without a file. */
    static final Configuration DEFAULT = new Configuration(new Http("127.0.0.1", 8080), null, null, List.of(),
            List.of(), List.of(),
            List.of(), new Retention(30, 50));

    record Http(String host, int port) {}

    /** Oldest segments of the log go first, past either bound. */
    record Retention(int logDays, int logGigabytes) {}

    /**
     * A receiver.
     *
     * @param listen URL that it pushes to; null if it is connected to
     * @param connect URL that is connected to; null if it pushes
     * @param allow addresses that may send
     */
    record ReceiverConfig(String id, @Nullable String name, @Nullable String country, @Nullable String sharing,
            double @Nullable [] at,
            @Nullable Double heightMetres, @Nullable String listen, @Nullable String connect, int idleSeconds,
            List<String> allow) {}

    /** Reads a file; everything that is wrong with it is said together, each with its place. */
    static Configuration read(Path file) throws IOException, UsageException {
        return ConfigurationReader.read(file);
    }

    /** What the site's part stands for as acts of the configuration, at a moment. */
    List<Act> acts(long atMillis) {
        List<Act> acts = new ArrayList<>();
        int number = 0;
        for (Deed deed : site) {
            acts.add(act(number++, atMillis, deed));
        }
        for (Deed deed : rules) {
            acts.add(act(number++, atMillis, deed));
        }
        return acts;
    }

    private static Act act(int number, long atMillis, Deed deed) {
        return new Act("configuration-" + number + "-" + id(deed), atMillis,
                "configuration", "supervisor",
                "configuration file", deed);
    }

    /** The same deed has the same id at each start. */
    private static String id(Deed deed) {
        CRC32C crc = new CRC32C();
        crc.update(ActJson.write(new Act("", 0, "", "", null, deed)).toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
