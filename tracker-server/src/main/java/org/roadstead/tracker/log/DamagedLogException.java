package org.roadstead.tracker.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The recording is not what was written: its start is refused, and nothing of it was changed. Everything before {@link #position()} is
 * sound.
 */
public final class DamagedLogException extends IOException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final long position;

    /** What is wrong. */
    public enum Problem {
        /** Bytes that are no whole frame, or one whose checksum does not match. */
        UNSOUND_FRAME("a frame's bytes were changed or are missing"),
        /** A sound frame that does not follow the one before it. */
        BROKEN_CHAIN("a frame does not carry the hash of the frame before it"),
        /** Files or frames in between are gone. */
        MISSING_INPUTS("inputs before this frame are missing"),
        /** A sound frame whose inputs this version cannot read. */
        UNREADABLE_INPUTS("a frame's inputs cannot be read by this version");

        private final String words;
        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        Problem(String words) {
            this.words = words;
        }

        /** The name that people are shown: {@code broken-chain}. */
        public String code() {
            return code;
        }
    }

    /**
     * Names the damage and what to do about it.
     *
     * @param file segment in which it begins
     * @param offset of the frame, bytes from the start of the file
     * @param position of the first input that is not sound
     */
    public DamagedLogException(Problem problem, Path file, long offset, long position) {
        super("the log is damaged (" + problem.code() + "): " + problem.words + ", at byte " + offset + " of " + file
                + ". The inputs before position " + position + " are sound, and nothing was changed. Put back this "
                + "file and the later ones from a copy, or move them out of the folder to go on without them.");
        this.problem = problem;
        this.position = position;
    }

    public Problem problem() {
        return problem;
    }

    /** Position of the first input that is not sound. */
    public long position() {
        return position;
    }
}
