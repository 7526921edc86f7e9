/**
 * The database: H2 beside the log, or PostgreSQL by its JDBC URL, with the same SQL. Holds the acts as a hash chain, the registers that
 * they put in force, and the alerts with their history. Rows come back as records; any thread may call. The act table is the truth for
 * acts and is never pruned. Start at {@link org.roadstead.tracker.store.Database}, then {@link org.roadstead.tracker.store.ActChain}.
 */
@NullMarked
package org.roadstead.tracker.store;

import org.jspecify.annotations.NullMarked;
