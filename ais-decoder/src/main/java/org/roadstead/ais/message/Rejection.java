package org.roadstead.ais.message;

import java.util.Locale;

/** Why a line, or a sentence on it, gave no message. */
public enum Rejection {
    /** A line of remarks, {@code #} first. Not a fault. */
    COMMENT,
    /** No sentence, TAG block or XML report was found on the line. */
    NOT_A_SENTENCE,
    /** A sentence without {@code *} and two hexadecimal digits behind it. */
    NO_CHECKSUM,
    /** The checksum does not fit the characters. */
    BAD_CHECKSUM,
    /** Fragment total, number or sequence id of a VDM or VDO make no sense. */
    BAD_FRAGMENT,
    /** VDM or VDO with fields missing. */
    MISSING_FIELDS,
    /** A payload without characters. */
    EMPTY_PAYLOAD,
    /** A character that is no six-bit armour. */
    BAD_PAYLOAD_CHARACTER,
    /** Fill bits other than 0 to 5. */
    BAD_FILL_BITS,
    /** Longer than any message may be. */
    TOO_LONG,
    /** Shorter than the last field without which the message says nothing. */
    TOO_SHORT,
    /** A message type that is not defined. */
    UNKNOWN_TYPE,
    /** A part number of type 24 that is not defined. */
    UNKNOWN_PART,
    /**
     * XML that is no LRIT ship position report: broken, without its position, time or ship, with a document type or entities, too deep
     * or too long.
     */
    BAD_REPORT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name that counters and reports show: {@code bad-checksum}. */
    public String code() {
        return code;
    }

    /** Whether the line should have been something else; false only for comments. */
    public boolean isFault() {
        return this != COMMENT;
    }
}
