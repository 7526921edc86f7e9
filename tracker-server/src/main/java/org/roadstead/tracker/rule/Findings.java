package org.roadstead.tracker.rule;

import java.util.function.Supplier;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.SituationKey;

/** Takes what a rule says. */
public interface Findings {

    /** The condition holds, with this report. */
    void holds(Finding finding);

    /**
     * The condition holds, with this report. The finding may be made or not: it is asked for only when it is to be told, at once.
     *
     * @param key of the finding
     */
    default void holds(SituationKey key, Supplier<Finding> finding) {
        holds(finding.get());
    }

    /**
     * The condition no longer holds.
     *
     * @param heardMillis report that showed it
     * @param because why
     */
    void ended(SituationKey key, long heardMillis, Sentence because);

    /** The rule could not judge for lack of an input; this is not "clear". */
    void notEvaluated(String input);

    /** Calls the rule again when known time reaches this moment. */
    void remindAt(long knownMillis);
}
