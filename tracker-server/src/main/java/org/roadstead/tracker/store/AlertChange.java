package org.roadstead.tracker.store;

/**
 * One line of an alert's history.
 *
 * @param source who changed it
 * @param n numbers the changes of one source, from 1; together they name the change for good
 * @param knownMillis when
 * @param what raised, amended, acknowledge, …
 * @param body the change as JSON
 */
public record AlertChange(String alertId, Source source, int n, long knownMillis, String what, String body) {

    /** Who changes alerts. */
    public enum Source {
        /** A revision by the alert's rule. */
        RULE("rule"),
        /** A step by a person. */
        PERSON("person");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Source of(String code) {
            return code.equals(RULE.code) ? RULE : PERSON;
        }
    }
}
