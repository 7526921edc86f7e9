package org.roadstead.ais.sentence;

/** A sentence with a right checksum that is neither VDM nor VDO. */
public sealed interface OtherSentence permits AddressedBinarySentence, BinaryAcknowledgement, BroadcastBinarySentence,
        CallExpansion, DistressCall, LongRangeFunction, LongRangeIdentity, LongRangeInterrogation, LongRangePosition,
        LongRangeVoyage, MinimumNavigation, PositionFix, SignalInformation, TargetPosition, TextTransmission,
        TrackedTarget, TrackedTargetData, UnreadSentence {
    /** The formatter, three letters as a rule: {@code TTM}. */
    String formatter();

    /** Tells every field in its order. */
    void describe(SentenceFields out);
}
