package org.roadstead.tracker.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreIT extends StoreContract {
    private static @Nullable PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), "no PostgreSQL server is installed under /usr/lib/postgresql");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    String url() throws SQLException {
        if (server == null) {
            throw new IllegalStateException("expected a server that has started");
        }
        return server.newDatabase();
    }
}
