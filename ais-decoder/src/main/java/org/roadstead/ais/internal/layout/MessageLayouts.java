package org.roadstead.ais.internal.layout;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.Acknowledgement;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.AddressedSafetyText;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.AssignmentModeCommand;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.BroadcastBinary;
import org.roadstead.ais.message.BroadcastSafetyText;
import org.roadstead.ais.message.ChannelManagement;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.DataLinkManagement;
import org.roadstead.ais.message.DgnssBroadcast;
import org.roadstead.ais.message.ExtendedClassBPositionReport;
import org.roadstead.ais.message.GroupAssignmentCommand;
import org.roadstead.ais.message.Interrogation;
import org.roadstead.ais.message.LongRangePositionReport;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.SingleSlotAidToNavigationReport;
import org.roadstead.ais.message.SingleSlotBinary;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.ais.message.UtcDateInquiry;

/** Chooses the layout of a message by its type, and knows from what length on each can be read. */
public final class MessageLayouts {
    private static final int HEADER_BITS = 38;
    private static final int STATIC_AND_VOYAGE_BITS = 426;
    private static final int EXTENDED_CLASS_B_BITS = 316;

    /** Shortest payload of types 0 to 28 that is read; what a longer one would have besides is absent. */
    private static final int[] ACCEPT_FROM = {Integer.MAX_VALUE, 163, 163, 163, 168, 420, 88, 72, 56, 168, 72, 168, 72,
        72, 40, 88, 92, 80, 168, 312, 70, 268, 168, StaticDataLayout.SHORTEST_BITS, 160, 40, 60, 96, 168};

    private MessageLayouts() {}

    /** Why the payload cannot be read, or null if it can. */
    public static @Nullable Rejection check(PayloadReader payload) {
        if (payload.bits() < HEADER_BITS) {
            return payload.bits() == 0 ? Rejection.EMPTY_PAYLOAD : Rejection.TOO_SHORT;
        }
        int type = payload.type();
        if (type == 0 || type >= ACCEPT_FROM.length) {
            return Rejection.UNKNOWN_TYPE;
        }
        if (payload.bits() < ACCEPT_FROM[type]) {
            return Rejection.TOO_SHORT;
        }
        if (type == 24 && payload.unsignedAt(StaticDataLayout.PART_AT, 2) > StaticDataLayout.PART_B) {
            return Rejection.UNKNOWN_PART;
        }
        return null;
    }

    /** Whether a payload has a length that its type has when it is whole; true where a type has many. */
    public static boolean isLengthOfType(PayloadReader payload) {
        int bits = payload.bits();
        return check(payload) == null && switch (payload.type()) {
            case 5 -> bits <= STATIC_AND_VOYAGE_BITS;
            case 19 -> bits <= EXTENDED_CLASS_B_BITS;
            default -> true;
        };
    }

    /** Reads a payload that {@link #check} has accepted. */
    public static AisMessage read(PayloadReader payload) {
        payload.seek(0);
        return switch (payload.type()) {
            case 1, 2, 3 -> ClassAPositionLayout.read(payload);
            case 4, 11 -> BaseStationLayout.read(payload);
            case 5 -> StaticAndVoyageLayout.read(payload);
            case 6 -> BinaryLayout.readAddressed(payload);
            case 7, 13 -> AcknowledgementLayout.read(payload);
            case 8 -> BinaryLayout.readBroadcast(payload);
            case 9 -> SarAircraftPositionLayout.read(payload);
            case 10 -> UtcDateInquiryLayout.read(payload);
            case 12 -> SafetyTextLayout.readAddressed(payload);
            case 14 -> SafetyTextLayout.readBroadcast(payload);
            case 15 -> InterrogationLayout.read(payload);
            case 16 -> AssignmentModeLayout.read(payload);
            case 17 -> DgnssLayout.read(payload);
            case 18 -> ClassBPositionLayout.read(payload);
            case 19 -> ExtendedClassBPositionLayout.read(payload);
            case 20 -> DataLinkManagementLayout.read(payload);
            case 21 -> AidToNavigationLayout.read(payload);
            case 22 -> ChannelManagementLayout.read(payload);
            case 23 -> GroupAssignmentLayout.read(payload);
            case 24 -> payload.unsignedAt(StaticDataLayout.PART_AT, 2) == StaticDataLayout.PART_A
                    ? StaticDataLayout.readPartA(payload)
                    : StaticDataLayout.readPartB(payload);
            case 25 -> BinaryLayout.readSingleSlot(payload);
            case 26 -> BinaryLayout.readMultipleSlot(payload);
            case 27 -> LongRangePositionLayout.read(payload);
            case 28 -> SingleSlotAidToNavigationLayout.read(payload);
            default -> throw new IllegalStateException("a type that check refuses: " + payload.type());
        };
    }

    /** Writes a message; the inverse of {@link #read}. */
    public static void write(AisMessage message, PayloadWriter payload) {
        payload.put(message.type(), 6).put(message.repeat(), 2).put(message.mmsi(), 30);
        switch (message) {
            case ClassAPositionReport report -> ClassAPositionLayout.write(report, payload);
            case BaseStationReport report -> BaseStationLayout.write(report, payload);
            case StaticAndVoyageData data -> StaticAndVoyageLayout.write(data, payload);
            case SarAircraftPositionReport report -> SarAircraftPositionLayout.write(report, payload);
            case BroadcastSafetyText text -> SafetyTextLayout.write(text, payload);
            case ClassBPositionReport report -> ClassBPositionLayout.write(report, payload);
            case ExtendedClassBPositionReport report -> ExtendedClassBPositionLayout.write(report, payload);
            case AidToNavigationReport report -> AidToNavigationLayout.write(report, payload);
            case StaticDataPartA data -> StaticDataLayout.write(data, payload);
            case StaticDataPartB data -> StaticDataLayout.write(data, payload);
            case LongRangePositionReport report -> LongRangePositionLayout.write(report, payload);
            case AddressedBinary binary -> BinaryLayout.write(binary, payload);
            case BroadcastBinary binary -> BinaryLayout.write(binary, payload);
            case SingleSlotBinary binary -> BinaryLayout.write(binary, payload);
            case MultipleSlotBinary binary -> BinaryLayout.write(binary, payload);
            case Acknowledgement acknowledgement -> AcknowledgementLayout.write(acknowledgement, payload);
            case UtcDateInquiry inquiry -> UtcDateInquiryLayout.write(inquiry, payload);
            case AddressedSafetyText text -> SafetyTextLayout.write(text, payload);
            case Interrogation interrogation -> InterrogationLayout.write(interrogation, payload);
            case AssignmentModeCommand command -> AssignmentModeLayout.write(command, payload);
            case DgnssBroadcast broadcast -> DgnssLayout.write(broadcast, payload);
            case DataLinkManagement management -> DataLinkManagementLayout.write(management, payload);
            case ChannelManagement management -> ChannelManagementLayout.write(management, payload);
            case GroupAssignmentCommand command -> GroupAssignmentLayout.write(command, payload);
            case SingleSlotAidToNavigationReport report -> SingleSlotAidToNavigationLayout.write(report, payload);
        }
    }
}
