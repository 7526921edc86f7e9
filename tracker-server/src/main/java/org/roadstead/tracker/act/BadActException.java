package org.roadstead.tracker.act;

import java.util.List;
import java.util.stream.Collectors;

/** An act that cannot be read; says everything that is wrong with it. */
public final class BadActException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BadActException(List<Problem> problems) {
        super(problems.stream().map(p -> p.path() + ": " + p.message()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
