package org.roadstead.tracker.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.Sources;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.RegisterEntry;
import org.roadstead.tracker.store.RegisterTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the sources that are open follow the receivers in the register. Any thread. */
final class RunningReceivers {
    private static final Logger LOG = LoggerFactory.getLogger(RunningReceivers.class);

    private final Sources sources;
    private final Set<String> followed = new HashSet<>();

    RunningReceivers(Sources sources) {
        this.sources = sources;
    }

    /**
     * The receivers that stand before the log is read: those of the database, as the acts that are still missing leave them.
     *
     * @param missing acts of the configuration that are yet to be done
     */
    static Map<String, Deed.ReceiverPut> standing(Database database, List<Act> missing) {
        Map<String, Deed.ReceiverPut> standing = new LinkedHashMap<>();
        for (RegisterEntry entry : new RegisterTable(database).inForce("receiver")) {
            try {
                if (ActJson.read(entry.body(), "stored").deed() instanceof Deed.ReceiverPut put) {
                    standing.put(put.id(), put);
                }
            } catch (BadActException unreadable) {
                LOG.warn("The stored receiver {} cannot be read: {}", entry.id(), unreadable.getMessage());
            }
        }
        for (Act act : missing) {
            if (act.deed() instanceof Deed.ReceiverPut put) {
                standing.put(put.id(), put);
            } else if (act.deed() instanceof Deed.ReceiverRemove remove) {
                standing.remove(remove.id());
            }
        }
        return standing;
    }

    /** Opens, changes and closes what differs from the register. */
    synchronized void follow(Registers registers) throws InterruptedException {
        Set<String> gone = new HashSet<>(followed);
        for (Deed.ReceiverPut put : registers.receivers()) {
            gone.remove(put.id());
            followed.add(put.id());
            put(put);
        }
        for (String id : gone) {
            sources.remove(id);
            followed.remove(id);
        }
    }

    /** Opens or changes one. */
    synchronized void put(Deed.ReceiverPut put) throws InterruptedException {
        Optional<SourceConfig> source = source(put);
        if (source.isPresent()) {
            sources.put(source.get());
        }
    }

    /** The source of a receiver; none, and said, if it cannot be one. */
    static Optional<SourceConfig> source(Deed.ReceiverPut put) {
        try {
            return Optional.of(ReceiverSource.of(put));
        } catch (BadActException bad) {
            LOG.warn("The receiver {} cannot be a source: {}", put.id(), bad.getMessage());
            return Optional.empty();
        }
    }
}
