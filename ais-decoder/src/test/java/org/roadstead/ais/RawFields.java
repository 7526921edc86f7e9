package org.roadstead.ais;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.roadstead.ais.message.LongRangePositionReport;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.SingleSlotAidToNavigationReport;
import org.roadstead.ais.message.SingleSlotBinary;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.ais.message.UtcDateInquiry;

/** The raw values of a message under the names that the independent decoders use; what is absent is left out. */
final class RawFields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private RawFields() {}

    static Map<String, Object> of(AisMessage message) {
        RawFields raw = new RawFields();
        raw.put("type", message.type()).put("repeat", message.repeat()).put("mmsi", message.mmsi());
        raw.add(message);
        return raw.fields;
    }

    private RawFields put(String name, int value) {
        if (value != ABSENT) {
            fields.put(name, value);
        }
        return this;
    }

    private RawFields put(String name, boolean value) {
        return put(name, value ? 1 : 0);
    }

    private RawFields put(String name, String value) {
        fields.put(name, value);
        return this;
    }

    private RawFields data(BitString data) {
        String hex = data.toHex();
        return put("data", hex.length() % 2 == 0 ? hex : hex + "0");
    }

    private void add(AisMessage message) {
        switch (message) {
            case ClassAPositionReport m -> put("status", m.navigationalStatus()).put("turn", m.rateOfTurn())
                    .put("speed", m.sog())
                    .put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("course", m.cog())
                    .put("heading", m.trueHeading())
                    .put("second", m.utcSecond())
                    .put("maneuver", m.specialManoeuvre())
                    .put("raim", m.raim())
                    .put("radio", m.communicationState());
            case BaseStationReport m -> put("year", m.year()).put("month", m.month())
                    .put("day", m.day())
                    .put("hour", m.hour())
                    .put("minute", m.minute())
                    .put("second", m.second())
                    .put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("epfd", m.epfd())
                    .put("raim", m.raim())
                    .put("radio", m.communicationState());
            case StaticAndVoyageData m -> put("ais_version", m.aisVersion()).put("imo", m.imoNumber())
                    .put("callsign", m.callSign())
                    .put("shipname", m.name())
                    .put("shiptype", m.shipType())
                    .put("to_bow", m.toBow())
                    .put("to_stern", m.toStern())
                    .put("to_port", m.toPort())
                    .put("to_starboard", m.toStarboard())
                    .put("epfd", m.epfd())
                    .put("month", m.etaMonth())
                    .put("day", m.etaDay())
                    .put("hour", m.etaHour())
                    .put("minute", m.etaMinute())
                    .put("draught", m.draught())
                    .put("destination", m.destination())
                    .put("dte", m.dte());
            case AddressedBinary m -> put("seqno", m.sequenceNumber()).put("dest_mmsi", m.destinationMmsi())
                    .put("retransmit", m.retransmit())
                    .put("dac", m.dac())
                    .put("fid", m.fi())
                    .data(m.data());
            case BroadcastBinary m -> put("dac", m.dac()).put("fid", m.fi()).data(m.data());
            case Acknowledgement m -> {
                for (int i = 0; i < m.acknowledged().size(); i++) {
                    put("mmsi" + (i + 1), m.acknowledged().get(i).mmsi());
                }
            }
            case SarAircraftPositionReport m -> put("alt", m.altitude()).put("speed", m.speedKnots())
                    .put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("course", m.cog())
                    .put("second", m.utcSecond())
                    .put("dte", m.dte())
                    .put("raim", m.raim())
                    .put("assigned", m.assignedMode())
                    .put("radio", (m.communicationStateSelector() << 19) | m.communicationState());
            case UtcDateInquiry m -> put("dest_mmsi", m.destinationMmsi());
            case AddressedSafetyText m -> put("seqno", m.sequenceNumber()).put("dest_mmsi", m.destinationMmsi())
                    .put("retransmit", m.retransmit())
                    .put("text", m.text());
            case BroadcastSafetyText m -> put("text", m.text());
            case Interrogation m -> put("mmsi1", m.mmsi1()).put("type1_1", m.type11())
                    .put("offset1_1", m.slotOffset11())
                    .put("type1_2", m.type12())
                    .put("offset1_2", m.slotOffset12())
                    .put("mmsi2", m.mmsi2())
                    .put("type2_1", m.type21())
                    .put("offset2_1", m.slotOffset21());
            case AssignmentModeCommand m -> put("mmsi1", m.mmsi1()).put("offset1", m.offset1())
                    .put("increment1", m.increment1())
                    .put("mmsi2", m.mmsi2())
                    .put("offset2", m.offset2())
                    .put("increment2", m.increment2());
            case DgnssBroadcast m ->
                put("lon", m.longitudeTenths()).put("lat", m.latitudeTenths()).data(m.correction());
            case ClassBPositionReport m -> put("speed", m.sog()).put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("course", m.cog())
                    .put("heading", m.trueHeading())
                    .put("second", m.utcSecond())
                    .put("reserved", m.reserved())
                    .put("regional", (m.spare() << 1) | (m.lowPower() ? 1 : 0))
                    .put("cs", m.carrierSense())
                    .put("display", m.display())
                    .put("dsc", m.dsc())
                    .put("band", m.wholeBand())
                    .put("msg22", m.message22())
                    .put("assigned", m.assignedMode())
                    .put("raim", m.raim())
                    .put("radio", (m.communicationStateSelector() << 19) | m.communicationState());
            case ExtendedClassBPositionReport m -> put("reserved", m.reserved()).put("speed", m.sog())
                    .put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("course", m.cog())
                    .put("heading", m.trueHeading())
                    .put("second", m.utcSecond())
                    .put("regional", m.spare())
                    .put("shipname", m.name())
                    .put("shiptype", m.shipType())
                    .put("to_bow", m.toBow())
                    .put("to_stern", m.toStern())
                    .put("to_port", m.toPort())
                    .put("to_starboard", m.toStarboard())
                    .put("epfd", m.epfd())
                    .put("raim", m.raim())
                    .put("dte", m.dte())
                    .put("assigned", m.assignedMode());
            case DataLinkManagement m -> {
                for (int i = 0; i < m.reservations().size(); i++) {
                    DataLinkManagement.Reservation each = m.reservations().get(i);
                    put("offset" + (i + 1), each.offset()).put("number" + (i + 1), each.slots())
                            .put("timeout" + (i + 1), each.timeout())
                            .put("increment" + (i + 1), each.increment());
                }
            }
            case AidToNavigationReport m -> put("aid_type", m.aidType()).put("name", m.name())
                    .put("accuracy", m.positionAccuracy())
                    .put("lon", m.longitude())
                    .put("lat", m.latitude())
                    .put("to_bow", m.toBow())
                    .put("to_stern", m.toStern())
                    .put("to_port", m.toPort())
                    .put("to_starboard", m.toStarboard())
                    .put("epfd", m.epfd())
                    .put("second", m.utcSecond())
                    .put("off_position", m.offPosition())
                    .put("regional", m.aidStatus())
                    .put("raim", m.raim())
                    .put("virtual_aid", m.virtualAid())
                    .put("assigned", m.assignedMode());
            case ChannelManagement m -> put("channel_a", m.channelA()).put("channel_b", m.channelB())
                    .put("txrx", m.txRxMode())
                    .put("power", m.lowPower())
                    .put("ne_lon", m.neLongitudeTenths())
                    .put("ne_lat", m.neLatitudeTenths())
                    .put("sw_lon", m.swLongitudeTenths())
                    .put("sw_lat", m.swLatitudeTenths())
                    .put("dest1", m.mmsi1())
                    .put("dest2", m.mmsi2())
                    .put("addressed", m.addressed())
                    .put("band_a", m.bandASpare())
                    .put("band_b", m.bandBSpare())
                    .put("zonesize", m.zoneSize());
            case GroupAssignmentCommand m -> put("ne_lon", m.neLongitudeTenths()).put("ne_lat", m.neLatitudeTenths())
                    .put("sw_lon", m.swLongitudeTenths())
                    .put("sw_lat", m.swLatitudeTenths())
                    .put("stationtype", m.stationType())
                    .put("shiptype", m.shipType())
                    .put("txrx", m.txRxMode())
                    .put("interval", m.interval())
                    .put("quiet", m.quietTime());
            case StaticDataPartA m -> put("partno", 0).put("shipname", m.name());
            case StaticDataPartB m -> put("partno", 1).put("shiptype", m.shipType())
                    .put("vendorid", m.vendorId())
                    .put("model", m.unitModel())
                    .put("serial", m.serialNumber())
                    .put("callsign", m.callSign())
                    .put("to_bow", m.toBow())
                    .put("to_stern", m.toStern())
                    .put("to_port", m.toPort())
                    .put("to_starboard", m.toStarboard())
                    .put("mothership_mmsi", m.mothershipMmsi());
            case SingleSlotBinary m -> put("addressed", m.addressed()).put("structured", m.structured())
                    .put("dest_mmsi", m.destinationMmsi())
                    .put("dac", m.dac())
                    .put("fid", m.fi())
                    .put("app_id", m.hasApplicationId() ? (m.dac() << 6) | m.fi() : ABSENT)
                    .data(m.data());
            case MultipleSlotBinary m -> put("addressed", m.addressed()).put("structured", m.structured())
                    .put("dest_mmsi", m.destinationMmsi())
                    .put("dac", m.dac())
                    .put("fid", m.fi())
                    .put("app_id", m.hasApplicationId() ? (m.dac() << 6) | m.fi() : ABSENT)
                    .data(m.data())
                    .put("radio", (m.communicationStateSelector() << 19) | m.communicationState());
            case LongRangePositionReport m -> put("accuracy", m.positionAccuracy()).put("raim", m.raim())
                    .put("status", m.navigationalStatus())
                    .put("lon", m.longitudeTenths())
                    .put("lat", m.latitudeTenths())
                    .put("speed", m.speedKnots())
                    .put("course", m.courseDegrees())
                    .put("gnss", m.positionLatency());
            case SingleSlotAidToNavigationReport m -> put("lon", m.longitude()).put("lat", m.latitude())
                    .put("second", m.utcSecond());
        }
    }
}
