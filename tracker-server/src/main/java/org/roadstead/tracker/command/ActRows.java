package org.roadstead.tracker.command;

import java.util.List;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.RegisterTable;
import org.roadstead.tracker.store.StoredAct;

/** Stores acts: their rows of the chain and what they change in the registers, in one transaction. */
final class ActRows {
    private final Database database;
    private final ActChain chain;
    private final RegisterTable registers;

    ActRows(Database database) {
        this.database = database;
        this.chain = new ActChain(database);
        this.registers = new RegisterTable(database);
    }

    void store(Act act, String from) {
        store(List.of(act), from);
    }

    /** All of them or, where the database fails, none. */
    void store(List<Act> acts, String from) {
        database.jdbi().useTransaction(handle -> {
            for (Act act : acts) {
                StoredAct stored = chain.append(handle, act, from);
                registers.apply(handle, stored);
            }
        });
    }
}
