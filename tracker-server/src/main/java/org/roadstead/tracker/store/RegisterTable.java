package org.roadstead.tracker.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.Deed;

/**
 * What acts have put in force, one row a thing, so that other programs can read it. The engine reads the acts instead. A row changes in
 * the transaction that stores its act.
 */
public final class RegisterTable {
    private static final String PUT = """
            MERGE INTO register_entry AS present
            USING (VALUES (CAST(:kind AS VARCHAR(64)), CAST(:id AS VARCHAR(500)), CAST(:body AS TEXT),
                           CAST(:seq AS BIGINT), CAST(:removed AS BOOLEAN)))
                AS next (kind, id, body, act_seq, removed)
            ON present.kind = next.kind AND present.id = next.id
            WHEN MATCHED THEN UPDATE SET body = next.body, act_seq = next.act_seq, removed = next.removed
            WHEN NOT MATCHED THEN INSERT (kind, id, body, act_seq, removed)
                VALUES (next.kind, next.id, next.body, next.act_seq, next.removed)
            """;
    private static final String SITE = "site";

    private final Jdbi jdbi;

    public RegisterTable(Database database) {
        this.jdbi = database.jdbi();
    }

    private record Key(String kind, String id) {}

    /** Puts or removes what the act is about; an act about none of these things changes nothing. */
    public void apply(Handle handle, StoredAct stored) {
        Deed deed = stored.act().deed();
        Key key = key(deed);
        if (key != null) {
            handle.createUpdate(PUT)
                    .bind("kind", key.kind())
                    .bind("id", key.id())
                    .bind("body", stored.body())
                    .bind("seq", stored.seq())
                    .bind("removed", ActJson.kind(deed).endsWith("Remove"))
                    .execute();
        }
    }

    private static @Nullable Key key(Deed deed) {
        return switch (deed) {
            case Deed.SitePut put -> new Key(SITE, SITE);
            case Deed.AreaPut put -> register(deed, put.id());
            case Deed.AreaRemove remove -> register(deed, remove.id());
            case Deed.FacilityPut put -> register(deed, put.id());
            case Deed.FacilityRemove remove -> register(deed, remove.id());
            case Deed.ZonePut put -> register(deed, put.id());
            case Deed.ZoneRemove remove -> register(deed, remove.id());
            case Deed.PlacePut put -> register(deed, put.id());
            case Deed.PlaceRemove remove -> register(deed, remove.id());
            case Deed.ReceiverPut put -> register(deed, put.id());
            case Deed.ReceiverRemove remove -> register(deed, remove.id());
            case Deed.PermissionPut put -> register(deed, put.id());
            case Deed.PermissionRemove remove -> register(deed, remove.id());
            case Deed.ExemptPut put -> register(deed, put.id());
            case Deed.ExemptRemove remove -> register(deed, remove.id());
            case Deed.LevelSet set -> level(set);
            case Deed.ParameterSet set -> new Key("parameter", set.rule() + "/" + set.parameter());
            case Deed.Recorded recorded -> recorded(recorded);
            case Deed.AlertAct alert -> null;
        };
    }

    private static Key register(Deed deed, String id) {
        return new Key(ActJson.kind(deed).replaceAll("(Put|Remove)$", ""), id);
    }

    private static @Nullable Key level(Deed.LevelSet set) {
        if (set.facility() != null) {
            return new Key("facilityLevel", set.facility());
        }
        return set.area() == null ? null : new Key("areaLevel", set.area());
    }

    private static @Nullable Key recorded(Deed.Recorded recorded) {
        boolean register = recorded.kind().endsWith("Put") || recorded.kind().endsWith("Remove");
        return register && recorded.fields().get("id") instanceof String id ? register(recorded, id) : null;
    }

    /** What was put and not removed, by id. */
    public List<RegisterEntry> inForce(String kind) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM register_entry WHERE kind = :kind AND NOT removed ORDER BY id")
                .bind("kind", kind)
                .map((row, context) -> entry(row))
                .list());
    }

    /** The entry, removed or not. */
    public Optional<RegisterEntry> find(String kind, String id) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM register_entry WHERE kind = :kind AND id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .map((row, context) -> entry(row))
                .findOne());
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(row.getString("kind"), row.getString("id"), row.getString("body"),
                row.getLong("act_seq"), row.getBoolean("removed"));
    }
}
