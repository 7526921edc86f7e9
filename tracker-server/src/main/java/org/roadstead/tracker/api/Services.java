package org.roadstead.tracker.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.search.VesselQuery;
import org.roadstead.tracker.source.Hearing;
import org.roadstead.tracker.source.SourceStatus;

/**
 * What the routes call on the rest of the program.
 *
 * @param image newest published image
 */
public record Services(Supplier<TrafficImage> image, Health health, Receivers receivers, Acts acts, RawLines rawLines,
        Search search, List<RuleCard> rules, Supplier<String> metrics) {

    /** State of the server. */
    public interface Health {
        /** Its state with the words that explain it. */
        State state();

        /** True when the log is recovered and the demo's registers are in. */
        boolean ready();
    }

    /**
     * State of the server at one moment.
     *
     * @param code {@code ok}, {@code degraded}, {@code shedding} or {@code starting}
     * @param clock {@code wall} or {@code feed}
     */
    public record State(String code, List<String> words, String http, List<String> listen, String clock) {}

    /** The ways in for lines. */
    public interface Receivers {
        /** All receivers, by id. */
        List<SourceStatus> list();

        /**
         * Whether somebody may post for a receiver.
         *
         * @param from address of the sender
         * @param token what the post told; null if nothing
         */
        boolean admits(String receiver, String from, @Nullable String token);

        /** Takes posted lines; waits until they are in the log. */
        Ingested ingest(String receiver, byte[] body) throws IOException, InterruptedException;

        /** Listens to a receiver; null if there is none of this id. */
        @Nullable
        Hearing hear(String receiver, int seconds) throws InterruptedException;
    }

    /** What came of posted lines. */
    public record Ingested(long lines, long accepted, SortedMap<String, Long> rejected, long shed,
            @Nullable Long position) {}

    /** The way in for acts. */
    public interface Acts {
        /**
         * Authorises, validates, stores and applies an act; returns when the published image rests on it.
         *
         * @throws ProblemException if it is refused
         */
        void perform(Caller caller, @Nullable String reason, Deed deed) throws InterruptedException;

        /** Known time to give to an act. */
        long knownMillis();
    }

    /**
     * Who asks.
     *
     * @param actor value of {@code Roadstead-Actor}
     * @param role value of {@code Roadstead-Role}
     * @param from address
     */
    public record Caller(@Nullable String actor, @Nullable String role, String from) {}

    /** The search among the vessels of an image. */
    public interface Search {
        /** The vessels of the image that the query means, in the query's order. */
        List<Vessel> find(TrafficImage image, VesselQuery query);
    }

    /** The recording, read back. */
    public interface RawLines {
        /** The text of the line at a position of the log. */
        Optional<String> at(long position) throws IOException;
    }
}
