package org.roadstead.tracker.rule;

/** What a rule remembers of a subject between two reports. Immutable and small; kept with the subject, not by the rule. */
public interface RuleMemory {}
