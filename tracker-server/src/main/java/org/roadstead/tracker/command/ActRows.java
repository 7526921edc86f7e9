package org.roadstead.tracker.command;

import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.RegisterTable;
import org.roadstead.tracker.store.StoredAct;

/** Stores an act: its row of the chain and what it changes in the registers, in one transaction. */
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
        database.jdbi().useTransaction(handle -> {
            StoredAct stored = chain.append(handle, act, from);
            registers.apply(handle, stored);
        });
    }
}
