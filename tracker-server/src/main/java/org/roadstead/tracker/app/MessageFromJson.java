package org.roadstead.tracker.app;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.message.Acknowledgement;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.AddressedSafetyText;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.AssignmentModeCommand;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.BitString;
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
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.SingleSlotAidToNavigationReport;
import org.roadstead.ais.message.SingleSlotBinary;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.ais.message.UtcDateInquiry;

/** One decoded object back to its message; null becomes the type's "not available" code. */
final class MessageFromJson {
    private static final int PLAIN_NAME = 20;
    private static final int TENTHS_PER_DEGREE = 600;
    private static final int LOW_19_BITS = (1 << 19) - 1;
    private static final double ROT_FACTOR = 4.733;

    private final JsonNode object;
    private final int repeat;
    private final int mmsi;

    MessageFromJson(JsonNode object) {
        this.object = object;
        this.repeat = integer("repeat", 0);
        this.mmsi = integer("mmsi", 0);
    }

    /** @throws IllegalArgumentException if the type is not known or a field is not as its type has it */
    AisMessage message() {
        int type = integer("type", 0);
        return switch (type) {
            case 1, 2, 3 -> new ClassAPositionReport(type, repeat, mmsi, integer("status", 15), turn(),
                    tenths("speed", 1023), flag("accuracy"), longitude(), latitude(), tenths("course", 3600),
                    integer("heading", 511), integer("second", 60), integer("maneuver", 0), 0, flag("low_power"),
                    flag("raim"), integer("radio", ABSENT));
            case 4, 11 -> baseStation(type);
            case 5 -> voyage();
            case 6 -> new AddressedBinary(repeat, mmsi, integer("seqno", 0), integer("dest_mmsi", 0),
                    flag("retransmit"), 0, integer("dac", 0), integer("fid", 0), data());
            case 7, 13 -> acknowledgement(type);
            case 8 -> new BroadcastBinary(repeat, mmsi, 0, integer("dac", 0), integer("fid", 0), data());
            case 9 -> new SarAircraftPositionReport(repeat, mmsi, integer("alt", 4095), integer("speed", 1023),
                    flag("accuracy"), longitude(), latitude(), tenths("course", 3600), integer("second", 60),
                    (integer("regional", 0) & 128) != 0, integer("regional", 0) & 127, integer("dte", 0), 0,
                    flag("assigned"),
                    flag("raim"), integer("radio", 0) >>> 19, integer("radio", 0) & LOW_19_BITS);
            case 10 -> new UtcDateInquiry(repeat, mmsi, 0, integer("dest_mmsi", 0), 0);
            case 12 -> new AddressedSafetyText(repeat, mmsi, integer("seqno", 0), integer("dest_mmsi", 0),
                    flag("retransmit"), 0, text("text"));
            case 14 -> new BroadcastSafetyText(repeat, mmsi, 0, text("text"));
            case 15 -> new Interrogation(repeat, mmsi, 0, integer("mmsi1", 0), integer("type1_1", 0),
                    integer("offset1_1", 0), integer("type1_2", ABSENT), integer("offset1_2", ABSENT),
                    integer("mmsi2", ABSENT), integer("type2_1", ABSENT), integer("offset2_1", ABSENT));
            case 16 -> new AssignmentModeCommand(repeat, mmsi, 0, integer("mmsi1", 0), integer("offset1", 0),
                    integer("increment1", 0), integer("mmsi2", ABSENT), integer("offset2", ABSENT),
                    integer("increment2", ABSENT));
            case 17 -> new DgnssBroadcast(repeat, mmsi, 0, tenthsOfMinute("lon", 181), tenthsOfMinute("lat", 91), 0,
                    data());
            case 18 -> classB();
            case 19 -> extendedClassB();
            case 20 -> reservations();
            case 21 -> aidToNavigation();
            case 22 -> channels();
            case 23 -> new GroupAssignmentCommand(repeat, mmsi, 0, tenthsOfMinute("ne_lon", 181),
                    tenthsOfMinute("ne_lat", 91), tenthsOfMinute("sw_lon", 181), tenthsOfMinute("sw_lat", 91),
                    integer("stationtype", 0), integer("shiptype", 0), 0, integer("txrx", 0), integer("interval", 0),
                    integer("quiet", 0), 0);
            case 24 -> text("part").equals("B") ? partB() : new StaticDataPartA(repeat, mmsi, text("shipname"));
            case 25 -> new SingleSlotBinary(repeat, mmsi, flag("addressed"), flag("structured"),
                    integer("dest_mmsi", ABSENT), has("dest_mmsi") ? 0 : ABSENT, integer("dac", ABSENT),
                    integer("fid", ABSENT), data());
            case 26 -> new MultipleSlotBinary(repeat, mmsi, flag("addressed"), flag("structured"),
                    integer("dest_mmsi", ABSENT), has("dest_mmsi") ? 0 : ABSENT, integer("dac", ABSENT),
                    integer("fid", ABSENT), data(), 0, integer("radio", 0) >>> 19, integer("radio", 0) & LOW_19_BITS);
            case 27 -> new LongRangePositionReport(repeat, mmsi, flag("accuracy"), flag("raim"), integer("status", 15),
                    tenthsOfMinute("lon", 181), tenthsOfMinute("lat", 91), integer("speed", 63), integer("course", 511),
                    flag("gnss"), 0);
            case 28 -> new SingleSlotAidToNavigationReport(repeat, mmsi, integer("second", 60), longitude(), latitude(),
                    integer("restricted_use", 0), integer("station_type", 0), integer("aid_type", 0),
                    integer("iala_mrn", 0),
                    integer("dimension_type", 0), integer("dimension_a", 0), integer("dimension_b", 0),
                    flag("additional_dimensions"), flag("charted"), integer("on_station_status", 0),
                    integer("aton_status", 0), 0, flag("authenticated"));
            default -> throw new IllegalArgumentException("type 1 to 28 expected: " + object.path("type"));
        };
    }

    private BaseStationReport baseStation(int type) {
        int[] parts = numbers("timestamp", new int[]{0, 0, 0, 24, 60, 60});
        return new BaseStationReport(type, repeat, mmsi, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5],
                flag("accuracy"), longitude(), latitude(), integer("epfd", 0), flag("transmission_control"), 0,
                flag("raim"),
                integer("radio", 0));
    }

    private StaticAndVoyageData voyage() {
        int[] eta = numbers("eta", new int[]{0, 0, 24, 60});
        int dte = integer("dte", ABSENT);
        return new StaticAndVoyageData(repeat, mmsi, integer("ais_version", 0), integer("imo", 0), text("callsign"),
                text("shipname"), integer("shiptype", 0), integer("to_bow", 0), integer("to_stern", 0),
                integer("to_port", 0),
                integer("to_starboard", 0), integer("epfd", 0), eta[0], eta[1], eta[2], eta[3], tenths("draught", 0),
                text("destination"), dte, dte == ABSENT ? ABSENT : 0);
    }

    private Acknowledgement acknowledgement(int type) {
        List<Acknowledgement.Acknowledged> all = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            if (has("mmsi" + i)) {
                all.add(new Acknowledgement.Acknowledged(integer("mmsi" + i, 0), integer("seqno" + i, 0)));
            }
        }
        return new Acknowledgement(type, repeat, mmsi, 0, all);
    }

    private ClassBPositionReport classB() {
        int radio = integer("radio", 0);
        return new ClassBPositionReport(repeat, mmsi, integer("reserved", 0), tenths("speed", 1023), flag("accuracy"),
                longitude(), latitude(), tenths("course", 3600), integer("heading", 511), integer("second", 60),
                integer("regional", 0) >>> 1, flag("low_power"), flag("cs"), flag("display"), flag("dsc"), flag("band"),
                flag("msg22"), flag("assigned"), flag("raim"), radio >>> 19, radio & LOW_19_BITS);
    }

    private ExtendedClassBPositionReport extendedClassB() {
        return new ExtendedClassBPositionReport(repeat, mmsi, integer("reserved", 0), tenths("speed", 1023),
                flag("accuracy"), longitude(), latitude(), tenths("course", 3600), integer("heading", 511),
                integer("second", 60), integer("regional", 0), text("shipname"), integer("shiptype", 0),
                integer("to_bow", 0),
                integer("to_stern", 0), integer("to_port", 0), integer("to_starboard", 0), integer("epfd", 0),
                flag("raim"),
                integer("dte", 0), flag("assigned"), 0);
    }

    private DataLinkManagement reservations() {
        List<DataLinkManagement.Reservation> all = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            if (has("offset" + i)) {
                all.add(new DataLinkManagement.Reservation(integer("offset" + i, 0), integer("number" + i, 0),
                        integer("timeout" + i, 0), integer("increment" + i, 0)));
            }
        }
        return new DataLinkManagement(repeat, mmsi, 0, all);
    }

    private AidToNavigationReport aidToNavigation() {
        String name = text("name");
        boolean extended = name.length() > PLAIN_NAME;
        int raim = flagIfPresent("raim");
        return new AidToNavigationReport(repeat, mmsi, integer("aid_type", 0),
                extended ? name.substring(0, PLAIN_NAME) : name, flag("accuracy"), longitude(), latitude(),
                integer("to_bow", 0), integer("to_stern", 0), integer("to_port", 0), integer("to_starboard", 0),
                integer("epfd", 0), integer("second", 60), flag("off_position"), integer("regional", 0), raim,
                flagIfPresent("virtual_aid"), flagIfPresent("assigned"), raim == ABSENT ? ABSENT : 0,
                extended ? name.substring(PLAIN_NAME) : "");
    }

    private ChannelManagement channels() {
        boolean addressed = flag("addressed");
        return new ChannelManagement(repeat, mmsi, 0, integer("channel_a", 0), integer("channel_b", 0),
                integer("txrx", 0), flag("power"), addressed ? ABSENT : tenthsOfMinute("ne_lon", 181),
                addressed ? ABSENT : tenthsOfMinute("ne_lat", 91), addressed ? ABSENT : tenthsOfMinute("sw_lon", 181),
                addressed ? ABSENT : tenthsOfMinute("sw_lat", 91), addressed ? integer("dest1", 0) : ABSENT,
                addressed ? integer("dest2", 0) : ABSENT, addressed, flag("band_a"), flag("band_b"),
                integer("zonesize", 0),
                0);
    }

    private StaticDataPartB partB() {
        boolean auxiliary = StaticDataPartB.isAuxiliary(mmsi);
        int epfd = integer("epfd", ABSENT);
        return new StaticDataPartB(repeat, mmsi, integer("shiptype", 0), text("vendorid"), integer("model", 0),
                integer("serial", 0), text("callsign"), auxiliary ? ABSENT : integer("to_bow", 0),
                auxiliary ? ABSENT : integer("to_stern", 0), auxiliary ? ABSENT : integer("to_port", 0),
                auxiliary ? ABSENT : integer("to_starboard", ABSENT),
                auxiliary ? integer("mothership_mmsi", 0) : ABSENT, epfd,
                epfd == ABSENT ? ABSENT : 0);
    }

    private boolean has(String name) {
        return object.hasNonNull(name);
    }

    private int integer(String name, int otherwise) {
        return has(name) ? object.get(name).asInt() : otherwise;
    }

    private boolean flag(String name) {
        return object.path(name).asBoolean();
    }

    private int flagIfPresent(String name) {
        return has(name) ? (flag(name) ? 1 : 0) : ABSENT;
    }

    private String text(String name) {
        return has(name) ? object.get(name).asText() : "";
    }

    private int tenths(String name, int otherwise) {
        return has(name) ? (int) Math.round(10 * object.get(name).asDouble()) : otherwise;
    }

    private int longitude() {
        return has("lon")
                ? (int) Math.round(object.get("lon").asDouble() * LocatedMessage.UNITS_PER_DEGREE)
                : LocatedMessage.LONGITUDE_NOT_AVAILABLE;
    }

    private int latitude() {
        return has("lat")
                ? (int) Math.round(object.get("lat").asDouble() * LocatedMessage.UNITS_PER_DEGREE)
                : LocatedMessage.LATITUDE_NOT_AVAILABLE;
    }

    private int tenthsOfMinute(String name, int otherwiseDegrees) {
        double degrees = has(name) ? object.get(name).asDouble() : otherwiseDegrees;
        return (int) Math.round(degrees * TENTHS_PER_DEGREE);
    }

    private int turn() {
        if (!has("turn")) {
            return ClassAPositionReport.RATE_OF_TURN_NOT_AVAILABLE;
        }
        String words = object.get("turn").asText();
        if (words.equals("fastright")) {
            return 127;
        }
        if (words.equals("fastleft")) {
            return -127;
        }
        double degrees = object.get("turn").asDouble();
        return (int) Math.round(Math.copySign(ROT_FACTOR * Math.sqrt(Math.abs(degrees)), degrees));
    }

    private int[] numbers(String name, int[] otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String[] parts = object.get(name).asText().replace("Z", "").split("[-T:]", -1);
        if (parts.length != otherwise.length) {
            throw new IllegalArgumentException(name + " of " + otherwise.length + " numbers expected: " + text(name));
        }
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    private BitString data() {
        String text = text("data");
        int colon = text.indexOf(':');
        return colon < 0
                ? BitString.EMPTY
                : BitString.ofHex(text.substring(colon + 1), Integer.parseInt(text.substring(0, colon)));
    }
}
