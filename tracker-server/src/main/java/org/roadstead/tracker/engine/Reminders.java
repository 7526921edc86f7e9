package org.roadstead.tracker.engine;

import java.util.HashSet;
import java.util.Set;

/** What rules asked to be called for again: once a rule, subject and moment, however often they ask. */
final class Reminders {
    private final DueTimes dueTimes;
    private final Set<Reminder> set = new HashSet<>();

    private record Reminder(String rule, String subject, long knownMillis) {}

    Reminders(DueTimes dueTimes) {
        this.dueTimes = dueTimes;
    }

    /**
     * Runs the task when known time reaches the moment. A rule that, being called, asks for the same moment again is not called again:
     * known time would never pass it.
     *
     * @param subject what the rule judges; empty where it has none
     */
    void at(long knownMillis, String rule, String subject, Runnable task) {
        Reminder reminder = new Reminder(rule, subject, knownMillis);
        if (set.add(reminder)) {
            dueTimes.at(knownMillis, () -> {
                task.run();
                set.remove(reminder);
            });
        }
    }
}
