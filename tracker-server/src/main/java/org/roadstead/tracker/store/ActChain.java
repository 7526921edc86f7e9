package org.roadstead.tracker.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;

/**
 * All acts ever done, each sealed with the one before: {@code hash = SHA-256(previous hash, LF, seq, LF, from, LF, body)}. The position
 * in the log is not sealed, since it is known only later.
 *
 * <p>Rows are never changed, apart from their position, and never removed. The database itself refuses a fork: two rows cannot have the
 * same row before them. A chain cut at its end stays sound; the newest hash kept elsewhere shows that.
 */
public final class ActChain {
    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final String ROWS = "SELECT * FROM act ";
    private static final int FETCH_ROWS = 500;

    private final Jdbi jdbi;

    public ActChain(Database database) {
        this.jdbi = database.jdbi();
    }

    private record Row(long seq, String id, long atMillis, @Nullable Long position, String by, String role, String from,
            @Nullable String reason, String kind, String body, String previousHash, String hash) {

        static Row of(ResultSet row) throws SQLException {
            long position = row.getLong("log_position");
            Long positionOrNull = row.wasNull() ? null : Long.valueOf(position);
            return new Row(row.getLong("seq"), row.getString("id"), row.getLong("at_millis"), positionOrNull,
                    row.getString("done_by"), row.getString("done_as"), row.getString("sent_from"),
                    row.getString("reason"), row.getString("kind"), row.getString("body"),
                    row.getString("previous_hash"), row.getString("hash"));
        }

        StoredAct toStoredAct() {
            try {
                return new StoredAct(seq, ActJson.read(body, id), position, from, body, previousHash, hash);
            } catch (BadActException changed) {
                throw new IllegalStateException("the act of row " + seq + " cannot be read: " + changed.getMessage(),
                        changed);
            }
        }
    }

    /**
     * Adds an act at the end, inside the caller's transaction. Callers take turns: of two at once, one fails.
     *
     * @param from address it was sent from
     */
    public StoredAct append(Handle handle, Act act, String from) {
        Optional<Row> last = handle.createQuery(ROWS + "ORDER BY seq DESC FETCH FIRST 1 ROW ONLY")
                .map((row, context) -> Row.of(row))
                .findOne();
        long seq = last.map(Row::seq).orElse(0L) + 1;
        String previous = last.map(Row::hash).orElse(BEFORE_THE_FIRST);
        String body = CanonicalJson.of(act);
        String hash = hash(previous, seq, from, body);
        handle.createUpdate(
                "INSERT INTO act (seq, id, at_millis, done_by, done_as, sent_from, reason, kind, body, previous_hash, "
                        + "hash) VALUES (:seq, :id, :at, :by, :role, :from, :reason, :kind, :body, :previous, :hash)")
                .bind("seq", seq)
                .bind("id", act.id())
                .bind("at", act.atMillis())
                .bind("by", act.by())
                .bind("role", act.role())
                .bind("from", from)
                .bind("reason", act.reason())
                .bind("kind", ActJson.kind(act.deed()))
                .bind("body", body)
                .bind("previous", previous)
                .bind("hash", hash)
                .execute();
        return new StoredAct(seq, act, null, from, body, previous, hash);
    }

    /** The frame that holds the act is written; false if there is no such act. */
    public boolean positioned(String id, long position) {
        return jdbi.withHandle(handle -> handle.createUpdate("UPDATE act SET log_position = :position WHERE id = :id")
                .bind("position", position)
                .bind("id", id)
                .execute()) == 1;
    }

    /** The same for many acts at once, in one transaction. */
    public void positioned(Map<String, Long> positions) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("UPDATE act SET log_position = :position WHERE id = :id");
            positions.forEach((id, position) -> batch.bind("position", position).bind("id", id).add());
            batch.execute();
        });
    }

    /** Forgets positions that the log does not have (any more); answers how many. */
    public int clearPositionsFrom(long position) {
        return jdbi.withHandle(handle -> handle
                .createUpdate("UPDATE act SET log_position = NULL WHERE log_position >= :position")
                .bind("position", position)
                .execute());
    }

    public Optional<StoredAct> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Row.of(row))
                .findOne()).map(Row::toStoredAct);
    }

    /** Acts that are not known to be in the log, in their order. */
    public List<StoredAct> withoutPosition() {
        return list("WHERE log_position IS NULL ORDER BY seq");
    }

    /** All acts, in their order. */
    public List<StoredAct> all() {
        return list("ORDER BY seq");
    }

    /** All acts of one person or program, in their order. */
    public List<StoredAct> doneBy(String who) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "WHERE done_by = :who ORDER BY seq")
                .bind("who", who)
                .map((row, context) -> Row.of(row).toStoredAct())
                .list());
    }

    /** Acts whose positions are below this one, by position. */
    public SortedMap<Long, Act> before(long position) {
        SortedMap<Long, Act> acts = new TreeMap<>();
        for (StoredAct stored : all()) {
            Long at = stored.position();
            if (at != null && at < position) {
                acts.put(at, stored.act());
            }
        }
        return acts;
    }

    private List<StoredAct> list(String condition) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + condition)
                .map((row, context) -> Row.of(row).toStoredAct())
                .list());
    }

    /** Walks the chain from its first row to the first that is not as it was sealed. */
    public ChainVerdict verify() {
        return jdbi.inTransaction(handle -> {
            try (ResultIterator<Row> rows = handle.createQuery(ROWS + "ORDER BY seq")
                    .setFetchSize(FETCH_ROWS)
                    .map((row, context) -> Row.of(row))
                    .iterator()) {
                return verify(rows);
            }
        });
    }

    private static ChainVerdict verify(Iterator<Row> rows) {
        long sound = 0;
        String previous = BEFORE_THE_FIRST;
        while (rows.hasNext()) {
            Row row = rows.next();
            String fault = fault(row, sound + 1, previous);
            if (!fault.isEmpty()) {
                return new ChainVerdict(sound, row.seq(), fault);
            }
            sound++;
            previous = row.hash();
        }
        return new ChainVerdict(sound, null, "");
    }

    private static String fault(Row row, long expectedSeq, String previous) {
        if (row.seq() != expectedSeq) {
            return "expected row " + expectedSeq + ", found row " + row.seq();
        }
        if (!row.previousHash().equals(previous)) {
            return "does not follow from the row before";
        }
        if (!row.hash().equals(hash(previous, row.seq(), row.from(), row.body()))) {
            return "its hash is not that of what it says";
        }
        return agrees(row) ? "" : "its columns do not say what its body says";
    }

    private static boolean agrees(Row row) {
        try {
            Act act = ActJson.read(row.body(), row.id());
            return act.id().equals(row.id()) && act.atMillis() == row.atMillis() && act.by().equals(row.by())
                    && act.role().equals(row.role()) && Objects.equals(act.reason(), row.reason())
                    && ActJson.kind(act.deed()).equals(row.kind());
        } catch (BadActException unreadable) {
            return false;
        }
    }

    private static String hash(String previous, long seq, String from, String body) {
        String sealed = previous + "\n" + seq + "\n" + from + "\n" + body;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
