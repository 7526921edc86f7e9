package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.BroadcastBinary;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.SingleSlotBinary;

/** Types 6, 8, 25 and 26: M.1371-5 annex 8 §3.4, §3.6, §3.23 and §3.24. */
final class BinaryLayout {
    /** Four spare bits, the selector and the communication state that end a type 26. */
    private static final int MULTIPLE_SLOT_END = 24;
    private static final int COMMUNICATION_STATE_BITS = 20;

    private BinaryLayout() {}

    static AddressedBinary readAddressed(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int sequenceNumber = payload.unsigned(2);
        int destinationMmsi = payload.unsigned(30);
        boolean retransmit = payload.flag();
        int spare = payload.unsigned(1);
        int dac = payload.unsigned(10);
        int fi = payload.unsigned(6);
        BitString data = payload.restExcept(0);
        return new AddressedBinary(repeat, mmsi, sequenceNumber, destinationMmsi, retransmit, spare, dac, fi, data);
    }

    static void write(AddressedBinary message, PayloadWriter payload) {
        payload.put(message.sequenceNumber(), 2)
                .put(message.destinationMmsi(), 30)
                .put(message.retransmit())
                .put(message.spare(), 1)
                .put(message.dac(), 10)
                .put(message.fi(), 6)
                .put(message.data());
    }

    static BroadcastBinary readBroadcast(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int dac = payload.unsigned(10);
        int fi = payload.unsigned(6);
        BitString data = payload.restExcept(0);
        return new BroadcastBinary(repeat, mmsi, spare, dac, fi, data);
    }

    static void write(BroadcastBinary message, PayloadWriter payload) {
        payload.put(message.spare(), 2).put(message.dac(), 10).put(message.fi(), 6).put(message.data());
    }

    static SingleSlotBinary readSingleSlot(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        boolean addressed = payload.flag();
        boolean structured = payload.flag();
        int destinationMmsi = addressed ? payload.unsignedIfPresent(30) : ABSENT;
        int spare = addressed ? payload.unsignedIfPresent(2) : ABSENT;
        int dac = structured ? payload.unsignedIfPresent(10) : ABSENT;
        int fi = structured ? payload.unsignedIfPresent(6) : ABSENT;
        BitString data = payload.restExcept(0);
        return new SingleSlotBinary(repeat, mmsi, addressed, structured, destinationMmsi, spare, dac, fi, data);
    }

    static void write(SingleSlotBinary message, PayloadWriter payload) {
        payload.put(message.addressed())
                .put(message.structured())
                .putIfPresent(message.destinationMmsi(), 30)
                .putIfPresent(message.spare(), 2)
                .putIfPresent(message.dac(), 10)
                .putIfPresent(message.fi(), 6)
                .put(message.data());
    }

    static MultipleSlotBinary readMultipleSlot(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        boolean addressed = payload.flag();
        boolean structured = payload.flag();
        int end = payload.bits() - COMMUNICATION_STATE_BITS;
        boolean hasDestination = addressed && payload.position() + 32 <= end;
        int destinationMmsi = hasDestination ? payload.unsigned(30) : ABSENT;
        int spare = hasDestination ? payload.unsigned(2) : ABSENT;
        boolean hasApplication = structured && payload.position() + 16 <= end;
        int dac = hasApplication ? payload.unsigned(10) : ABSENT;
        int fi = hasApplication ? payload.unsigned(6) : ABSENT;
        BitString data = payload.restExcept(MULTIPLE_SLOT_END);
        int secondSpare = payload.position() + 4 <= end ? payload.unsigned(4) : ABSENT;
        payload.seek(end);
        int communicationStateSelector = payload.unsigned(1);
        int communicationState = payload.unsigned(19);
        return new MultipleSlotBinary(repeat, mmsi, addressed, structured, destinationMmsi, spare, dac, fi, data,
                secondSpare, communicationStateSelector, communicationState);
    }

    static void write(MultipleSlotBinary message, PayloadWriter payload) {
        payload.put(message.addressed())
                .put(message.structured())
                .putIfPresent(message.destinationMmsi(), 30)
                .putIfPresent(message.spare(), 2)
                .putIfPresent(message.dac(), 10)
                .putIfPresent(message.fi(), 6)
                .put(message.data())
                .putIfPresent(message.secondSpare(), 4)
                .put(message.communicationStateSelector(), 1)
                .put(message.communicationState(), 19);
    }
}
