package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;

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
            List<String> allow) {

        /** What the rules know of it. */
        Deed put() {
            Map<String, Object> said = new LinkedHashMap<>();
            if (country != null) {
                said.put("country", country);
            }
            if (sharing != null) {
                said.put("sharing", sharing);
            }
            if (heightMetres != null) {
                said.put("heightMetres", heightMetres);
            }
            return new Deed.ReceiverPut(id, name, null, at == null ? null : new Position(at[0], at[1]), said);
        }
    }

    /** Reads a file; everything that is wrong with it is said together, each with its place. */
    static Configuration read(Path file) throws IOException, UsageException {
        return ConfigurationReader.read(file);
    }

    /** What the registers and the rules are to know by it. */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        receivers.forEach(receiver -> deeds.add(receiver.put()));
        deeds.addAll(site);
        deeds.addAll(rules);
        return deeds;
    }
}
