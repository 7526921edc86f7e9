package org.roadstead.tracker.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Alerts for good, with all that happened to them. A change that is put again, as after a restart that judges the same reports again, is
 * found and not doubled.
 */
public final class AlertStore {
    private static final String PUT = """
            MERGE INTO alert AS present
            USING (VALUES (CAST(:id AS VARCHAR(64)), CAST(:rule AS VARCHAR(64)), CAST(:severity AS INTEGER),
                           CAST(:state AS VARCHAR(64)), CAST(:condition AS VARCHAR(64)), CAST(:raised AS BIGINT),
                           CAST(:cleared AS BIGINT), CAST(:position AS BIGINT), CAST(:body AS TEXT)))
                AS next (id, rule, severity, alert_state, alert_condition, raised_millis, cleared_millis,
                         changed_position, body)
            ON present.id = next.id
            WHEN MATCHED THEN UPDATE SET severity = next.severity, alert_state = next.alert_state,
                alert_condition = next.alert_condition, cleared_millis = next.cleared_millis,
                changed_position = next.changed_position, body = next.body
            WHEN NOT MATCHED THEN INSERT (id, rule, severity, alert_state, alert_condition, raised_millis,
                    cleared_millis, changed_position, body)
                VALUES (next.id, next.rule, next.severity, next.alert_state, next.alert_condition,
                    next.raised_millis, next.cleared_millis, next.changed_position, next.body)
            """;
    private static final String ADD_CHANGE = """
            MERGE INTO alert_history AS present
            USING (VALUES (CAST(:alert AS VARCHAR(64)), CAST(:source AS VARCHAR(64)), CAST(:n AS INTEGER),
                           CAST(:known AS BIGINT), CAST(:what AS VARCHAR(64)), CAST(:body AS TEXT)))
                AS next (alert_id, source, n, known_millis, what, body)
            ON present.alert_id = next.alert_id AND present.source = next.source AND present.n = next.n
            WHEN NOT MATCHED THEN INSERT (alert_id, source, n, known_millis, what, body)
                VALUES (next.alert_id, next.source, next.n, next.known_millis, next.what, next.body)
            """;

    private final Jdbi jdbi;

    public AlertStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Stores one alert as it stands now. */
    public void put(StoredAlert alert) {
        put(List.of(alert), List.of());
    }

    /** Stores alerts as they stand now, and what happened to them, in one transaction. */
    public void put(Collection<StoredAlert> alerts, Collection<AlertChange> changes) {
        jdbi.useTransaction(handle -> {
            putAlerts(handle, alerts);
            addChanges(handle, changes);
        });
    }

    private static void putAlerts(Handle handle, Collection<StoredAlert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(PUT);
        for (StoredAlert alert : alerts) {
            batch.bind("id", alert.id())
                    .bind("rule", alert.rule())
                    .bind("severity", alert.severity())
                    .bind("state", alert.state())
                    .bind("condition", alert.condition())
                    .bind("raised", alert.raisedMillis())
                    .bind("cleared", alert.clearedMillis())
                    .bind("position", alert.position())
                    .bind("body", alert.body())
                    .add();
        }
        batch.execute();
    }

    private static void addChanges(Handle handle, Collection<AlertChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(ADD_CHANGE);
        for (AlertChange change : changes) {
            batch.bind("alert", change.alertId())
                    .bind("source", change.source().code())
                    .bind("n", change.n())
                    .bind("known", change.knownMillis())
                    .bind("what", change.what())
                    .bind("body", change.body())
                    .add();
        }
        batch.execute();
    }

    public Optional<StoredAlert> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM alert WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> alert(row))
                .findOne());
    }

    /**
     * Alerts raised in a span of known time, by the time they were raised, then id.
     *
     * @param fromMillis included
     * @param toMillis not included
     * @param limit of them at most
     */
    public List<StoredAlert> raisedBetween(long fromMillis, long toMillis, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM alert WHERE raised_millis >= :from AND raised_millis < :to "
                        + "ORDER BY raised_millis, id FETCH FIRST :limit ROWS ONLY")
                .bind("from", fromMillis)
                .bind("to", toMillis)
                .bind("limit", limit)
                .map((row, context) -> alert(row))
                .list());
    }

    private static StoredAlert alert(ResultSet row) throws SQLException {
        long cleared = row.getLong("cleared_millis");
        Long clearedOrNull = row.wasNull() ? null : Long.valueOf(cleared);
        return new StoredAlert(row.getString("id"), row.getString("rule"), row.getInt("severity"),
                row.getString("alert_state"), row.getString("alert_condition"), row.getLong("raised_millis"),
                clearedOrNull, row.getLong("changed_position"), row.getString("body"));
    }

    /** Everything that happened to an alert, oldest first. */
    public List<AlertChange> history(String alertId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM alert_history WHERE alert_id = :id ORDER BY known_millis, source DESC, n")
                .bind("id", alertId)
                .map((row, context) -> new AlertChange(row.getString("alert_id"),
                        AlertChange.Source.of(row.getString("source")), row.getInt("n"),
                        row.getLong("known_millis"), row.getString("what"), row.getString("body")))
                .list());
    }
}
