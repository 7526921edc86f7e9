package org.roadstead.ais.message;

/**
 * One complete AIS message (ITU-R M.1371-5 annex 8).
 *
 * <p>Components of the records are the integers of the wire. A component of a message that was too short to carry it is
 * {@link #ABSENT}; "not available" codes of the recommendation stay as they are, and the {@code has…} methods of the
 * interfaces answer both. A message knows no sentence, source or arrival time.
 */
public sealed interface AisMessage permits LocatedMessage, StaticData, SafetyText, BinaryMessage,
        Acknowledgement, UtcDateInquiry, Interrogation, AssignmentModeCommand, DataLinkManagement, ChannelManagement,
        GroupAssignmentCommand {
    /** The value of an integer component that the message was too short to carry. Text that is absent is empty. */
    int ABSENT = Integer.MIN_VALUE;

    /** Message type, 1 to 28. */
    int type();

    /** Repeat indicator: how often it was repeated, 0 to 2; 3 is "do not repeat". */
    int repeat();

    /** MMSI of the sender, 30 bits: not every value is a valid number. */
    int mmsi();
}
