package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;

/**
 * The configuration file, checked whole.
 *
 * @param http address of the map
 * @param data folder of the log, the database and {@code server.json}
 * @param database JDBC URL; null for the embedded one in the data folder
 * @param receivers what brings lines, checked by {@link ReceiverSource}
 * @param site acts that the site's files stand for
 * @param rules values of parameters by rule, parameter and level
 * @param retention how much of the log is kept
 */
record Configuration(Http http, @Nullable Path data, @Nullable String database, List<Deed.ReceiverPut> receivers,
        List<Deed> site,
        List<Deed.ParameterSet> rules, List<String> disabledRules, Retention retention) {

    /** Without a file. */
    static final Configuration DEFAULT = new Configuration(new Http("127.0.0.1", 8080), null, null, List.of(),
            List.of(), List.of(),
            List.of(), new Retention(30, 50));

    record Http(String host, int port) {}

    /** Oldest segments of the log go first, past either bound. */
    record Retention(int logDays, int logGigabytes) {}

    /** Reads a file; everything that is wrong with it is said together, each with its place. */
    static Configuration read(Path file) throws IOException, UsageException {
        return ConfigurationReader.read(file);
    }

    /** What the registers and the rules are to know by it. */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        deeds.addAll(receivers);
        deeds.addAll(site);
        deeds.addAll(rules);
        return deeds;
    }
}
