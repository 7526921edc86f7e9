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
