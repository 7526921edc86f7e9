package org.roadstead.tracker.track;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.sentence.LongRangeFunction;
import org.roadstead.ais.sentence.LongRangeIdentity;
import org.roadstead.ais.sentence.LongRangePosition;

/**
 * Joins the sentences of answers to long-range interrogations (LRF, LR1, LR2) by connection and sequence number, within a minute. The
 * engine's thread alone; works on known time.
 */
public final class LongRangeReplies {
    private static final long WINDOW_MILLIS = 60_000;
    private static final int MOST_OPEN = 1_000;

    private final Map<Integer, Open> open = new LinkedHashMap<>();
    private long swapped;

    private static final class Open {
        private long sinceMillis;
        private @Nullable Integer requestor;
        private @Nullable LongRangeIdentity identity;
        private @Nullable LongRangePosition position;
    }

    /** Answers that named the asker first, against the makers' manuals, and were read the other way round. */
    public long swapped() {
        return swapped;
    }

    /** Who asked, and for what. */
    public void function(LongRangeFunction said, int connection, long knownMillis) {
        of(connection, said.sequence(), knownMillis).requestor = said.requestorMmsi();
    }

    /** Who answers; the whole report if the position came before. */
    public @Nullable LongRangeReport identity(LongRangeIdentity said, int connection, long knownMillis) {
        Open reply = of(connection, said.sequence(), knownMillis);
        reply.identity = said;
        return whole(reply, knownMillis);
    }

    /** Where it is; the whole report if the identity came before. */
    public @Nullable LongRangeReport position(LongRangePosition said, int connection, long knownMillis) {
        Open reply = of(connection, said.sequence(), knownMillis);
        reply.position = said;
        return whole(reply, knownMillis);
    }

    private Open of(int connection, @Nullable Integer sequence, long knownMillis) {
        int key = connection * 16 + (sequence == null ? 15 : sequence & 15);
        Open reply = open.get(key);
        if (reply == null || knownMillis - reply.sinceMillis > WINDOW_MILLIS) {
            open.remove(key);
            if (open.size() >= MOST_OPEN) {
                open.remove(open.keySet().iterator().next());
            }
            reply = new Open();
            reply.sinceMillis = knownMillis;
            open.put(key, reply);
        }
        return reply;
    }

    private @Nullable LongRangeReport whole(Open reply, long knownMillis) {
        LongRangeIdentity identity = reply.identity;
        LongRangePosition position = reply.position;
        if (identity == null || position == null || position.lat() == null || position.lon() == null) {
            return null;
        }
        Integer responder = identity.responderMmsi();
        if (reply.requestor != null && reply.requestor.equals(responder)
                && !reply.requestor.equals(identity.requestorMmsi())) {
            responder = identity.requestorMmsi();
            swapped++;
        }
        reply.identity = null;
        reply.position = null;
        Integer imo = identity.imo();
        Integer valid = imo != null && ImoNumber.isValid(imo) ? imo : null;
        if (responder == null && valid == null) {
            return null;
        }
        return new LongRangeReport(valid, responder, said(identity.shipName()), said(identity.callsign()),
                position.lat(), position.lon(), millis(position, knownMillis),
                position.sogKn() == null ? Fix.SOG_NOT_AVAILABLE : (int) Math.round(position.sogKn() * 10),
                position.cogTrue() == null ? Fix.COG_NOT_AVAILABLE : (int) Math.round(position.cogTrue() * 10) % 3600);
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** The moment of the position; when it became known where none, or none that can be, is given. */
    private static long millis(LongRangePosition position, long knownMillis) {
        try {
            return Math.min(knownMillis, LocalDate.parse(position.date())
                    .atTime(LocalTime.parse(position.time()))
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli());
        } catch (DateTimeException bad) {
            return knownMillis;
        }
    }
}
