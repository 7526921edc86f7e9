package org.roadstead.tracker.alert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.track.Report;

/**
 * One alert as it stands now. Every change is a new value; times are epoch milliseconds.
 *
 * @param id 20 hex digits, fixed when it is first raised
 * @param firstAt start of the episode, heard
 * @param lastAt newest report, heard
 * @param raisedAt known
 * @param clearedAt known; null while the condition holds
 * @param shelvedUntil known; null when it is not shelved
 * @param parent alert that suppresses this one
 * @param owner who has it
 * @param silenced its sound is off
 * @param history what people did to it, oldest first
 */
public record Alert(String id, String rule, int ruleVersion, String title, int severity, int severityAtRaise, int level,
        List<VesselRef> vessels, @Nullable Subject subject, long firstAt, long lastAt, long raisedAt,
        @Nullable Long clearedAt,
        Condition condition, State state, @Nullable Long shelvedUntil, @Nullable String parent, @Nullable String owner,
        boolean silenced, @Nullable Position position, Evidence evidence, Map<String, Object> parameters,
        List<Report> reports,
        List<Revision> revisions, List<Step> history, boolean exercise) {

    /**
     * True if a finding begins at another moment than this alert. That of one that was opened again begins with its first episode, and
     * no later episode changes it.
     */
    public boolean startsOtherwise(Finding finding) {
        boolean openedAgain = revisions.stream().filter(one -> one.kind() == Revision.Kind.RAISED).count() > 1;
        return openedAgain ? finding.firstHeardMillis() < firstAt : finding.firstHeardMillis() != firstAt;
    }

    /** What the rule says. */
    public enum Condition {
        HOLDS("holds"), CLEARED("cleared"), WITHDRAWN("withdrawn");

        private final String code;

        Condition(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What people made of it. */
    public enum State {
        // @formatter:off
        NEW("new"),
        ACKNOWLEDGED("acknowledged"),
        ASSIGNED("assigned"),
        ESCALATED("escalated"),
        RESOLVED("resolved"),
        FALSE_ALARM("falseAlarm");
        // @formatter:on

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Nobody has to do anything more. */
        public boolean isDone() {
            return this == RESOLVED || this == FALSE_ALARM;
        }
    }

    /**
     * A change of what the rule says.
     *
     * @param n from 1
     * @param heardMillis of the report that caused it
     * @param late a report raised it that was over ten minutes old when it came
     */
    public record Revision(int n, Kind kind, long knownMillis, long heardMillis, Evidence.Sentence because,
            boolean late) {

        /** One that no late report caused. */
        public Revision(int n, Kind kind, long knownMillis, long heardMillis, Evidence.Sentence because) {
            this(n, kind, knownMillis, heardMillis, because, false);
        }

        /** What changed. */
        public enum Kind {
            RAISED("raised"), AMENDED("amended"), CLEARED("cleared"), WITHDRAWN("withdrawn");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            public String code() {
                return code;
            }
        }
    }

    /**
     * Something that a person did to it.
     *
     * @param n from 1
     * @param act name of the step in JSON
     */
    public record Step(int n, String act, long knownMillis, String by, String role, @Nullable String to,
            @Nullable String reason,
            @Nullable String text) {}
}
