package org.roadstead.tracker.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.StoredAct;

/** Brings the act table and the log together at start. The table is the truth for acts, the log for their positions. */
public final class Recovery {

    private static final String FROM_THE_LOG = "log";

    private Recovery() {}

    /**
     * Gives the acts that are found in the log their positions and forgets positions that the log does not have. An act that came with
     * a feed and is in the log alone is stored.
     *
     * @param tail acts at the end of the log, from before the last stop; none is missing from the first of them to the end
     * @param nextPosition where the log ends
     * @return stored acts that never reached the log, in order; to be appended by {@link Commands#bring} before anything else
     */
    public static List<Act> reconcile(Database database, Iterable<Input.ActInput> tail, long nextPosition) {
        ActChain chain = new ActChain(database);
        ActRows rows = new ActRows(database);
        chain.clearPositionsFrom(nextPosition);
        Set<String> found = new HashSet<>();
        for (Input.ActInput input : tail) {
            Act act = input.act();
            if (found.add(act.id()) && !chain.positioned(act.id(), input.position())) {
                rows.store(act, FROM_THE_LOG);
                chain.positioned(act.id(), input.position());
            }
        }
        return chain.withoutPosition().stream().map(StoredAct::act).toList();
    }
}
