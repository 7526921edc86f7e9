package org.roadstead.ais.internal.sentence;

import java.util.Map;
import java.util.stream.Collectors;
import org.roadstead.ais.sentence.AddressedBinarySentence;
import org.roadstead.ais.sentence.BinaryAcknowledgement;
import org.roadstead.ais.sentence.BroadcastBinarySentence;
import org.roadstead.ais.sentence.CallExpansion;
import org.roadstead.ais.sentence.DistressCall;
import org.roadstead.ais.sentence.LongRangeFunction;
import org.roadstead.ais.sentence.LongRangeIdentity;
import org.roadstead.ais.sentence.LongRangeInterrogation;
import org.roadstead.ais.sentence.LongRangePosition;
import org.roadstead.ais.sentence.LongRangeVoyage;
import org.roadstead.ais.sentence.MinimumNavigation;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.PositionFix;
import org.roadstead.ais.sentence.SignalInformation;
import org.roadstead.ais.sentence.TargetPosition;
import org.roadstead.ais.sentence.TextTransmission;
import org.roadstead.ais.sentence.TrackedTarget;
import org.roadstead.ais.sentence.TrackedTargetData;
import org.roadstead.ais.sentence.UnreadSentence;

/** Records to the fields of their sentences: the inverse of {@link OtherSentenceReader}. */
public final class OtherSentenceWriter {
    private static final Map<String, String> STATUS = inverse(OtherSentenceReader.STATUS);
    private static final Map<String, String> ACQUIRED = inverse(OtherSentenceReader.ACQUIRED);

    private OtherSentenceWriter() {}

    private static Map<String, String> inverse(Map<String, String> words) {
        return words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** All fields with the commas between them. */
    public static String fields(OtherSentence sentence) {
        FieldsText out = new FieldsText();
        switch (sentence) {
            case LongRangeInterrogation s -> out.integer(s.sequence())
                    .integer(s.controlFlag())
                    .mmsi(s.requestorMmsi())
                    .mmsi(s.destinationMmsi())
                    .latitude(s.neLat())
                    .longitude(s.neLon())
                    .latitude(s.swLat())
                    .longitude(s.swLon());
            case LongRangeFunction s -> out.integer(s.sequence())
                    .mmsi(s.requestorMmsi())
                    .text(s.requestorName())
                    .text(s.functionRequest())
                    .text(s.functionReply());
            case LongRangeIdentity s -> out.integer(s.sequence())
                    .mmsi(s.responderMmsi())
                    .mmsi(s.requestorMmsi())
                    .text(s.shipName())
                    .text(s.callsign())
                    .integer(s.imo());
            case LongRangePosition s -> out.integer(s.sequence())
                    .mmsi(s.responderMmsi())
                    .date(s.date())
                    .time(s.time())
                    .latitude(s.lat())
                    .longitude(s.lon())
                    .number(s.cogTrue())
                    .text(s.cogTrue() == null ? "" : "T")
                    .number(s.sogKn())
                    .text(s.sogKn() == null ? "" : "N");
            case LongRangeVoyage s -> out.integer(s.sequence())
                    .mmsi(s.responderMmsi())
                    .text(s.destination())
                    .date(s.etaDate())
                    .time(s.etaTime())
                    .number(s.draughtM())
                    .integer(s.shipCargo())
                    .number(s.lengthM())
                    .number(s.breadthM())
                    .integer(s.shipType())
                    .integer(s.persons());
            case TrackedTarget s -> out.integer(s.targetNumber())
                    .number(s.rangeNm())
                    .number(s.bearing())
                    .text(s.bearingReference())
                    .number(s.targetSpeedKn())
                    .number(s.targetCourse())
                    .text(s.courseReference())
                    .number(s.cpaNm())
                    .number(s.tcpaMin())
                    .text("N")
                    .text(s.name())
                    .text(STATUS.getOrDefault(s.status(), s.status()))
                    .text(s.referenceTarget() ? "R" : "")
                    .text(s.utc())
                    .text(ACQUIRED.getOrDefault(s.acquired(), s.acquired()));
            case TargetPosition s -> out.integer(s.targetNumber())
                    .latitude(s.targetLat())
                    .longitude(s.targetLon())
                    .text(s.name())
                    .text(s.utc())
                    .text(STATUS.getOrDefault(s.status(), s.status()))
                    .text(s.referenceTarget() ? "R" : "");
            case TrackedTargetData s -> out.text(s.total())
                    .text(s.number())
                    .integer(s.sequence())
                    .text(s.payload())
                    .integer(s.fillBits());
            case BinaryAcknowledgement s -> out.mmsi(s.mmsi())
                    .text(s.channel())
                    .integer(s.messageType())
                    .integer(s.sequence())
                    .integer(s.acknowledgementType());
            case AddressedBinarySentence s -> out.integer(s.total())
                    .integer(s.number())
                    .integer(s.sequence())
                    .text(s.mmsi())
                    .text(s.channel())
                    .integer(s.messageType())
                    .text(s.payload())
                    .integer(s.fillBits());
            case BroadcastBinarySentence s -> out.integer(s.total())
                    .integer(s.number())
                    .integer(s.sequence())
                    .text(s.channel())
                    .integer(s.messageType())
                    .text(s.payload())
                    .integer(s.fillBits());
            case TextTransmission s ->
                out.integer(s.total()).integer(s.number()).integer(s.identifier()).rest(s.text());
            case SignalInformation s -> out.text(s.station())
                    .integer(s.linkId())
                    .text(s.utc())
                    .integer(s.slot())
                    .number(s.signalDbm())
                    .number(s.noiseRatioDb());
            case MinimumNavigation s -> out.text(s.utc())
                    .text(s.status())
                    .latitude(s.lat())
                    .longitude(s.lon())
                    .number(s.sogKn())
                    .number(s.cogTrue())
                    .text(s.date())
                    .text("")
                    .text("");
            case PositionFix s -> out.text(s.utc())
                    .latitude(s.lat())
                    .longitude(s.lon())
                    .integer(s.quality())
                    .integer(s.satellites())
                    .number(s.hdop())
                    .number(s.altitudeM())
                    .text("M")
                    .text("")
                    .text("")
                    .text("")
                    .text("");
            case DistressCall s -> out.text(s.format())
                    .text(s.address())
                    .text(s.category())
                    .text(s.nature())
                    .text(s.communication())
                    .quadrant(s.lat(), s.lon())
                    .text(s.timeOrTelephone())
                    .text(s.distressMmsi())
                    .text(s.distressNature())
                    .text(s.acknowledgement())
                    .text(s.expansion());
            case CallExpansion s -> {
                out.text(s.total()).text(s.number()).text(s.query()).text(s.address());
                s.data().forEach(out::text);
            }
            case UnreadSentence s -> s.fields().forEach(out::text);
        }
        return out.toString();
    }
}
