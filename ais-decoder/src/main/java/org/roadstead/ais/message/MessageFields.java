package org.roadstead.ais.message;

import java.util.List;
import org.roadstead.ais.message.MessageField.Kind;

/**
 * Where every field stands in the messages of each type, for those who read a {@link org.roadstead.ais.MessageView} and
 * make no objects. Units and "not available" codes are those of the records of the same layout.
 */
public final class MessageFields {
    private MessageFields() {}

    /** Types 1, 2 and 3: M.1371-5 annex 8 §3.1, table 48, 49, 50. */
    public static final class ClassAPosition {
        /** Bits 38 to 41. */
        public static final MessageField NAVIGATIONAL_STATUS = new MessageField("navigational_status", 38, 4,
                Kind.UNSIGNED);
        /** Bits 42 to 49. */
        public static final MessageField RATE_OF_TURN = new MessageField("rate_of_turn", 42, 8, Kind.SIGNED);
        /** Bits 50 to 59. */
        public static final MessageField SOG = new MessageField("sog", 50, 10, Kind.UNSIGNED);
        /** Bit 60. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 60, 1,
                Kind.UNSIGNED);
        /** Bits 61 to 88. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 61, 28, Kind.SIGNED);
        /** Bits 89 to 115. */
        public static final MessageField LATITUDE = new MessageField("latitude", 89, 27, Kind.SIGNED);
        /** Bits 116 to 127. */
        public static final MessageField COG = new MessageField("cog", 116, 12, Kind.UNSIGNED);
        /** Bits 128 to 136. */
        public static final MessageField TRUE_HEADING = new MessageField("true_heading", 128, 9, Kind.UNSIGNED);
        /** Bits 137 to 142. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 137, 6, Kind.UNSIGNED);
        /** Bits 143 to 144. */
        public static final MessageField SPECIAL_MANOEUVRE = new MessageField("special_manoeuvre", 143, 2,
                Kind.UNSIGNED);
        /** Bit 148. */
        public static final MessageField RAIM = new MessageField("raim", 148, 1, Kind.UNSIGNED);
        /** Bits 149 to 167. */
        public static final MessageField COMMUNICATION_STATE = new MessageField("communication_state", 149, 19,
                Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(NAVIGATIONAL_STATUS, RATE_OF_TURN, SOG, POSITION_ACCURACY,
                LONGITUDE, LATITUDE, COG, TRUE_HEADING, UTC_SECOND, SPECIAL_MANOEUVRE, RAIM, COMMUNICATION_STATE);

        private ClassAPosition() {}
    }

    /** Types 4 and 11: M.1371-5 annex 8 §3.2, table 51. */
    public static final class BaseStation {
        /** Bits 38 to 51. */
        public static final MessageField YEAR = new MessageField("year", 38, 14, Kind.UNSIGNED);
        /** Bits 52 to 55. */
        public static final MessageField MONTH = new MessageField("month", 52, 4, Kind.UNSIGNED);
        /** Bits 56 to 60. */
        public static final MessageField DAY = new MessageField("day", 56, 5, Kind.UNSIGNED);
        /** Bits 61 to 65. */
        public static final MessageField HOUR = new MessageField("hour", 61, 5, Kind.UNSIGNED);
        /** Bits 66 to 71. */
        public static final MessageField MINUTE = new MessageField("minute", 66, 6, Kind.UNSIGNED);
        /** Bits 72 to 77. */
        public static final MessageField SECOND = new MessageField("second", 72, 6, Kind.UNSIGNED);
        /** Bit 78. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 78, 1,
                Kind.UNSIGNED);
        /** Bits 79 to 106. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 79, 28, Kind.SIGNED);
        /** Bits 107 to 133. */
        public static final MessageField LATITUDE = new MessageField("latitude", 107, 27, Kind.SIGNED);
        /** Bits 134 to 137. */
        public static final MessageField EPFD = new MessageField("epfd", 134, 4, Kind.UNSIGNED);
        /** Bit 138. */
        public static final MessageField TRANSMISSION_CONTROL = new MessageField("transmission_control", 138, 1,
                Kind.UNSIGNED);
        /** Bit 148. */
        public static final MessageField RAIM = new MessageField("raim", 148, 1, Kind.UNSIGNED);
        /** Bits 149 to 167. */
        public static final MessageField COMMUNICATION_STATE = new MessageField("communication_state", 149, 19,
                Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, POSITION_ACCURACY,
                LONGITUDE, LATITUDE, EPFD, TRANSMISSION_CONTROL, RAIM, COMMUNICATION_STATE);

        private BaseStation() {}
    }

    /** Type 5: M.1371-5 annex 8 §3.3, table 52, 53. */
    public static final class StaticAndVoyage {
        /** Bits 38 to 39. */
        public static final MessageField AIS_VERSION = new MessageField("ais_version", 38, 2, Kind.UNSIGNED);
        /** Bits 40 to 69. */
        public static final MessageField IMO_NUMBER = new MessageField("imo_number", 40, 30, Kind.UNSIGNED);
        /** Bits 70 to 111. */
        public static final MessageField CALL_SIGN = new MessageField("call_sign", 70, 42, Kind.TEXT);
        /** Bits 112 to 231. */
        public static final MessageField NAME = new MessageField("name", 112, 120, Kind.TEXT);
        /** Bits 232 to 239. */
        public static final MessageField SHIP_TYPE = new MessageField("ship_type", 232, 8, Kind.UNSIGNED);
        /** Bits 240 to 248. */
        public static final MessageField TO_BOW = new MessageField("to_bow", 240, 9, Kind.UNSIGNED);
        /** Bits 249 to 257. */
        public static final MessageField TO_STERN = new MessageField("to_stern", 249, 9, Kind.UNSIGNED);
        /** Bits 258 to 263. */
        public static final MessageField TO_PORT = new MessageField("to_port", 258, 6, Kind.UNSIGNED);
        /** Bits 264 to 269. */
        public static final MessageField TO_STARBOARD = new MessageField("to_starboard", 264, 6, Kind.UNSIGNED);
        /** Bits 270 to 273. */
        public static final MessageField EPFD = new MessageField("epfd", 270, 4, Kind.UNSIGNED);
        /** Bits 274 to 277. */
        public static final MessageField ETA_MONTH = new MessageField("eta_month", 274, 4, Kind.UNSIGNED);
        /** Bits 278 to 282. */
        public static final MessageField ETA_DAY = new MessageField("eta_day", 278, 5, Kind.UNSIGNED);
        /** Bits 283 to 287. */
        public static final MessageField ETA_HOUR = new MessageField("eta_hour", 283, 5, Kind.UNSIGNED);
        /** Bits 288 to 293. */
        public static final MessageField ETA_MINUTE = new MessageField("eta_minute", 288, 6, Kind.UNSIGNED);
        /** Bits 294 to 301. */
        public static final MessageField DRAUGHT = new MessageField("draught", 294, 8, Kind.UNSIGNED);
        /** Bits 302 to 421. */
        public static final MessageField DESTINATION = new MessageField("destination", 302, 120, Kind.TEXT);
        /** Bit 422. */
        public static final MessageField DTE = new MessageField("dte", 422, 1, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(AIS_VERSION, IMO_NUMBER, CALL_SIGN, NAME, SHIP_TYPE,
                TO_BOW, TO_STERN, TO_PORT, TO_STARBOARD, EPFD, ETA_MONTH, ETA_DAY, ETA_HOUR, ETA_MINUTE, DRAUGHT,
                DESTINATION, DTE);

        private StaticAndVoyage() {}
    }

    /** Type 6: M.1371-5 annex 8 §3.4, table 54. */
    public static final class AddressedBinary {
        /** Bits 38 to 39. */
        public static final MessageField SEQUENCE_NUMBER = new MessageField("sequence_number", 38, 2, Kind.UNSIGNED);
        /** Bits 40 to 69. */
        public static final MessageField DESTINATION_MMSI = new MessageField("destination_mmsi", 40, 30, Kind.UNSIGNED);
        /** Bit 70. */
        public static final MessageField RETRANSMIT = new MessageField("retransmit", 70, 1, Kind.UNSIGNED);
        /** Bits 72 to 81. */
        public static final MessageField DAC = new MessageField("dac", 72, 10, Kind.UNSIGNED);
        /** Bits 82 to 87. */
        public static final MessageField FI = new MessageField("fi", 82, 6, Kind.UNSIGNED);
        /** From bit 88 to the end. */
        public static final MessageField DATA = new MessageField("data", 88, 0, Kind.BITS);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(SEQUENCE_NUMBER, DESTINATION_MMSI, RETRANSMIT, DAC, FI,
                DATA);

        private AddressedBinary() {}
    }

    /** Types 7 and 13: M.1371-5 annex 8 §3.5, table 56. */
    public static final class Acknowledgement {
        /** Bits 40 to 69. */
        public static final MessageField MMSI_1 = new MessageField("mmsi_1", 40, 30, Kind.UNSIGNED);
        /** Bits 70 to 71. */
        public static final MessageField SEQUENCE_NUMBER_1 = new MessageField("sequence_number_1", 70, 2,
                Kind.UNSIGNED);
        /** Bits 72 to 101. */
        public static final MessageField MMSI_2 = new MessageField("mmsi_2", 72, 30, Kind.UNSIGNED);
        /** Bits 102 to 103. */
        public static final MessageField SEQUENCE_NUMBER_2 = new MessageField("sequence_number_2", 102, 2,
                Kind.UNSIGNED);
        /** Bits 104 to 133. */
        public static final MessageField MMSI_3 = new MessageField("mmsi_3", 104, 30, Kind.UNSIGNED);
        /** Bits 134 to 135. */
        public static final MessageField SEQUENCE_NUMBER_3 = new MessageField("sequence_number_3", 134, 2,
                Kind.UNSIGNED);
        /** Bits 136 to 165. */
        public static final MessageField MMSI_4 = new MessageField("mmsi_4", 136, 30, Kind.UNSIGNED);
        /** Bits 166 to 167. */
        public static final MessageField SEQUENCE_NUMBER_4 = new MessageField("sequence_number_4", 166, 2,
                Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(MMSI_1, SEQUENCE_NUMBER_1, MMSI_2, SEQUENCE_NUMBER_2,
                MMSI_3, SEQUENCE_NUMBER_3, MMSI_4, SEQUENCE_NUMBER_4);

        private Acknowledgement() {}
    }

    /** Type 8: M.1371-5 annex 8 §3.6, table 57. */
    public static final class BroadcastBinary {
        /** Bits 40 to 49. */
        public static final MessageField DAC = new MessageField("dac", 40, 10, Kind.UNSIGNED);
        /** Bits 50 to 55. */
        public static final MessageField FI = new MessageField("fi", 50, 6, Kind.UNSIGNED);
        /** From bit 56 to the end. */
        public static final MessageField DATA = new MessageField("data", 56, 0, Kind.BITS);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(DAC, FI, DATA);

        private BroadcastBinary() {}
    }

    /** Type 9: M.1371-5 annex 8 §3.7, table 59. */
    public static final class SarAircraft {
        /** Bits 38 to 49. */
        public static final MessageField ALTITUDE = new MessageField("altitude", 38, 12, Kind.UNSIGNED);
        /** Bits 50 to 59. */
        public static final MessageField SOG = new MessageField("sog", 50, 10, Kind.UNSIGNED);
        /** Bit 60. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 60, 1,
                Kind.UNSIGNED);
        /** Bits 61 to 88. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 61, 28, Kind.SIGNED);
        /** Bits 89 to 115. */
        public static final MessageField LATITUDE = new MessageField("latitude", 89, 27, Kind.SIGNED);
        /** Bits 116 to 127. */
        public static final MessageField COG = new MessageField("cog", 116, 12, Kind.UNSIGNED);
        /** Bits 128 to 133. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 128, 6, Kind.UNSIGNED);
        /** Bit 134. */
        public static final MessageField ALTITUDE_SENSOR = new MessageField("altitude_sensor", 134, 1, Kind.UNSIGNED);
        /** Bit 142. */
        public static final MessageField DTE = new MessageField("dte", 142, 1, Kind.UNSIGNED);
        /** Bit 146. */
        public static final MessageField ASSIGNED_MODE = new MessageField("assigned_mode", 146, 1, Kind.UNSIGNED);
        /** Bit 147. */
        public static final MessageField RAIM = new MessageField("raim", 147, 1, Kind.UNSIGNED);
        /** Bit 148. */
        public static final MessageField COMMUNICATION_STATE_SELECTOR = new MessageField("communication_state_selector",
                148, 1, Kind.UNSIGNED);
        /** Bits 149 to 167. */
        public static final MessageField COMMUNICATION_STATE = new MessageField("communication_state", 149, 19,
                Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(ALTITUDE, SOG, POSITION_ACCURACY, LONGITUDE, LATITUDE, COG,
                UTC_SECOND, ALTITUDE_SENSOR, DTE, ASSIGNED_MODE, RAIM, COMMUNICATION_STATE_SELECTOR,
                COMMUNICATION_STATE);

        private SarAircraft() {}
    }

    /** Type 10: M.1371-5 annex 8 §3.8, table 60. */
    public static final class UtcDateInquiry {
        /** Bits 40 to 69. */
        public static final MessageField DESTINATION_MMSI = new MessageField("destination_mmsi", 40, 30, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(DESTINATION_MMSI);

        private UtcDateInquiry() {}
    }

    /** Type 12: M.1371-5 annex 8 §3.10, table 61. */
    public static final class AddressedSafety {
        /** Bits 38 to 39. */
        public static final MessageField SEQUENCE_NUMBER = new MessageField("sequence_number", 38, 2, Kind.UNSIGNED);
        /** Bits 40 to 69. */
        public static final MessageField DESTINATION_MMSI = new MessageField("destination_mmsi", 40, 30, Kind.UNSIGNED);
        /** Bit 70. */
        public static final MessageField RETRANSMIT = new MessageField("retransmit", 70, 1, Kind.UNSIGNED);
        /** From bit 72 to the end. */
        public static final MessageField TEXT = new MessageField("text", 72, 0, Kind.TEXT);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(SEQUENCE_NUMBER, DESTINATION_MMSI, RETRANSMIT, TEXT);

        private AddressedSafety() {}
    }

    /** Type 14: M.1371-5 annex 8 §3.12, table 63. */
    public static final class BroadcastSafety {
        /** From bit 40 to the end. */
        public static final MessageField TEXT = new MessageField("text", 40, 0, Kind.TEXT);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(TEXT);

        private BroadcastSafety() {}
    }

    /** Type 15: M.1371-5 annex 8 §3.13, table 66. */
    public static final class Interrogation {
        /** Bits 40 to 69. */
        public static final MessageField MMSI_1 = new MessageField("mmsi_1", 40, 30, Kind.UNSIGNED);
        /** Bits 70 to 75. */
        public static final MessageField TYPE_1_1 = new MessageField("type_1_1", 70, 6, Kind.UNSIGNED);
        /** Bits 76 to 87. */
        public static final MessageField SLOT_OFFSET_1_1 = new MessageField("slot_offset_1_1", 76, 12, Kind.UNSIGNED);
        /** Bits 90 to 95. */
        public static final MessageField TYPE_1_2 = new MessageField("type_1_2", 90, 6, Kind.UNSIGNED);
        /** Bits 96 to 107. */
        public static final MessageField SLOT_OFFSET_1_2 = new MessageField("slot_offset_1_2", 96, 12, Kind.UNSIGNED);
        /** Bits 110 to 139. */
        public static final MessageField MMSI_2 = new MessageField("mmsi_2", 110, 30, Kind.UNSIGNED);
        /** Bits 140 to 145. */
        public static final MessageField TYPE_2_1 = new MessageField("type_2_1", 140, 6, Kind.UNSIGNED);
        /** Bits 146 to 157. */
        public static final MessageField SLOT_OFFSET_2_1 = new MessageField("slot_offset_2_1", 146, 12, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(MMSI_1, TYPE_1_1, SLOT_OFFSET_1_1, TYPE_1_2,
                SLOT_OFFSET_1_2, MMSI_2, TYPE_2_1, SLOT_OFFSET_2_1);

        private Interrogation() {}
    }

    /** Type 16: M.1371-5 annex 8 §3.14, table 67. */
    public static final class AssignmentMode {
        /** Bits 40 to 69. */
        public static final MessageField MMSI_1 = new MessageField("mmsi_1", 40, 30, Kind.UNSIGNED);
        /** Bits 70 to 81. */
        public static final MessageField OFFSET_1 = new MessageField("offset_1", 70, 12, Kind.UNSIGNED);
        /** Bits 82 to 91. */
        public static final MessageField INCREMENT_1 = new MessageField("increment_1", 82, 10, Kind.UNSIGNED);
        /** Bits 92 to 121. */
        public static final MessageField MMSI_2 = new MessageField("mmsi_2", 92, 30, Kind.UNSIGNED);
        /** Bits 122 to 133. */
        public static final MessageField OFFSET_2 = new MessageField("offset_2", 122, 12, Kind.UNSIGNED);
        /** Bits 134 to 143. */
        public static final MessageField INCREMENT_2 = new MessageField("increment_2", 134, 10, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(MMSI_1, OFFSET_1, INCREMENT_1, MMSI_2, OFFSET_2,
                INCREMENT_2);

        private AssignmentMode() {}
    }

    /** Type 17: M.1371-5 annex 8 §3.15, table 68, 69. */
    public static final class Dgnss {
        /** Bits 40 to 57. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 40, 18, Kind.SIGNED);
        /** Bits 58 to 74. */
        public static final MessageField LATITUDE = new MessageField("latitude", 58, 17, Kind.SIGNED);
        /** Bits 80 to 85. */
        public static final MessageField CORRECTION_TYPE = new MessageField("correction_type", 80, 6, Kind.UNSIGNED);
        /** Bits 86 to 95. */
        public static final MessageField STATION_ID = new MessageField("station_id", 86, 10, Kind.UNSIGNED);
        /** Bits 96 to 108. */
        public static final MessageField Z_COUNT = new MessageField("z_count", 96, 13, Kind.UNSIGNED);
        /** Bits 109 to 111. */
        public static final MessageField SEQUENCE = new MessageField("sequence", 109, 3, Kind.UNSIGNED);
        /** Bits 112 to 116. */
        public static final MessageField WORD_COUNT = new MessageField("word_count", 112, 5, Kind.UNSIGNED);
        /** Bits 117 to 119. */
        public static final MessageField HEALTH = new MessageField("health", 117, 3, Kind.UNSIGNED);
        /** From bit 120 to the end. */
        public static final MessageField CORRECTION_WORDS = new MessageField("correction_words", 120, 0, Kind.BITS);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(LONGITUDE, LATITUDE, CORRECTION_TYPE, STATION_ID, Z_COUNT,
                SEQUENCE, WORD_COUNT, HEALTH, CORRECTION_WORDS);

        private Dgnss() {}
    }

    /** Type 18: M.1371-5 annex 8 §3.16, table 70. */
    public static final class ClassBPosition {
        /** Bits 46 to 55. */
        public static final MessageField SOG = new MessageField("sog", 46, 10, Kind.UNSIGNED);
        /** Bit 56. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 56, 1,
                Kind.UNSIGNED);
        /** Bits 57 to 84. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 57, 28, Kind.SIGNED);
        /** Bits 85 to 111. */
        public static final MessageField LATITUDE = new MessageField("latitude", 85, 27, Kind.SIGNED);
        /** Bits 112 to 123. */
        public static final MessageField COG = new MessageField("cog", 112, 12, Kind.UNSIGNED);
        /** Bits 124 to 132. */
        public static final MessageField TRUE_HEADING = new MessageField("true_heading", 124, 9, Kind.UNSIGNED);
        /** Bits 133 to 138. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 133, 6, Kind.UNSIGNED);
        /** Bit 141. */
        public static final MessageField UNIT = new MessageField("unit", 141, 1, Kind.UNSIGNED);
        /** Bit 142. */
        public static final MessageField DISPLAY = new MessageField("display", 142, 1, Kind.UNSIGNED);
        /** Bit 143. */
        public static final MessageField DSC = new MessageField("dsc", 143, 1, Kind.UNSIGNED);
        /** Bit 144. */
        public static final MessageField WHOLE_BAND = new MessageField("whole_band", 144, 1, Kind.UNSIGNED);
        /** Bit 145. */
        public static final MessageField MESSAGE_22 = new MessageField("message_22", 145, 1, Kind.UNSIGNED);
        /** Bit 146. */
        public static final MessageField ASSIGNED_MODE = new MessageField("assigned_mode", 146, 1, Kind.UNSIGNED);
        /** Bit 147. */
        public static final MessageField RAIM = new MessageField("raim", 147, 1, Kind.UNSIGNED);
        /** Bit 148. */
        public static final MessageField COMMUNICATION_STATE_SELECTOR = new MessageField("communication_state_selector",
                148, 1, Kind.UNSIGNED);
        /** Bits 149 to 167. */
        public static final MessageField COMMUNICATION_STATE = new MessageField("communication_state", 149, 19,
                Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(SOG, POSITION_ACCURACY, LONGITUDE, LATITUDE, COG,
                TRUE_HEADING, UTC_SECOND, UNIT, DISPLAY, DSC, WHOLE_BAND, MESSAGE_22, ASSIGNED_MODE, RAIM,
                COMMUNICATION_STATE_SELECTOR, COMMUNICATION_STATE);

        private ClassBPosition() {}
    }

    /** Type 19: M.1371-5 annex 8 §3.17, table 71. */
    public static final class ExtendedClassB {
        /** Bits 46 to 55. */
        public static final MessageField SOG = new MessageField("sog", 46, 10, Kind.UNSIGNED);
        /** Bit 56. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 56, 1,
                Kind.UNSIGNED);
        /** Bits 57 to 84. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 57, 28, Kind.SIGNED);
        /** Bits 85 to 111. */
        public static final MessageField LATITUDE = new MessageField("latitude", 85, 27, Kind.SIGNED);
        /** Bits 112 to 123. */
        public static final MessageField COG = new MessageField("cog", 112, 12, Kind.UNSIGNED);
        /** Bits 124 to 132. */
        public static final MessageField TRUE_HEADING = new MessageField("true_heading", 124, 9, Kind.UNSIGNED);
        /** Bits 133 to 138. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 133, 6, Kind.UNSIGNED);
        /** Bits 143 to 262. */
        public static final MessageField NAME = new MessageField("name", 143, 120, Kind.TEXT);
        /** Bits 263 to 270. */
        public static final MessageField SHIP_TYPE = new MessageField("ship_type", 263, 8, Kind.UNSIGNED);
        /** Bits 271 to 279. */
        public static final MessageField TO_BOW = new MessageField("to_bow", 271, 9, Kind.UNSIGNED);
        /** Bits 280 to 288. */
        public static final MessageField TO_STERN = new MessageField("to_stern", 280, 9, Kind.UNSIGNED);
        /** Bits 289 to 294. */
        public static final MessageField TO_PORT = new MessageField("to_port", 289, 6, Kind.UNSIGNED);
        /** Bits 295 to 300. */
        public static final MessageField TO_STARBOARD = new MessageField("to_starboard", 295, 6, Kind.UNSIGNED);
        /** Bits 301 to 304. */
        public static final MessageField EPFD = new MessageField("epfd", 301, 4, Kind.UNSIGNED);
        /** Bit 305. */
        public static final MessageField RAIM = new MessageField("raim", 305, 1, Kind.UNSIGNED);
        /** Bit 306. */
        public static final MessageField DTE = new MessageField("dte", 306, 1, Kind.UNSIGNED);
        /** Bit 307. */
        public static final MessageField ASSIGNED_MODE = new MessageField("assigned_mode", 307, 1, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(SOG, POSITION_ACCURACY, LONGITUDE, LATITUDE, COG,
                TRUE_HEADING, UTC_SECOND, NAME, SHIP_TYPE, TO_BOW, TO_STERN, TO_PORT, TO_STARBOARD, EPFD, RAIM, DTE,
                ASSIGNED_MODE);

        private ExtendedClassB() {}
    }

    /** Type 20: M.1371-5 annex 8 §3.18, table 72. */
    public static final class DataLink {
        /** Bits 40 to 51. */
        public static final MessageField OFFSET_1 = new MessageField("offset_1", 40, 12, Kind.UNSIGNED);
        /** Bits 52 to 55. */
        public static final MessageField SLOTS_1 = new MessageField("slots_1", 52, 4, Kind.UNSIGNED);
        /** Bits 56 to 58. */
        public static final MessageField TIMEOUT_1 = new MessageField("timeout_1", 56, 3, Kind.UNSIGNED);
        /** Bits 59 to 69. */
        public static final MessageField INCREMENT_1 = new MessageField("increment_1", 59, 11, Kind.UNSIGNED);
        /** Bits 70 to 81. */
        public static final MessageField OFFSET_2 = new MessageField("offset_2", 70, 12, Kind.UNSIGNED);
        /** Bits 82 to 85. */
        public static final MessageField SLOTS_2 = new MessageField("slots_2", 82, 4, Kind.UNSIGNED);
        /** Bits 86 to 88. */
        public static final MessageField TIMEOUT_2 = new MessageField("timeout_2", 86, 3, Kind.UNSIGNED);
        /** Bits 89 to 99. */
        public static final MessageField INCREMENT_2 = new MessageField("increment_2", 89, 11, Kind.UNSIGNED);
        /** Bits 100 to 111. */
        public static final MessageField OFFSET_3 = new MessageField("offset_3", 100, 12, Kind.UNSIGNED);
        /** Bits 112 to 115. */
        public static final MessageField SLOTS_3 = new MessageField("slots_3", 112, 4, Kind.UNSIGNED);
        /** Bits 116 to 118. */
        public static final MessageField TIMEOUT_3 = new MessageField("timeout_3", 116, 3, Kind.UNSIGNED);
        /** Bits 119 to 129. */
        public static final MessageField INCREMENT_3 = new MessageField("increment_3", 119, 11, Kind.UNSIGNED);
        /** Bits 130 to 141. */
        public static final MessageField OFFSET_4 = new MessageField("offset_4", 130, 12, Kind.UNSIGNED);
        /** Bits 142 to 145. */
        public static final MessageField SLOTS_4 = new MessageField("slots_4", 142, 4, Kind.UNSIGNED);
        /** Bits 146 to 148. */
        public static final MessageField TIMEOUT_4 = new MessageField("timeout_4", 146, 3, Kind.UNSIGNED);
        /** Bits 149 to 159. */
        public static final MessageField INCREMENT_4 = new MessageField("increment_4", 149, 11, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(OFFSET_1, SLOTS_1, TIMEOUT_1, INCREMENT_1, OFFSET_2,
                SLOTS_2, TIMEOUT_2, INCREMENT_2, OFFSET_3, SLOTS_3, TIMEOUT_3, INCREMENT_3, OFFSET_4, SLOTS_4,
                TIMEOUT_4, INCREMENT_4);

        private DataLink() {}
    }

    /** Type 21: M.1371-5 annex 8 §3.19, table 73, 74. */
    public static final class AidToNavigation {
        /** Bits 38 to 42. */
        public static final MessageField AID_TYPE = new MessageField("aid_type", 38, 5, Kind.UNSIGNED);
        /** Bits 43 to 162. */
        public static final MessageField NAME = new MessageField("name", 43, 120, Kind.TEXT);
        /** Bit 163. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 163, 1,
                Kind.UNSIGNED);
        /** Bits 164 to 191. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 164, 28, Kind.SIGNED);
        /** Bits 192 to 218. */
        public static final MessageField LATITUDE = new MessageField("latitude", 192, 27, Kind.SIGNED);
        /** Bits 219 to 227. */
        public static final MessageField TO_BOW = new MessageField("to_bow", 219, 9, Kind.UNSIGNED);
        /** Bits 228 to 236. */
        public static final MessageField TO_STERN = new MessageField("to_stern", 228, 9, Kind.UNSIGNED);
        /** Bits 237 to 242. */
        public static final MessageField TO_PORT = new MessageField("to_port", 237, 6, Kind.UNSIGNED);
        /** Bits 243 to 248. */
        public static final MessageField TO_STARBOARD = new MessageField("to_starboard", 243, 6, Kind.UNSIGNED);
        /** Bits 249 to 252. */
        public static final MessageField EPFD = new MessageField("epfd", 249, 4, Kind.UNSIGNED);
        /** Bits 253 to 258. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 253, 6, Kind.UNSIGNED);
        /** Bit 259. */
        public static final MessageField OFF_POSITION = new MessageField("off_position", 259, 1, Kind.UNSIGNED);
        /** Bits 260 to 267. */
        public static final MessageField ATON_STATUS = new MessageField("aton_status", 260, 8, Kind.UNSIGNED);
        /** Bit 268. */
        public static final MessageField RAIM = new MessageField("raim", 268, 1, Kind.UNSIGNED);
        /** Bit 269. */
        public static final MessageField VIRTUAL_AID = new MessageField("virtual_aid", 269, 1, Kind.UNSIGNED);
        /** Bit 270. */
        public static final MessageField ASSIGNED_MODE = new MessageField("assigned_mode", 270, 1, Kind.UNSIGNED);
        /** From bit 272 to the end. */
        public static final MessageField NAME_EXTENSION = new MessageField("name_extension", 272, 0, Kind.TEXT);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(AID_TYPE, NAME, POSITION_ACCURACY, LONGITUDE, LATITUDE,
                TO_BOW, TO_STERN, TO_PORT, TO_STARBOARD, EPFD, UTC_SECOND, OFF_POSITION, ATON_STATUS, RAIM, VIRTUAL_AID,
                ASSIGNED_MODE, NAME_EXTENSION);

        private AidToNavigation() {}
    }

    /** Type 22: M.1371-5 annex 8 §3.20, table 75. */
    public static final class ChannelManagement {
        /** Bits 40 to 51. */
        public static final MessageField CHANNEL_A = new MessageField("channel_a", 40, 12, Kind.UNSIGNED);
        /** Bits 52 to 63. */
        public static final MessageField CHANNEL_B = new MessageField("channel_b", 52, 12, Kind.UNSIGNED);
        /** Bits 64 to 67. */
        public static final MessageField TX_RX_MODE = new MessageField("tx_rx_mode", 64, 4, Kind.UNSIGNED);
        /** Bit 68. */
        public static final MessageField POWER = new MessageField("power", 68, 1, Kind.UNSIGNED);
        /** Bits 69 to 86. */
        public static final MessageField NE_LONGITUDE = new MessageField("ne_longitude", 69, 18, Kind.SIGNED);
        /** Bits 87 to 103. */
        public static final MessageField NE_LATITUDE = new MessageField("ne_latitude", 87, 17, Kind.SIGNED);
        /** Bits 104 to 121. */
        public static final MessageField SW_LONGITUDE = new MessageField("sw_longitude", 104, 18, Kind.SIGNED);
        /** Bits 122 to 138. */
        public static final MessageField SW_LATITUDE = new MessageField("sw_latitude", 122, 17, Kind.SIGNED);
        /** Bits 69 to 98. */
        public static final MessageField MMSI_1 = new MessageField("mmsi_1", 69, 30, Kind.UNSIGNED);
        /** Bits 104 to 133. */
        public static final MessageField MMSI_2 = new MessageField("mmsi_2", 104, 30, Kind.UNSIGNED);
        /** Bit 139. */
        public static final MessageField ADDRESSED = new MessageField("addressed", 139, 1, Kind.UNSIGNED);
        /** Bit 140. */
        public static final MessageField BAND_A_SPARE = new MessageField("band_a_spare", 140, 1, Kind.UNSIGNED);
        /** Bit 141. */
        public static final MessageField BAND_B_SPARE = new MessageField("band_b_spare", 141, 1, Kind.UNSIGNED);
        /** Bits 142 to 144. */
        public static final MessageField ZONE_SIZE = new MessageField("zone_size", 142, 3, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(CHANNEL_A, CHANNEL_B, TX_RX_MODE, POWER, NE_LONGITUDE,
                NE_LATITUDE, SW_LONGITUDE, SW_LATITUDE, MMSI_1, MMSI_2, ADDRESSED, BAND_A_SPARE, BAND_B_SPARE,
                ZONE_SIZE);

        private ChannelManagement() {}
    }

    /** Type 23: M.1371-5 annex 8 §3.21, table 76, 77. */
    public static final class GroupAssignment {
        /** Bits 40 to 57. */
        public static final MessageField NE_LON = new MessageField("ne_lon", 40, 18, Kind.SIGNED);
        /** Bits 58 to 74. */
        public static final MessageField NE_LAT = new MessageField("ne_lat", 58, 17, Kind.SIGNED);
        /** Bits 75 to 92. */
        public static final MessageField SW_LON = new MessageField("sw_lon", 75, 18, Kind.SIGNED);
        /** Bits 93 to 109. */
        public static final MessageField SW_LAT = new MessageField("sw_lat", 93, 17, Kind.SIGNED);
        /** Bits 110 to 113. */
        public static final MessageField STATION_TYPE = new MessageField("station_type", 110, 4, Kind.UNSIGNED);
        /** Bits 114 to 121. */
        public static final MessageField SHIP_TYPE = new MessageField("ship_type", 114, 8, Kind.UNSIGNED);
        /** Bits 144 to 145. */
        public static final MessageField TX_RX_MODE = new MessageField("tx_rx_mode", 144, 2, Kind.UNSIGNED);
        /** Bits 146 to 149. */
        public static final MessageField INTERVAL = new MessageField("interval", 146, 4, Kind.UNSIGNED);
        /** Bits 150 to 153. */
        public static final MessageField QUIET_TIME = new MessageField("quiet_time", 150, 4, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(NE_LON, NE_LAT, SW_LON, SW_LAT, STATION_TYPE, SHIP_TYPE,
                TX_RX_MODE, INTERVAL, QUIET_TIME);

        private GroupAssignment() {}
    }

    /** Type 24 part A: M.1371-5 annex 8 §3.22, table 78. */
    public static final class StaticPartA {
        /** Bits 38 to 39. */
        public static final MessageField PART = new MessageField("part", 38, 2, Kind.UNSIGNED);
        /** Bits 40 to 159. */
        public static final MessageField NAME = new MessageField("name", 40, 120, Kind.TEXT);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(PART, NAME);

        private StaticPartA() {}
    }

    /** Type 24 part B; an auxiliary craft has MOTHERSHIP_MMSI in place of the distances: M.1371-5 annex 8 §3.22, table 79, 79A. */
    public static final class StaticPartB {
        /** Bits 38 to 39. */
        public static final MessageField PART = new MessageField("part", 38, 2, Kind.UNSIGNED);
        /** Bits 40 to 47. */
        public static final MessageField SHIP_TYPE = new MessageField("ship_type", 40, 8, Kind.UNSIGNED);
        /** Bits 48 to 65. */
        public static final MessageField VENDOR_ID = new MessageField("vendor_id", 48, 18, Kind.TEXT);
        /** Bits 66 to 69. */
        public static final MessageField UNIT_MODEL = new MessageField("unit_model", 66, 4, Kind.UNSIGNED);
        /** Bits 70 to 89. */
        public static final MessageField SERIAL_NUMBER = new MessageField("serial_number", 70, 20, Kind.UNSIGNED);
        /** Bits 90 to 131. */
        public static final MessageField CALL_SIGN = new MessageField("call_sign", 90, 42, Kind.TEXT);
        /** Bits 132 to 140. */
        public static final MessageField TO_BOW = new MessageField("to_bow", 132, 9, Kind.UNSIGNED);
        /** Bits 141 to 149. */
        public static final MessageField TO_STERN = new MessageField("to_stern", 141, 9, Kind.UNSIGNED);
        /** Bits 150 to 155. */
        public static final MessageField TO_PORT = new MessageField("to_port", 150, 6, Kind.UNSIGNED);
        /** Bits 156 to 161. */
        public static final MessageField TO_STARBOARD = new MessageField("to_starboard", 156, 6, Kind.UNSIGNED);
        /** Bits 162 to 165. */
        public static final MessageField EPFD = new MessageField("epfd", 162, 4, Kind.UNSIGNED);
        /** Bits 132 to 161. */
        public static final MessageField MOTHERSHIP_MMSI = new MessageField("mothership_mmsi", 132, 30, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(PART, SHIP_TYPE, VENDOR_ID, UNIT_MODEL, SERIAL_NUMBER,
                CALL_SIGN, TO_BOW, TO_STERN, TO_PORT, TO_STARBOARD, EPFD, MOTHERSHIP_MMSI);

        private StaticPartB() {}
    }

    /** Type 27: M.1371-5 annex 8 §3.25, table 84. */
    public static final class LongRange {
        /** Bit 38. */
        public static final MessageField POSITION_ACCURACY = new MessageField("position_accuracy", 38, 1,
                Kind.UNSIGNED);
        /** Bit 39. */
        public static final MessageField RAIM = new MessageField("raim", 39, 1, Kind.UNSIGNED);
        /** Bits 40 to 43. */
        public static final MessageField NAVIGATIONAL_STATUS = new MessageField("navigational_status", 40, 4,
                Kind.UNSIGNED);
        /** Bits 44 to 61. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 44, 18, Kind.SIGNED);
        /** Bits 62 to 78. */
        public static final MessageField LATITUDE = new MessageField("latitude", 62, 17, Kind.SIGNED);
        /** Bits 79 to 84. */
        public static final MessageField SOG = new MessageField("sog", 79, 6, Kind.UNSIGNED);
        /** Bits 85 to 93. */
        public static final MessageField COG = new MessageField("cog", 85, 9, Kind.UNSIGNED);
        /** Bit 94. */
        public static final MessageField POSITION_LATENCY = new MessageField("position_latency", 94, 1, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(POSITION_ACCURACY, RAIM, NAVIGATIONAL_STATUS, LONGITUDE,
                LATITUDE, SOG, COG, POSITION_LATENCY);

        private LongRange() {}
    }

    /** Type 28: M.1371-6 annex 7, table 84. */
    public static final class SingleSlotAid {
        /** Bits 38 to 43. */
        public static final MessageField UTC_SECOND = new MessageField("utc_second", 38, 6, Kind.UNSIGNED);
        /** Bits 44 to 71. */
        public static final MessageField LONGITUDE = new MessageField("longitude", 44, 28, Kind.SIGNED);
        /** Bits 72 to 98. */
        public static final MessageField LATITUDE = new MessageField("latitude", 72, 27, Kind.SIGNED);
        /** Bits 99 to 100. */
        public static final MessageField RESTRICTED_USE = new MessageField("restricted_use", 99, 2, Kind.UNSIGNED);
        /** Bits 101 to 103. */
        public static final MessageField STATION_TYPE = new MessageField("station_type", 101, 3, Kind.UNSIGNED);
        /** Bits 104 to 110. */
        public static final MessageField AID_TYPE = new MessageField("aid_type", 104, 7, Kind.UNSIGNED);
        /** Bits 111 to 127. */
        public static final MessageField IALA_MRN = new MessageField("iala_mrn", 111, 17, Kind.UNSIGNED);
        /** Bits 128 to 131. */
        public static final MessageField DIMENSION_TYPE = new MessageField("dimension_type", 128, 4, Kind.UNSIGNED);
        /** Bits 132 to 140. */
        public static final MessageField DIMENSION_A = new MessageField("dimension_a", 132, 9, Kind.UNSIGNED);
        /** Bits 141 to 151. */
        public static final MessageField DIMENSION_B = new MessageField("dimension_b", 141, 11, Kind.UNSIGNED);
        /** Bit 152. */
        public static final MessageField ADDITIONAL_DIMENSION_DATA = new MessageField("additional_dimension_data", 152,
                1, Kind.UNSIGNED);
        /** Bit 153. */
        public static final MessageField CHARTED = new MessageField("charted", 153, 1, Kind.UNSIGNED);
        /** Bits 154 to 157. */
        public static final MessageField ON_STATION_STATUS = new MessageField("on_station_status", 154, 4,
                Kind.UNSIGNED);
        /** Bits 158 to 165. */
        public static final MessageField ATON_STATUS = new MessageField("aton_status", 158, 8, Kind.UNSIGNED);
        /** Bit 167. */
        public static final MessageField AUTHENTICATED = new MessageField("authenticated", 167, 1, Kind.UNSIGNED);
        /** All of them, in wire order. */
        public static final List<MessageField> ALL = List.of(UTC_SECOND, LONGITUDE, LATITUDE, RESTRICTED_USE,
                STATION_TYPE, AID_TYPE, IALA_MRN, DIMENSION_TYPE, DIMENSION_A, DIMENSION_B, ADDITIONAL_DIMENSION_DATA,
                CHARTED, ON_STATION_STATUS, ATON_STATUS, AUTHENTICATED);

        private SingleSlotAid() {}
    }

    /**
     * The fields of a message of this type, in wire order.
     *
     * @param part part number of type 24, 0 or 1; else ignored
     */
    public static List<MessageField> of(int type, int part) {
        return switch (type) {
            case 1, 2, 3 -> ClassAPosition.ALL;
            case 4, 11 -> BaseStation.ALL;
            case 5 -> StaticAndVoyage.ALL;
            case 6 -> AddressedBinary.ALL;
            case 7, 13 -> Acknowledgement.ALL;
            case 8 -> BroadcastBinary.ALL;
            case 9 -> SarAircraft.ALL;
            case 10 -> UtcDateInquiry.ALL;
            case 12 -> AddressedSafety.ALL;
            case 14 -> BroadcastSafety.ALL;
            case 15 -> Interrogation.ALL;
            case 16 -> AssignmentMode.ALL;
            case 17 -> Dgnss.ALL;
            case 18 -> ClassBPosition.ALL;
            case 19 -> ExtendedClassB.ALL;
            case 20 -> DataLink.ALL;
            case 21 -> AidToNavigation.ALL;
            case 22 -> ChannelManagement.ALL;
            case 23 -> GroupAssignment.ALL;
            case 27 -> LongRange.ALL;
            case 28 -> SingleSlotAid.ALL;
            case 24 -> part == 0 ? StaticPartA.ALL : StaticPartB.ALL;
            default -> List.of();
        };
    }
}
