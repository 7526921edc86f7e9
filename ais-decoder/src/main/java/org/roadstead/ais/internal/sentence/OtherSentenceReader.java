package org.roadstead.ais.internal.sentence;

import java.util.Map;
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

/** Fields of other sentences to records; a field that is not as it should be leaves the sentence unread. */
public final class OtherSentenceReader {
    static final Map<String, String> STATUS = Map.of("L", "lost", "Q", "acquiring", "T", "tracking");
    static final Map<String, String> ACQUIRED = Map.of("A", "automatic", "M", "manual", "R", "reported");

    private OtherSentenceReader() {}

    /** Reads the sentence that a scanner has found. */
    public static OtherSentence read(LineScanner line, String formatter) {
        TextFields f = TextFields.of(line.buffer(), line.addressEnd() + 1, line.fieldsEnd());
        OtherSentence sentence = switch (formatter) {
            case "LRI" -> new LongRangeInterrogation(f.integer(0), f.integer(1), f.integer(2), f.integer(3),
                    f.latitude(4), f.longitude(6), f.latitude(8), f.longitude(10));
            case "LRF" -> new LongRangeFunction(f.integer(0), f.integer(1), f.text(2), f.text(3), f.text(4));
            case "LR1" ->
                new LongRangeIdentity(f.integer(0), f.integer(1), f.integer(2), f.text(3), f.text(4), f.integer(5));
            case "LR2" -> new LongRangePosition(f.integer(0), f.integer(1), f.date(2), f.time(3), f.latitude(4),
                    f.longitude(6), f.number(8), f.number(10));
            case "LR3" -> new LongRangeVoyage(f.integer(0), f.integer(1), f.text(2), f.shortDate(3), f.time(4),
                    f.number(5), f.integer(6), f.number(7), f.number(8), f.integer(9), f.integer(10));
            case "TTM" ->
                new TrackedTarget(f.integer(0), f.distance(1, 9), f.bearing(2), f.letter(3, "TR"), f.distance(4, 9),
                        f.number(5), f.letter(6, "TR"), f.distance(7, 9), f.number(8), f.text(10), f.word(11, STATUS),
                        f.letter(12, "R").equals("R"),
                        f.clock(13), f.word(14, ACQUIRED));
            case "TLL" -> new TargetPosition(f.integer(0), f.latitude(1), f.longitude(3), f.text(5), f.clock(6),
                    f.word(7, STATUS), f.letter(8, "R").equals("R"));
            case "TTD" -> new TrackedTargetData(f.text(0), f.text(1), f.integer(2), f.text(3), f.integer(4));
            case "ABK" -> new BinaryAcknowledgement(f.integer(0), f.text(1), f.integer(2), f.integer(3), f.integer(4));
            case "ABM" -> new AddressedBinarySentence(f.integer(0), f.integer(1), f.integer(2), f.text(3), f.text(4),
                    f.integer(5), f.text(6), f.integer(7));
            case "BBM" -> new BroadcastBinarySentence(f.integer(0), f.integer(1), f.integer(2), f.text(3), f.integer(4),
                    f.text(5), f.integer(6));
            case "TXT" -> new TextTransmission(f.integer(0), f.integer(1), f.integer(2), String.join(",", f.from(3)));
            case "VSI" ->
                new SignalInformation(f.text(0), f.integer(1), f.text(2), f.integer(3), f.number(4), f.number(5));
            case "RMC" ->
                new MinimumNavigation(f.clock(0), f.letter(1, "AV"), f.latitude(2), f.longitude(4), f.number(6),
                        f.number(7), f.text(8));
            case "GGA" -> new PositionFix(f.text(0), f.latitude(1), f.longitude(3), f.integer(5), f.integer(6),
                    f.number(7), f.number(8));
            case "DSC" -> new DistressCall(f.text(0), f.text(1), f.text(2), f.text(3), f.text(4), f.quadrantLatitude(5),
                    f.quadrantLongitude(5), f.text(6), f.text(7), f.text(8), f.letter(9, "RBS"), f.text(10).strip());
            case "DSE" -> new CallExpansion(f.text(0), f.text(1), f.text(2), f.text(3), f.pairs(4));
            default -> new UnreadSentence(formatter, f.from(0));
        };
        return f.isSound() ? sentence : new UnreadSentence(formatter, f.from(0));
    }
}
