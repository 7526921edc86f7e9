package org.roadstead.ais.internal.json;

import static org.roadstead.ais.internal.json.JsonField.coarseDegrees;
import static org.roadstead.ais.internal.json.JsonField.degrees;
import static org.roadstead.ais.internal.json.JsonField.number;
import static org.roadstead.ais.internal.json.JsonField.special;
import static org.roadstead.ais.internal.json.JsonField.tenths;
import static org.roadstead.ais.internal.json.JsonField.text;
import static org.roadstead.ais.internal.json.JsonField.truth;

import org.roadstead.ais.internal.json.JsonField.Form;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.message.MessageField;
import org.roadstead.ais.message.MessageFields.Acknowledgement;
import org.roadstead.ais.message.MessageFields.AddressedBinary;
import org.roadstead.ais.message.MessageFields.AddressedSafety;
import org.roadstead.ais.message.MessageFields.AidToNavigation;
import org.roadstead.ais.message.MessageFields.AssignmentMode;
import org.roadstead.ais.message.MessageFields.BaseStation;
import org.roadstead.ais.message.MessageFields.BroadcastBinary;
import org.roadstead.ais.message.MessageFields.BroadcastSafety;
import org.roadstead.ais.message.MessageFields.ChannelManagement;
import org.roadstead.ais.message.MessageFields.ClassAPosition;
import org.roadstead.ais.message.MessageFields.ClassBPosition;
import org.roadstead.ais.message.MessageFields.DataLink;
import org.roadstead.ais.message.MessageFields.Dgnss;
import org.roadstead.ais.message.MessageFields.ExtendedClassB;
import org.roadstead.ais.message.MessageFields.GroupAssignment;
import org.roadstead.ais.message.MessageFields.Interrogation;
import org.roadstead.ais.message.MessageFields.LongRange;
import org.roadstead.ais.message.MessageFields.SarAircraft;
import org.roadstead.ais.message.MessageFields.SingleSlotAid;
import org.roadstead.ais.message.MessageFields.StaticAndVoyage;
import org.roadstead.ais.message.MessageFields.StaticPartA;
import org.roadstead.ais.message.MessageFields.StaticPartB;
import org.roadstead.ais.message.MessageFields.UtcDateInquiry;
import org.roadstead.ais.message.StaticDataPartB;

/** The members of each message's object behind {@code mmsi}, in their order. */
final class JsonLayouts {
    private static final int TYPES = 28;
    private static final int LONGITUDE = 180;
    private static final int LATITUDE = 90;
    /** Both the selector and the communication state, at the end of types 9 and 18. */
    private static final JsonField RADIO = number("radio", 148, 20);

    private static final JsonField[][] OF_TYPE = new JsonField[TYPES + 1][];

    static {
        JsonField[] classA = {number("status", ClassAPosition.NAVIGATIONAL_STATUS),
            special("turn", Form.TURN, ClassAPosition.RATE_OF_TURN),
            tenths("speed", ClassAPosition.SOG).unless(1023),
            truth("accuracy", ClassAPosition.POSITION_ACCURACY),
            degrees("lon", ClassAPosition.LONGITUDE, LONGITUDE),
            degrees("lat", ClassAPosition.LATITUDE, LATITUDE),
            tenths("course", ClassAPosition.COG).below(3600),
            number("heading", ClassAPosition.TRUE_HEADING).below(360),
            number("second", ClassAPosition.UTC_SECOND).unless(60),
            number("maneuver", ClassAPosition.SPECIAL_MANOEUVRE),
            truth("raim", ClassAPosition.RAIM),
            number("radio", ClassAPosition.COMMUNICATION_STATE),
            truth("low_power", 147)};
        OF_TYPE[1] = classA;
        OF_TYPE[2] = classA;
        OF_TYPE[3] = classA;
        JsonField[] baseStation = {special("timestamp", Form.DATE_TIME, BaseStation.YEAR),
            truth("accuracy", BaseStation.POSITION_ACCURACY),
            degrees("lon", BaseStation.LONGITUDE, LONGITUDE),
            degrees("lat", BaseStation.LATITUDE, LATITUDE),
            number("epfd", BaseStation.EPFD),
            truth("transmission_control", BaseStation.TRANSMISSION_CONTROL),
            truth("raim", BaseStation.RAIM),
            number("radio", BaseStation.COMMUNICATION_STATE)};
        OF_TYPE[4] = baseStation;
        OF_TYPE[11] = baseStation;
        OF_TYPE[5] = new JsonField[]{number("imo", StaticAndVoyage.IMO_NUMBER).unless(0),
            number("ais_version", StaticAndVoyage.AIS_VERSION),
            text("callsign", StaticAndVoyage.CALL_SIGN),
            text("shipname", StaticAndVoyage.NAME),
            number("shiptype", StaticAndVoyage.SHIP_TYPE),
            number("to_bow", StaticAndVoyage.TO_BOW),
            number("to_stern", StaticAndVoyage.TO_STERN),
            number("to_port", StaticAndVoyage.TO_PORT),
            number("to_starboard", StaticAndVoyage.TO_STARBOARD),
            number("epfd", StaticAndVoyage.EPFD),
            special("eta", Form.ETA, StaticAndVoyage.ETA_MONTH),
            tenths("draught", StaticAndVoyage.DRAUGHT).unless(0),
            text("destination", StaticAndVoyage.DESTINATION),
            number("dte", StaticAndVoyage.DTE)};
        OF_TYPE[6] = new JsonField[]{number("seqno", AddressedBinary.SEQUENCE_NUMBER),
            number("dest_mmsi", AddressedBinary.DESTINATION_MMSI),
            truth("retransmit", AddressedBinary.RETRANSMIT),
            special("dac", Form.BINARY, AddressedBinary.DAC)};
        JsonField[] acknowledgement = {number("mmsi1", Acknowledgement.MMSI_1).from(72),
            number("seqno1", Acknowledgement.SEQUENCE_NUMBER_1),
            number("mmsi2", Acknowledgement.MMSI_2).from(104),
            number("seqno2", Acknowledgement.SEQUENCE_NUMBER_2),
            number("mmsi3", Acknowledgement.MMSI_3).from(136),
            number("seqno3", Acknowledgement.SEQUENCE_NUMBER_3),
            number("mmsi4", Acknowledgement.MMSI_4).from(168),
            number("seqno4", Acknowledgement.SEQUENCE_NUMBER_4)};
        OF_TYPE[7] = acknowledgement;
        OF_TYPE[13] = acknowledgement;
        OF_TYPE[8] = new JsonField[]{special("dac", Form.BINARY, BroadcastBinary.DAC)};
        OF_TYPE[9] = new JsonField[]{number("alt", SarAircraft.ALTITUDE).unless(4095),
            number("speed", SarAircraft.SOG).unless(1023),
            truth("accuracy", SarAircraft.POSITION_ACCURACY),
            degrees("lon", SarAircraft.LONGITUDE, LONGITUDE),
            degrees("lat", SarAircraft.LATITUDE, LATITUDE),
            tenths("course", SarAircraft.COG).below(3600),
            number("second", SarAircraft.UTC_SECOND).unless(60),
            number("regional", 134, 8),
            number("dte", SarAircraft.DTE),
            truth("assigned", SarAircraft.ASSIGNED_MODE),
            truth("raim", SarAircraft.RAIM),
            RADIO};
        OF_TYPE[10] = new JsonField[]{number("dest_mmsi", UtcDateInquiry.DESTINATION_MMSI)};
        OF_TYPE[12] = new JsonField[]{number("seqno", AddressedSafety.SEQUENCE_NUMBER),
            number("dest_mmsi", AddressedSafety.DESTINATION_MMSI),
            truth("retransmit", AddressedSafety.RETRANSMIT),
            text("text", AddressedSafety.TEXT, 156)};
        OF_TYPE[14] = new JsonField[]{text("text", BroadcastSafety.TEXT, 161)};
        OF_TYPE[15] = new JsonField[]{number("mmsi1", Interrogation.MMSI_1),
            number("type1_1", Interrogation.TYPE_1_1),
            number("offset1_1", Interrogation.SLOT_OFFSET_1_1),
            number("type1_2", Interrogation.TYPE_1_2),
            number("offset1_2", Interrogation.SLOT_OFFSET_1_2),
            number("mmsi2", Interrogation.MMSI_2),
            number("type2_1", Interrogation.TYPE_2_1),
            number("offset2_1", Interrogation.SLOT_OFFSET_2_1)};
        OF_TYPE[16] = new JsonField[]{number("mmsi1", AssignmentMode.MMSI_1),
            number("offset1", AssignmentMode.OFFSET_1),
            number("increment1", AssignmentMode.INCREMENT_1),
            number("mmsi2", AssignmentMode.MMSI_2).from(144),
            number("offset2", AssignmentMode.OFFSET_2).from(144),
            number("increment2", AssignmentMode.INCREMENT_2)};
        OF_TYPE[17] = new JsonField[]{coarseDegrees("lon", Dgnss.LONGITUDE, LONGITUDE),
            coarseDegrees("lat", Dgnss.LATITUDE, LATITUDE),
            special("data", Form.BITS, Dgnss.CORRECTION_TYPE)};
        OF_TYPE[18] = new JsonField[]{number("reserved", 38, 8),
            tenths("speed", ClassBPosition.SOG).unless(1023),
            truth("accuracy", ClassBPosition.POSITION_ACCURACY),
            degrees("lon", ClassBPosition.LONGITUDE, LONGITUDE),
            degrees("lat", ClassBPosition.LATITUDE, LATITUDE),
            tenths("course", ClassBPosition.COG).below(3600),
            number("heading", ClassBPosition.TRUE_HEADING).below(360),
            number("second", ClassBPosition.UTC_SECOND).unless(60),
            number("regional", 139, 2),
            truth("cs", ClassBPosition.UNIT),
            truth("display", ClassBPosition.DISPLAY),
            truth("dsc", ClassBPosition.DSC),
            truth("band", ClassBPosition.WHOLE_BAND),
            truth("msg22", ClassBPosition.MESSAGE_22),
            truth("assigned", ClassBPosition.ASSIGNED_MODE),
            truth("raim", ClassBPosition.RAIM),
            RADIO,
            truth("low_power", 140)};
        OF_TYPE[19] = new JsonField[]{number("reserved", 38, 8),
            tenths("speed", ExtendedClassB.SOG).unless(1023),
            truth("accuracy", ExtendedClassB.POSITION_ACCURACY),
            degrees("lon", ExtendedClassB.LONGITUDE, LONGITUDE),
            degrees("lat", ExtendedClassB.LATITUDE, LATITUDE),
            tenths("course", ExtendedClassB.COG).below(3600),
            number("heading", ExtendedClassB.TRUE_HEADING).below(360),
            number("second", ExtendedClassB.UTC_SECOND).unless(60),
            number("regional", 139, 4),
            text("shipname", ExtendedClassB.NAME),
            number("shiptype", ExtendedClassB.SHIP_TYPE),
            number("to_bow", ExtendedClassB.TO_BOW),
            number("to_stern", ExtendedClassB.TO_STERN),
            number("to_port", ExtendedClassB.TO_PORT),
            number("to_starboard", ExtendedClassB.TO_STARBOARD),
            number("epfd", ExtendedClassB.EPFD),
            truth("raim", ExtendedClassB.RAIM),
            number("dte", ExtendedClassB.DTE),
            truth("assigned", ExtendedClassB.ASSIGNED_MODE)};
        OF_TYPE[20] = new JsonField[]{number("offset1", DataLink.OFFSET_1).from(70),
            number("number1", DataLink.SLOTS_1).from(70),
            number("timeout1", DataLink.TIMEOUT_1).from(70),
            number("increment1", DataLink.INCREMENT_1),
            number("offset2", DataLink.OFFSET_2).from(100),
            number("number2", DataLink.SLOTS_2).from(100),
            number("timeout2", DataLink.TIMEOUT_2).from(100),
            number("increment2", DataLink.INCREMENT_2),
            number("offset3", DataLink.OFFSET_3).from(130),
            number("number3", DataLink.SLOTS_3).from(130),
            number("timeout3", DataLink.TIMEOUT_3).from(130),
            number("increment3", DataLink.INCREMENT_3),
            number("offset4", DataLink.OFFSET_4).from(160),
            number("number4", DataLink.SLOTS_4).from(160),
            number("timeout4", DataLink.TIMEOUT_4).from(160),
            number("increment4", DataLink.INCREMENT_4)};
        OF_TYPE[21] = new JsonField[]{number("aid_type", AidToNavigation.AID_TYPE),
            special("name", Form.AID_NAME, AidToNavigation.NAME),
            truth("accuracy", AidToNavigation.POSITION_ACCURACY),
            degrees("lon", AidToNavigation.LONGITUDE, LONGITUDE),
            degrees("lat", AidToNavigation.LATITUDE, LATITUDE),
            number("to_bow", AidToNavigation.TO_BOW),
            number("to_stern", AidToNavigation.TO_STERN),
            number("to_port", AidToNavigation.TO_PORT),
            number("to_starboard", AidToNavigation.TO_STARBOARD),
            number("epfd", AidToNavigation.EPFD),
            number("second", AidToNavigation.UTC_SECOND).unless(60),
            number("regional", AidToNavigation.ATON_STATUS),
            truth("off_position", AidToNavigation.OFF_POSITION),
            truth("raim", AidToNavigation.RAIM),
            truth("virtual_aid", AidToNavigation.VIRTUAL_AID),
            truth("assigned", AidToNavigation.ASSIGNED_MODE)};
        OF_TYPE[23] = new JsonField[]{coarseDegrees("ne_lon", GroupAssignment.NE_LON, LONGITUDE),
            coarseDegrees("ne_lat", GroupAssignment.NE_LAT, LATITUDE),
            coarseDegrees("sw_lon", GroupAssignment.SW_LON, LONGITUDE),
            coarseDegrees("sw_lat", GroupAssignment.SW_LAT, LATITUDE),
            number("stationtype", GroupAssignment.STATION_TYPE),
            number("shiptype", GroupAssignment.SHIP_TYPE),
            number("txrx", GroupAssignment.TX_RX_MODE),
            number("interval", GroupAssignment.INTERVAL),
            number("quiet", GroupAssignment.QUIET_TIME)};
        MessageField header = new MessageField("header", 38, 2, MessageField.Kind.UNSIGNED);
        OF_TYPE[25] = new JsonField[]{special("addressed", Form.BINARY, header)};
        OF_TYPE[26] = OF_TYPE[25];
        OF_TYPE[27] = new JsonField[]{number("status", LongRange.NAVIGATIONAL_STATUS),
            number("speed", LongRange.SOG).unless(63),
            truth("accuracy", LongRange.POSITION_ACCURACY),
            coarseDegrees("lon", LongRange.LONGITUDE, LONGITUDE),
            coarseDegrees("lat", LongRange.LATITUDE, LATITUDE),
            number("course", LongRange.COG).below(360),
            truth("raim", LongRange.RAIM),
            truth("gnss", LongRange.POSITION_LATENCY)};
        OF_TYPE[28] = new JsonField[]{number("second", SingleSlotAid.UTC_SECOND).unless(60),
            degrees("lon", SingleSlotAid.LONGITUDE, LONGITUDE),
            degrees("lat", SingleSlotAid.LATITUDE, LATITUDE),
            number("restricted_use", SingleSlotAid.RESTRICTED_USE),
            number("station_type", SingleSlotAid.STATION_TYPE),
            number("aid_type", SingleSlotAid.AID_TYPE),
            number("iala_mrn", SingleSlotAid.IALA_MRN),
            number("dimension_type", SingleSlotAid.DIMENSION_TYPE),
            number("dimension_a", SingleSlotAid.DIMENSION_A),
            number("dimension_b", SingleSlotAid.DIMENSION_B),
            truth("additional_dimensions", SingleSlotAid.ADDITIONAL_DIMENSION_DATA),
            truth("charted", SingleSlotAid.CHARTED),
            number("on_station_status", SingleSlotAid.ON_STATION_STATUS),
            number("aton_status", SingleSlotAid.ATON_STATUS),
            truth("authenticated", SingleSlotAid.AUTHENTICATED)};
    }

    private static final JsonField[] CHANNELS_OF_STATIONS = channels(
            number("dest1", ChannelManagement.MMSI_1), number("dest2", ChannelManagement.MMSI_2));
    private static final JsonField[] CHANNELS_OF_AREA = channels(
            coarseDegrees("ne_lon", ChannelManagement.NE_LONGITUDE, LONGITUDE),
            coarseDegrees("ne_lat", ChannelManagement.NE_LATITUDE, LATITUDE),
            coarseDegrees("sw_lon", ChannelManagement.SW_LONGITUDE, LONGITUDE),
            coarseDegrees("sw_lat", ChannelManagement.SW_LATITUDE, LATITUDE));
    private static final JsonField[] PART_A = {special("part", Form.PART, StaticPartA.PART),
        text("shipname", StaticPartA.NAME)};
    private static final JsonField[] PART_B = partB(number("to_bow", StaticPartB.TO_BOW),
            number("to_stern", StaticPartB.TO_STERN), number("to_port", StaticPartB.TO_PORT),
            number("to_starboard", StaticPartB.TO_STARBOARD));
    private static final JsonField[] PART_B_OF_AUXILIARY = partB(
            number("mothership_mmsi", StaticPartB.MOTHERSHIP_MMSI));

    private JsonLayouts() {}

    static JsonField[] of(PayloadReader payload) {
        return switch (payload.type()) {
            case 22 -> payload.unsignedAt(ChannelManagement.ADDRESSED.bit(), 1) == 1
                    ? CHANNELS_OF_STATIONS
                    : CHANNELS_OF_AREA;
            case 24 -> ofPart(payload);
            default -> OF_TYPE[payload.type()];
        };
    }

    private static JsonField[] ofPart(PayloadReader payload) {
        if (payload.unsignedAt(StaticPartA.PART.bit(), 2) == 0) {
            return PART_A;
        }
        return StaticDataPartB.isAuxiliary(payload.mmsi()) ? PART_B_OF_AUXILIARY : PART_B;
    }

    private static JsonField[] channels(JsonField... whom) {
        return joined(new JsonField[]{number("channel_a", ChannelManagement.CHANNEL_A),
            number("channel_b", ChannelManagement.CHANNEL_B),
            number("txrx", ChannelManagement.TX_RX_MODE),
            truth("power", ChannelManagement.POWER)}, whom,
                truth("addressed", ChannelManagement.ADDRESSED),
                truth("band_a", ChannelManagement.BAND_A_SPARE),
                truth("band_b", ChannelManagement.BAND_B_SPARE),
                number("zonesize", ChannelManagement.ZONE_SIZE));
    }

    private static JsonField[] partB(JsonField... place) {
        return joined(new JsonField[]{special("part", Form.PART, StaticPartB.PART),
            number("shiptype", StaticPartB.SHIP_TYPE),
            text("vendorid", StaticPartB.VENDOR_ID),
            number("model", StaticPartB.UNIT_MODEL),
            number("serial", StaticPartB.SERIAL_NUMBER),
            text("callsign", StaticPartB.CALL_SIGN)}, place,
                number("epfd", StaticPartB.EPFD));
    }

    private static JsonField[] joined(JsonField[] first, JsonField[] second, JsonField... third) {
        JsonField[] all = new JsonField[first.length + second.length + third.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}
