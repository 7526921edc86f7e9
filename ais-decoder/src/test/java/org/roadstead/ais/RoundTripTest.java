package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.StaticDataPartB;

/** What is decoded encodes to the same bits, and decodes to the same message again. */
class RoundTripTest {
    private final AisEncoder encoder = new AisEncoder();

    @Test
    void encodesEveryRecordedMessageToOneThatDecodesTheSame() throws IOException {
        Set<AisMessage> messages = new HashSet<>();
        for (Path file : SharedFacts.recordings()) {
            messages.addAll(Heard.of(SharedFacts.lines(file)).messages);
        }

        List<String> failures = new ArrayList<>();
        for (AisMessage message : messages) {
            Heard again = Heard.of(encoder.sentences(message, "AI", 'A', 3));
            if (!again.messages.equals(List.of(message))) {
                failures.add(message + " -> " + again.messages + again.rejections);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(messages.size()).isGreaterThan(SharedFacts.arePresent() ? 50_000 : 10_000);
    }

    @Test
    void encodesEveryRecordedPayloadToTheSameBits() throws IOException {
        List<String> failures = new ArrayList<>();
        int same = 0;
        for (Path file : SharedFacts.recordings()) {
            for (String line : SharedFacts.lines(file)) {
                Payloads.Single single = Payloads.single(line);
                if (single == null) {
                    continue;
                }
                Heard heard = Heard.of(single.sentence());
                if (heard.messages.size() != 1) {
                    continue;
                }
                String bits = Payloads.bits(single.payload(), single.fillBits());
                AisEncoder.Payload encoded = encoder.payload(heard.only());
                String ours = Payloads.bits(encoded.armoured(), encoded.fillBits());
                if (Payloads.differOnlyInSpareOrPadding(heard.only(), bits, ours)) {
                    same++;
                } else {
                    failures.add(heard.only() + "\n" + bits + "\n" + ours);
                }
            }
        }

        assertThat(failures).isEmpty();
        assertThat(same).isGreaterThan(SharedFacts.arePresent() ? 150_000 : 30_000);
    }

    @Test
    void encodesStaticDataThatStoppedInsideItsLastFieldToWhatIsStillReadable() {
        for (int mmsi : List.of(366123456, 982111234)) {
            StaticDataPartB whole = (StaticDataPartB) Heard.of(encoder.sentences(partB(mmsi), "AI", 'B', 0)).only();
            String armoured = encoder.payload(whole).armoured().substring(0, 27);
            AisMessage stopped = Heard
                    .of(encoder.sentences(new AisEncoder.Payload(armoured, 2, 0), "AI", "VDM", 'B', 0))
                    .only();

            assertThat(stopped).isNotEqualTo(whole);
            assertThat(Heard.of(encoder.sentences(stopped, "AI", 'B', 0)).only()).isEqualTo(stopped);
        }
    }

    private static StaticDataPartB partB(int mmsi) {
        boolean auxiliary = StaticDataPartB.isAuxiliary(mmsi);
        int metres = auxiliary ? AisMessage.ABSENT : 3;
        return new StaticDataPartB(0, mmsi, 36, "SRT", 1, 2, "ABC", metres, metres, metres, metres,
                auxiliary ? 211234567 : AisMessage.ABSENT, 1, 0);
    }

    /** Found by fuzzing: what is absent behind the cut may not make the sent message shorter than its type may be. */
    @Test
    void encodesPartBThatWasCutOffToOneOfTheSameLength() {
        AisMessage cut = Heard.of(encoder.sentences(
                new AisEncoder.Payload("H00000400000000000000000000", 2, 160), "AI", "VDM", 'A', 0)).messages
                .stream()
                .findFirst()
                .orElseThrow();

        assertThat(Heard.of(encoder.sentences(cut, "AI", 'A', 0)).messages).containsExactly(cut);
    }

    @Test
    void makesPartsThatKeepToTheLengthOfASentence() {
        AisMessage data = Heard.of(
                "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
                "!AIVDM,2,2,1,A,88888888880,2*25").only();

        List<String> sentences = encoder.sentences(data, "AI", 'A', 1);

        assertThat(sentences).containsExactly(
                "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
                "!AIVDM,2,2,1,A,88888888880,2*25");
        assertThat(sentences).allMatch(sentence -> sentence.getBytes(StandardCharsets.US_ASCII).length <= 80);
    }
}
