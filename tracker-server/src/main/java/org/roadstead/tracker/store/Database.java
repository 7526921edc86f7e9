package org.roadstead.tracker.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A pool of connections to a database whose tables are up to date. */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:org/roadstead/tracker/store/migration";
    private static final int CONNECTIONS = 8;
    /** A commit is on its way to the disk before it is acknowledged: H2 otherwise writes up to 500 ms later. */
    private static final String H2_DURABLE = ";WRITE_DELAY=0";
    /** The server closes the database after its writers, not H2's own hook under them. */
    private static final String H2_CLOSED_BY_US = ";DB_CLOSE_ON_EXIT=FALSE";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @param jdbcUrl {@code jdbc:h2:…} or {@code jdbc:postgresql:…} (version 15 or later), with user and password where it needs them
     * @throws IOException if it cannot be reached, is in use by another process, or its tables are not ours
     */
    public static Database open(String jdbcUrl) throws IOException {
        String url = durable(jdbcUrl);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("database");
        try {
            HikariDataSource pool = new HikariDataSource(config);
            try {
                Flyway.configure().dataSource(pool).locations(MIGRATIONS).load().migrate();
                return new Database(pool);
            } catch (RuntimeException failed) {
                pool.close();
                throw failed;
            }
        } catch (RuntimeException failed) {
            throw new IOException("the database " + withoutSecrets(url) + " cannot be opened: " + cause(failed),
                    failed);
        }
    }

    /** The database of a data folder, made if it is not there. */
    public static Database embedded(Path dataFolder) throws IOException {
        Files.createDirectories(dataFolder);
        return open("jdbc:h2:file:" + dataFolder.toAbsolutePath().resolve("roadstead"));
    }

    private static String durable(String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:h2:")) {
            return jdbcUrl;
        }
        String upper = jdbcUrl.toUpperCase(Locale.ROOT);
        String url = upper.contains(";WRITE_DELAY=") ? jdbcUrl : jdbcUrl + H2_DURABLE;
        return upper.contains(";DB_CLOSE_ON_EXIT=") ? url : url + H2_CLOSED_BY_US;
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }

    /** What the database itself says, without the words of the layers above. */
    private static String cause(Throwable failed) {
        Throwable cause = failed;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** For the SQL of a subject's own tables. */
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
