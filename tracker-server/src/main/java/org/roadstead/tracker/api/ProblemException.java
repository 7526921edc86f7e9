package org.roadstead.tracker.api;

import java.util.List;
import org.roadstead.tracker.act.Problem;

/** A request that cannot be answered: becomes a problem document (RFC 9457). */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Problem> problems;

    private ProblemException(int status, String detail, List<Problem> problems) {
        super(detail);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** 404: there is no such thing. */
    static ProblemException notFound(String what) {
        return new ProblemException(404, "there is no " + what, List.of());
    }

    /** 422: the content is understood and wrong. */
    public static ProblemException unprocessable(List<Problem> problems) {
        return new ProblemException(422,
                "the request has " + problems.size() + (problems.size() == 1 ? " error" : " errors"),
                problems);
    }

    /** 422 with one error. */
    public static ProblemException unprocessable(String path, String message) {
        return unprocessable(List.of(new Problem(path, message)));
    }

    /** 400: the request cannot be read. */
    public static ProblemException unreadable(String detail) {
        return new ProblemException(400, detail, List.of());
    }

    /** 401: the request does not say, or not rightly, who sends it. */
    static ProblemException unauthorized(String detail) {
        return new ProblemException(401, detail, List.of());
    }

    /** 403: the role may not do this. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, detail, List.of());
    }

    /** 409: the thing is in another state. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(409, detail, List.of());
    }

    /** 413: more than is taken at a time. */
    static ProblemException tooLarge(String detail) {
        return new ProblemException(413, detail, List.of());
    }

    /** 503: not now. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(503, detail, List.of());
    }

    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }
}
