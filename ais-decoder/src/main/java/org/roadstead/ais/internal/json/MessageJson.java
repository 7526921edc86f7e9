package org.roadstead.ais.internal.json;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.message.Acknowledgement;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.AddressedSafetyText;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.AssignmentModeCommand;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.BinaryMessage;
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
import org.roadstead.ais.message.LocatedMessage;
import org.roadstead.ais.message.LongRangePositionReport;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.SingleSlotAidToNavigationReport;
import org.roadstead.ais.message.SingleSlotBinary;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.ais.message.UtcDateInquiry;

/** The fields of each message in wire order. */
public final class MessageJson {
    private static final Token START = Token.of("{\"class\":\"AIS\",\"type\":");
    private static final Token ACCURACY = Token.name("accuracy");
    private static final Token ADDITIONAL_DIMENSIONS = Token.name("additional_dimensions");
    private static final Token ADDRESSED = Token.name("addressed");
    private static final Token AID_TYPE = Token.name("aid_type");
    private static final Token AIS_VERSION = Token.name("ais_version");
    private static final Token ALT = Token.name("alt");
    private static final Token APP_ID = Token.name("app_id");
    private static final Token ASSIGNED = Token.name("assigned");
    private static final Token ATON_STATUS = Token.name("aton_status");
    private static final Token AUTHENTICATED = Token.name("authenticated");
    private static final Token BAND = Token.name("band");
    private static final Token BAND_A = Token.name("band_a");
    private static final Token BAND_B = Token.name("band_b");
    private static final Token CALLSIGN = Token.name("callsign");
    private static final Token CHANNEL_A = Token.name("channel_a");
    private static final Token CHANNEL_B = Token.name("channel_b");
    private static final Token CHARTED = Token.name("charted");
    private static final Token COURSE = Token.name("course");
    private static final Token CS = Token.name("cs");
    private static final Token DAC = Token.name("dac");
    private static final Token DATA = Token.name("data");
    private static final Token DEST1 = Token.name("dest1");
    private static final Token DEST2 = Token.name("dest2");
    private static final Token DEST_MMSI = Token.name("dest_mmsi");
    private static final Token DESTINATION = Token.name("destination");
    private static final Token DIMENSION_A = Token.name("dimension_a");
    private static final Token DIMENSION_B = Token.name("dimension_b");
    private static final Token DIMENSION_TYPE = Token.name("dimension_type");
    private static final Token DISPLAY = Token.name("display");
    private static final Token DRAUGHT = Token.name("draught");
    private static final Token DSC = Token.name("dsc");
    private static final Token DTE = Token.name("dte");
    private static final Token EPFD = Token.name("epfd");
    private static final Token ETA = Token.name("eta");
    private static final Token FID = Token.name("fid");
    private static final Token GNSS = Token.name("gnss");
    private static final Token HEADING = Token.name("heading");
    private static final Token IALA_MRN = Token.name("iala_mrn");
    private static final Token IMO = Token.name("imo");
    private static final Token INCREMENT1 = Token.name("increment1");
    private static final Token INCREMENT2 = Token.name("increment2");
    private static final Token INTERVAL = Token.name("interval");
    private static final Token LAT = Token.name("lat");
    private static final Token LON = Token.name("lon");
    private static final Token LOW_POWER = Token.name("low_power");
    private static final Token MANEUVER = Token.name("maneuver");
    private static final Token MMSI = Token.name("mmsi");
    private static final Token MMSI1 = Token.name("mmsi1");
    private static final Token MMSI2 = Token.name("mmsi2");
    private static final Token MODEL = Token.name("model");
    private static final Token MOTHERSHIP_MMSI = Token.name("mothership_mmsi");
    private static final Token MSG22 = Token.name("msg22");
    private static final Token NAME = Token.name("name");
    private static final Token NE_LAT = Token.name("ne_lat");
    private static final Token NE_LON = Token.name("ne_lon");
    private static final Token OFF_POSITION = Token.name("off_position");
    private static final Token OFFSET1 = Token.name("offset1");
    private static final Token OFFSET1_1 = Token.name("offset1_1");
    private static final Token OFFSET1_2 = Token.name("offset1_2");
    private static final Token OFFSET2 = Token.name("offset2");
    private static final Token OFFSET2_1 = Token.name("offset2_1");
    private static final Token ON_STATION_STATUS = Token.name("on_station_status");
    private static final Token PART = Token.name("part");
    private static final Token POWER = Token.name("power");
    private static final Token QUIET = Token.name("quiet");
    private static final Token RADIO = Token.name("radio");
    private static final Token RAIM = Token.name("raim");
    private static final Token REGIONAL = Token.name("regional");
    private static final Token REPEAT = Token.name("repeat");
    private static final Token RESERVED = Token.name("reserved");
    private static final Token RESTRICTED_USE = Token.name("restricted_use");
    private static final Token RETRANSMIT = Token.name("retransmit");
    private static final Token SECOND = Token.name("second");
    private static final Token SEQNO = Token.name("seqno");
    private static final Token SERIAL = Token.name("serial");
    private static final Token SHIPNAME = Token.name("shipname");
    private static final Token SHIPTYPE = Token.name("shiptype");
    private static final Token SPEED = Token.name("speed");
    private static final Token STATION_TYPE = Token.name("station_type");
    private static final Token STATIONTYPE = Token.name("stationtype");
    private static final Token STATUS = Token.name("status");
    private static final Token STRUCTURED = Token.name("structured");
    private static final Token SW_LAT = Token.name("sw_lat");
    private static final Token SW_LON = Token.name("sw_lon");
    private static final Token TEXT = Token.name("text");
    private static final Token TIMESTAMP = Token.name("timestamp");
    private static final Token TO_BOW = Token.name("to_bow");
    private static final Token TO_PORT = Token.name("to_port");
    private static final Token TO_STARBOARD = Token.name("to_starboard");
    private static final Token TO_STERN = Token.name("to_stern");
    private static final Token TRANSMISSION_CONTROL = Token.name("transmission_control");
    private static final Token TURN = Token.name("turn");
    private static final Token TXRX = Token.name("txrx");
    private static final Token TYPE1_1 = Token.name("type1_1");
    private static final Token TYPE1_2 = Token.name("type1_2");
    private static final Token TYPE2_1 = Token.name("type2_1");
    private static final Token VENDORID = Token.name("vendorid");
    private static final Token VIRTUAL_AID = Token.name("virtual_aid");
    private static final Token ZONESIZE = Token.name("zonesize");
    private static final Token[] TURNS = turns();
    private static final int COMMUNICATION_STATE_BITS = 19;
    /** Units of a position in the tenths of a minute that areas are given in. */
    private static final int TENTH_OF_A_MINUTE = LocatedMessage.UNITS_PER_DEGREE / 600;
    private static final int MAX_ELEMENTS = 4;
    private static final Token[] ACKNOWLEDGED_MMSI = numbered("mmsi");
    private static final Token[] ACKNOWLEDGED_SEQNO = numbered("seqno");
    private static final Token[] RESERVED_OFFSET = numbered("offset");
    private static final Token[] RESERVED_NUMBER = numbered("number");
    private static final Token[] RESERVED_TIMEOUT = numbered("timeout");
    private static final Token[] RESERVED_INCREMENT = numbered("increment");

    private final JsonText out;
    private final ApplicationJson contents;
    private final Function<BinaryMessage, @Nullable ApplicationMessage> reader;

    /** @param reader reads the content of a binary message, or answers null */
    public MessageJson(JsonText out, Function<BinaryMessage, @Nullable ApplicationMessage> reader) {
        this.out = out;
        this.contents = new ApplicationJson(out);
        this.reader = reader;
    }

    /** Opens an object and writes all fields of the message; the caller closes it. */
    public void write(AisMessage message) {
        out.raw(START).number(message.type());
        number(REPEAT, message.repeat());
        number(MMSI, message.mmsi());
        switch (message) {
            case ClassAPositionReport report -> write(report);
            case BaseStationReport report -> write(report);
            case StaticAndVoyageData data -> write(data);
            case SarAircraftPositionReport report -> write(report);
            case BroadcastSafetyText text -> text(TEXT, text.text());
            case ClassBPositionReport report -> write(report);
            case ExtendedClassBPositionReport report -> write(report);
            case AidToNavigationReport report -> write(report);
            case StaticDataPartA data -> {
                text(PART, "A");
                text(SHIPNAME, data.name());
            }
            case StaticDataPartB data -> write(data);
            case LongRangePositionReport report -> write(report);
            case AddressedBinary binary -> write(binary);
            case BroadcastBinary binary -> application(binary);
            case SingleSlotBinary binary -> {
                slotBinary(binary, binary.addressed(), binary.structured(), binary.destinationMmsi());
            }
            case MultipleSlotBinary binary -> {
                slotBinary(binary, binary.addressed(), binary.structured(), binary.destinationMmsi());
                number(RADIO, radio(binary.communicationStateSelector(), binary.communicationState()));
            }
            case Acknowledgement acknowledgement -> write(acknowledgement);
            case UtcDateInquiry inquiry -> number(DEST_MMSI, inquiry.destinationMmsi());
            case AddressedSafetyText text -> write(text);
            case Interrogation interrogation -> write(interrogation);
            case AssignmentModeCommand command -> write(command);
            case DgnssBroadcast broadcast -> {
                coordinates(broadcast);
                text(DATA, broadcast.correction().toString());
            }
            case DataLinkManagement management -> write(management);
            case ChannelManagement management -> write(management);
            case GroupAssignmentCommand command -> write(command);
            case SingleSlotAidToNavigationReport report -> write(report);
        }
    }

    private void write(ClassAPositionReport report) {
        number(STATUS, report.navigationalStatus());
        out.raw(TURN).raw(TURNS[report.rateOfTurn() + 128]);
        speed(report);
        position(report);
        course(report);
        heading(report);
        second(report.utcSecond());
        number(MANEUVER, report.specialManoeuvre());
        truth(RAIM, report.raim());
        number(RADIO, report.communicationState());
        truth(LOW_POWER, report.lowPower());
    }

    private void write(BaseStationReport report) {
        timestamp(report);
        position(report);
        number(EPFD, report.epfd());
        truth(TRANSMISSION_CONTROL, report.transmissionControl());
        truth(RAIM, report.raim());
        number(RADIO, report.communicationState());
    }

    private void timestamp(BaseStationReport report) {
        out.raw(TIMESTAMP);
        boolean none = report.year() == 0 && report.month() == 0 && report.day() == 0 && report.hour() > 23
                && report.minute() > 59 && report.second() > 59;
        if (none) {
            out.nothing();
            return;
        }
        out.raw('"')
                .padded(report.year(), report.year() > 9999 ? 5 : 4)
                .raw('-')
                .padded(report.month(), 2)
                .raw('-')
                .padded(report.day(), 2)
                .raw('T')
                .padded(report.hour(), 2)
                .raw(':')
                .padded(report.minute(), 2)
                .raw(':')
                .padded(report.second(), 2)
                .raw('Z')
                .raw('"');
    }

    private void write(StaticAndVoyageData data) {
        out.raw(IMO);
        numberOrNothing(data.imoNumber(), data.hasImoNumber());
        number(AIS_VERSION, data.aisVersion());
        text(CALLSIGN, data.callSign());
        text(SHIPNAME, data.name());
        number(SHIPTYPE, data.shipType());
        dimensions(data);
        number(EPFD, data.epfd());
        out.raw(ETA);
        if (data.hasEta()) {
            out.raw('"')
                    .padded(data.etaMonth(), 2)
                    .raw('-')
                    .padded(data.etaDay(), 2)
                    .raw('T')
                    .padded(data.etaHour(), 2)
                    .raw(':')
                    .padded(data.etaMinute(), 2)
                    .raw('Z')
                    .raw('"');
        } else {
            out.nothing();
        }
        out.raw(DRAUGHT);
        tenths(data.draught(), data.hasDraught());
        text(DESTINATION, data.destination());
        number(DTE, data.dte());
    }

    private void write(SarAircraftPositionReport report) {
        out.raw(ALT);
        numberOrNothing(report.altitude(), report.hasAltitude());
        out.raw(SPEED);
        numberOrNothing(report.speedKnots(), report.hasSog());
        position(report);
        course(report);
        second(report.utcSecond());
        number(REGIONAL, (report.barometricAltitude() ? 128 : 0) | report.spare());
        number(DTE, report.dte());
        truth(ASSIGNED, report.assignedMode());
        truth(RAIM, report.raim());
        number(RADIO, radio(report.communicationStateSelector(), report.communicationState()));
    }

    private void write(ClassBPositionReport report) {
        number(RESERVED, report.reserved());
        speed(report);
        position(report);
        course(report);
        heading(report);
        second(report.utcSecond());
        number(REGIONAL, (report.spare() << 1) | (report.lowPower() ? 1 : 0));
        truth(CS, report.carrierSense());
        truth(DISPLAY, report.display());
        truth(DSC, report.dsc());
        truth(BAND, report.wholeBand());
        truth(MSG22, report.message22());
        truth(ASSIGNED, report.assignedMode());
        truth(RAIM, report.raim());
        number(RADIO, radio(report.communicationStateSelector(), report.communicationState()));
        truth(LOW_POWER, report.lowPower());
    }

    private void write(ExtendedClassBPositionReport report) {
        number(RESERVED, report.reserved());
        speed(report);
        position(report);
        course(report);
        heading(report);
        second(report.utcSecond());
        number(REGIONAL, report.spare());
        text(SHIPNAME, report.name());
        number(SHIPTYPE, report.shipType());
        dimensions(report);
        number(EPFD, report.epfd());
        truth(RAIM, report.raim());
        number(DTE, report.dte());
        truth(ASSIGNED, report.assignedMode());
    }

    private void write(AidToNavigationReport report) {
        number(AID_TYPE, report.aidType());
        text(NAME, report.name());
        position(report);
        dimensions(report);
        number(EPFD, report.epfd());
        second(report.utcSecond());
        number(REGIONAL, report.aidStatus());
        truth(OFF_POSITION, report.offPosition());
        truthOrNothing(RAIM, report.raim());
        truthOrNothing(VIRTUAL_AID, report.virtualAid());
        truthOrNothing(ASSIGNED, report.assignedMode());
    }

    private void write(StaticDataPartB data) {
        text(PART, "B");
        number(SHIPTYPE, data.shipType());
        text(VENDORID, data.vendorId());
        number(MODEL, data.unitModel());
        number(SERIAL, data.serialNumber());
        text(CALLSIGN, data.callSign());
        if (StaticDataPartB.isAuxiliary(data.mmsi())) {
            number(MOTHERSHIP_MMSI, data.mothershipMmsi());
        } else {
            dimensions(data);
        }
        number(EPFD, data.epfd());
    }

    private void write(LongRangePositionReport report) {
        number(STATUS, report.navigationalStatus());
        out.raw(SPEED);
        numberOrNothing(report.speedKnots(), report.hasSog());
        position(report);
        out.raw(COURSE);
        numberOrNothing(report.courseDegrees(), report.hasCog());
        truth(RAIM, report.raim());
        truth(GNSS, report.positionLatency());
    }

    private void write(AddressedBinary binary) {
        number(SEQNO, binary.sequenceNumber());
        number(DEST_MMSI, binary.destinationMmsi());
        truth(RETRANSMIT, binary.retransmit());
        application(binary);
    }

    private void slotBinary(BinaryMessage binary, boolean addressed, boolean structured, int destinationMmsi) {
        truth(ADDRESSED, addressed);
        truth(STRUCTURED, structured);
        number(DEST_MMSI, destinationMmsi);
        number(APP_ID, binary.hasApplicationId() ? (binary.dac() << 6) | binary.fi() : ABSENT);
        application(binary);
    }

    private void application(BinaryMessage binary) {
        number(DAC, binary.dac());
        number(FID, binary.fi());
        text(DATA, binary.data().toString());
        ApplicationMessage content = reader.apply(binary);
        if (content != null) {
            contents.write(content);
        }
    }

    private void write(Acknowledgement acknowledgement) {
        List<Acknowledgement.Acknowledged> all = acknowledgement.acknowledged();
        for (int i = 0; i < MAX_ELEMENTS; i++) {
            boolean there = i < all.size();
            number(ACKNOWLEDGED_MMSI[i], there ? all.get(i).mmsi() : ABSENT);
            number(ACKNOWLEDGED_SEQNO[i], there ? all.get(i).sequenceNumber() : ABSENT);
        }
    }

    private void write(AddressedSafetyText text) {
        number(SEQNO, text.sequenceNumber());
        number(DEST_MMSI, text.destinationMmsi());
        truth(RETRANSMIT, text.retransmit());
        text(TEXT, text.text());
    }

    private void write(Interrogation interrogation) {
        number(MMSI1, interrogation.mmsi1());
        number(TYPE1_1, interrogation.type11());
        number(OFFSET1_1, interrogation.slotOffset11());
        number(TYPE1_2, interrogation.type12());
        number(OFFSET1_2, interrogation.slotOffset12());
        number(MMSI2, interrogation.mmsi2());
        number(TYPE2_1, interrogation.type21());
        number(OFFSET2_1, interrogation.slotOffset21());
    }

    private void write(AssignmentModeCommand command) {
        number(MMSI1, command.mmsi1());
        number(OFFSET1, command.offset1());
        number(INCREMENT1, command.increment1());
        number(MMSI2, command.mmsi2());
        number(OFFSET2, command.offset2());
        number(INCREMENT2, command.increment2());
    }

    private void write(DataLinkManagement management) {
        List<DataLinkManagement.Reservation> all = management.reservations();
        for (int i = 0; i < MAX_ELEMENTS; i++) {
            boolean there = i < all.size();
            number(RESERVED_OFFSET[i], there ? all.get(i).offset() : ABSENT);
            number(RESERVED_NUMBER[i], there ? all.get(i).slots() : ABSENT);
            number(RESERVED_TIMEOUT[i], there ? all.get(i).timeout() : ABSENT);
            number(RESERVED_INCREMENT[i], there ? all.get(i).increment() : ABSENT);
        }
    }

    private void write(ChannelManagement management) {
        number(CHANNEL_A, management.channelA());
        number(CHANNEL_B, management.channelB());
        number(TXRX, management.txRxMode());
        truth(POWER, management.lowPower());
        if (management.addressed()) {
            number(DEST1, management.mmsi1());
            number(DEST2, management.mmsi2());
        } else {
            corners(management.neLongitudeTenths(), management.neLatitudeTenths(), management.swLongitudeTenths(),
                    management.swLatitudeTenths());
        }
        truth(ADDRESSED, management.addressed());
        truth(BAND_A, management.bandASpare());
        truth(BAND_B, management.bandBSpare());
        number(ZONESIZE, management.zoneSize());
    }

    private void write(GroupAssignmentCommand command) {
        corners(command.neLongitudeTenths(), command.neLatitudeTenths(), command.swLongitudeTenths(),
                command.swLatitudeTenths());
        number(STATIONTYPE, command.stationType());
        number(SHIPTYPE, command.shipType());
        number(TXRX, command.txRxMode());
        number(INTERVAL, command.interval());
        number(QUIET, command.quietTime());
    }

    private void corners(int neLongitude, int neLatitude, int swLongitude, int swLatitude) {
        out.raw(NE_LON);
        degrees(TENTH_OF_A_MINUTE * neLongitude, 180);
        out.raw(NE_LAT);
        degrees(TENTH_OF_A_MINUTE * neLatitude, 90);
        out.raw(SW_LON);
        degrees(TENTH_OF_A_MINUTE * swLongitude, 180);
        out.raw(SW_LAT);
        degrees(TENTH_OF_A_MINUTE * swLatitude, 90);
    }

    private void write(SingleSlotAidToNavigationReport report) {
        second(report.utcSecond());
        coordinates(report);
        number(RESTRICTED_USE, report.restrictedUse());
        number(STATION_TYPE, report.stationType());
        number(AID_TYPE, report.aidType());
        number(IALA_MRN, report.ialaMrn());
        number(DIMENSION_TYPE, report.dimensionType());
        number(DIMENSION_A, report.dimensionA());
        number(DIMENSION_B, report.dimensionB());
        truth(ADDITIONAL_DIMENSIONS, report.additionalDimensions());
        truth(CHARTED, report.charted());
        number(ON_STATION_STATUS, report.onStationStatus());
        number(ATON_STATUS, report.aidStatus());
        truth(AUTHENTICATED, report.authenticated());
    }

    private void speed(PositionReport report) {
        out.raw(SPEED);
        tenths(report.sog(), report.hasSog());
    }

    private void course(PositionReport report) {
        out.raw(COURSE);
        tenths(report.cog(), report.hasCog());
    }

    private void heading(PositionReport report) {
        out.raw(HEADING);
        numberOrNothing(report.trueHeading(), report.hasTrueHeading());
    }

    private void second(int utcSecond) {
        out.raw(SECOND);
        numberOrNothing(utcSecond, utcSecond != PositionReport.SECOND_NOT_AVAILABLE);
    }

    private void position(LocatedMessage message) {
        truth(ACCURACY, message.positionAccuracy());
        coordinates(message);
    }

    private void coordinates(LocatedMessage message) {
        out.raw(LON);
        degrees(message.longitude(), 180);
        out.raw(LAT);
        degrees(message.latitude(), 90);
    }

    /** Degrees of seven decimals from 1/600000 degree, rounded to the nearest. */
    private void degrees(int units, int limit) {
        if (Math.abs(units) > limit * LocatedMessage.UNITS_PER_DEGREE) {
            out.nothing();
            return;
        }
        long fifties = 50L * units;
        out.fixed((fifties + (fifties < 0 ? -1 : 1)) / 3, 7, 10_000_000);
    }

    private void dimensions(StaticData data) {
        number(TO_BOW, data.toBow());
        number(TO_STERN, data.toStern());
        number(TO_PORT, data.toPort());
        number(TO_STARBOARD, data.toStarboard());
    }

    private void number(Token name, int value) {
        out.raw(name);
        numberOrNothing(value, true);
    }

    private void numberOrNothing(int value, boolean known) {
        if (known && value != ABSENT) {
            out.number(value);
        } else {
            out.nothing();
        }
    }

    private void tenths(int value, boolean known) {
        if (known) {
            out.fixed(value, 1, 10);
        } else {
            out.nothing();
        }
    }

    private void truth(Token name, boolean value) {
        out.raw(name).truth(value);
    }

    private void truthOrNothing(Token name, int value) {
        out.raw(name);
        if (value == ABSENT) {
            out.nothing();
        } else {
            out.truth(value != 0);
        }
    }

    private void text(Token name, String value) {
        out.raw(name).text(value);
    }

    private static int radio(int selector, int state) {
        return (selector << COMMUNICATION_STATE_BITS) | state;
    }

    private static Token[] numbered(String name) {
        Token[] names = new Token[MAX_ELEMENTS];
        for (int i = 0; i < MAX_ELEMENTS; i++) {
            names[i] = Token.name(name + (i + 1));
        }
        return names;
    }

    private static Token[] turns() {
        Token[] turns = new Token[256];
        for (int rate = -126; rate <= 126; rate++) {
            long tenThousandths = Math.round(rate / 4.733 * Math.abs(rate / 4.733) * 10_000);
            JsonText text = new JsonText().fixed(tenThousandths, 4, 10_000);
            turns[rate + 128] = Token.of(text.bytes(), text.length());
        }
        turns[0] = Token.of("null");
        turns[1] = Token.of("\"fastleft\"");
        turns[255] = Token.of("\"fastright\"");
        return turns;
    }
}
