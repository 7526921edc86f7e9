package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.SingleSlotAidToNavigationReport;
import org.roadstead.ais.message.SingleSlotBinary;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.ais.message.UtcDateInquiry;

/** The messages are a closed set: a switch over them needs no default, and the compiler says what it forgot. */
class EveryMessageTest {
    /** M.1371-5 annex 8 table 46, and type 28 of M.1371-6. */
    private static String name(AisMessage message) {
        return switch (message) {
            case ClassAPositionReport m -> "position report";
            case BaseStationReport m -> m.type() == 4 ? "base station report" : "UTC response";
            case StaticAndVoyageData m -> "static and voyage data";
            case AddressedBinary m -> "addressed binary";
            case Acknowledgement m -> m.type() == 7 ? "binary acknowledgement" : "safety acknowledgement";
            case BroadcastBinary m -> "binary broadcast";
            case SarAircraftPositionReport m -> "SAR aircraft";
            case UtcDateInquiry m -> "UTC inquiry";
            case AddressedSafetyText m -> "addressed safety text";
            case BroadcastSafetyText m -> "safety broadcast";
            case Interrogation m -> "interrogation";
            case AssignmentModeCommand m -> "assignment mode command";
            case DgnssBroadcast m -> "DGNSS broadcast";
            case ClassBPositionReport m -> "class B position report";
            case ExtendedClassBPositionReport m -> "extended class B position report";
            case DataLinkManagement m -> "data link management";
            case AidToNavigationReport m -> "aid to navigation";
            case ChannelManagement m -> "channel management";
            case GroupAssignmentCommand m -> "group assignment";
            case StaticDataPartA m -> "static data A";
            case StaticDataPartB m -> "static data B";
            case SingleSlotBinary m -> "single slot binary";
            case MultipleSlotBinary m -> "multiple slot binary";
            case LongRangePositionReport m -> "long-range position report";
            case SingleSlotAidToNavigationReport m -> "single slot aid to navigation";
        };
    }

    @ParameterizedTest
    @CsvSource({"1,28,position report", "2,28,position report", "3,28,position report", "4,28,base station report",
        "5,71,static and voyage data", "6,28,addressed binary", "7,12,binary acknowledgement", "8,28,binary broadcast",
        "9,28,SAR aircraft", "10,12,UTC inquiry", "11,28,UTC response", "12,28,addressed safety text",
        "13,12,safety acknowledgement", "14,28,safety broadcast", "15,15,interrogation",
        "16,16,assignment mode command",
        "17,20,DGNSS broadcast", "18,28,class B position report", "19,52,extended class B position report",
        "20,12,data link management", "21,46,aid to navigation", "22,28,channel management", "23,27,group assignment",
        "24,28,static data A", "25,28,single slot binary", "26,28,multiple slot binary",
        "27,16,long-range position report", "28,28,single slot aid to navigation"})
    void readsEveryTypeToItsRecord(int type, int characters, String name) {
        char first = (char) (type + '0');
        String armoured = first + "0".repeat(characters - 1);
        int fillBits = type == 5 ? 2 : 0;

        List<AisMessage> read = Heard.of(new AisEncoder().sentences(new AisEncoder.Payload(armoured, fillBits, 0), "AI",
                "VDM", 'A', 0)).messages;

        assertThat(read).hasSize(1);
        assertThat(read.get(0).type()).isEqualTo(type);
        assertThat(name(read.get(0))).isEqualTo(name);
    }
}
