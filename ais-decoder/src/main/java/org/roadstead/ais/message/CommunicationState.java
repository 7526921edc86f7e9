package org.roadstead.ais.message;

/**
 * How a station shares the data link: the 19 bits behind position and base station reports (M.1371-5 annex 2 §3.3.7.2 and
 * §3.3.7.3).
 */
public sealed interface CommunicationState {
    /** Hour "not available". */
    int HOUR_NOT_AVAILABLE = 24;
    /** Minute "not available". */
    int MINUTE_NOT_AVAILABLE = 60;

    /** 0 UTC direct, 1 UTC indirect, 2 synchronised to a base station, 3 to another station. */
    int syncState();

    /**
     * Self-organised (tables 18 and 19).
     *
     * @param syncState   0 UTC direct, 1 UTC indirect, 2 to a base station, 3 to another station
     * @param slotTimeout frames until another slot is chosen, 0 is the last time in this one
     * @param subMessage  14 bits whose meaning hangs on {@code slotTimeout}
     */
    record Sotdma(int syncState, int slotTimeout, int subMessage) implements CommunicationState {
        /** Whether the sub message is the offset to the slot of the next frame. */
        public boolean hasSlotOffset() {
            return slotTimeout == 0;
        }

        /** Slots from here to the slot of the next frame; 0 stop transmitting. */
        public int slotOffset() {
            return subMessage;
        }

        /** Whether the sub message is a time of day. */
        public boolean hasUtc() {
            return slotTimeout == 1;
        }

        /** UTC hour, 0 to 23; 24 not available. */
        public int utcHour() {
            return subMessage >>> 9;
        }

        /** UTC minute, 0 to 59; 60 not available. */
        public int utcMinute() {
            return (subMessage >>> 2) & 0x7F;
        }

        /** Whether the sub message is the number of the slot in use. */
        public boolean hasSlotNumber() {
            return slotTimeout == 2 || slotTimeout == 4 || slotTimeout == 6;
        }

        /** Slot in use, 0 to 2249. */
        public int slotNumber() {
            return subMessage;
        }

        /** Whether the sub message is the number of stations that the sender hears. */
        public boolean hasReceivedStations() {
            return slotTimeout == 3 || slotTimeout == 5 || slotTimeout == 7;
        }

        /** Stations that the sender hears, 0 to 16383. */
        public int receivedStations() {
            return subMessage;
        }
    }

    /**
     * Incremental (table 20).
     *
     * @param syncState     0 UTC direct, 1 UTC indirect, 2 to a base station, 3 to another station
     * @param slotIncrement slots to the next transmission, 0 none follows
     * @param slotsCode     0 to 4 are 1 to 5 slots; 5 to 7 are 1 to 3 slots and 8192 is added to the increment
     * @param keep          keep the slot for one more frame
     */
    record Itdma(int syncState, int slotIncrement, int slotsCode, boolean keep) implements CommunicationState {
        /** Slots in a row that the next transmission takes. */
        public int slots() {
            return slotsCode < 5 ? slotsCode + 1 : slotsCode - 4;
        }

        /** Slots to the next transmission with what the code adds. */
        public int slotsToNext() {
            return slotsCode < 5 ? slotIncrement : slotIncrement + 8192;
        }
    }

    /** The state of a report of types 1 to 4 and 11; 19 bits that are there. */
    static CommunicationState ofType(int type, int bits) {
        return type == 3 ? itdma(bits) : sotdma(bits);
    }

    /** The state of a report of types 9, 18 and 26, by its selector. */
    static CommunicationState ofSelector(int selector, int bits) {
        return selector == 1 ? itdma(bits) : sotdma(bits);
    }

    private static CommunicationState sotdma(int bits) {
        require(bits);
        return new Sotdma(bits >>> 17, (bits >>> 14) & 7, bits & 0x3FFF);
    }

    private static CommunicationState itdma(int bits) {
        require(bits);
        return new Itdma(bits >>> 17, (bits >>> 4) & 0x1FFF, (bits >>> 1) & 7, (bits & 1) != 0);
    }

    private static void require(int bits) {
        if (bits < 0 || bits >= 1 << 19) {
            throw new IllegalArgumentException("a communication state of 19 bits expected: " + bits);
        }
    }
}
