package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.StaticAndVoyageData;

/** The cases on which the known decoders differ, each answered as wanted. */
class BehaviourTest {
    @Test
    void givesAsManyMessagesAsWantedInEveryCase() throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/behaviour.jsonl")) {
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));

            assertThat(heard.messages).as(each.get("name").asText()).hasSize(each.get("complete_messages").asInt());
        }
    }

    @Test
    void readsEveryFieldOnWhichIndependentDecodersAgree() throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/consensus.jsonl.gz")) {
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));
            assertThat(heard.messages.size()).as(each.toString()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void doesNotTakeALatePartOfAnotherMessageForItsOwn() {
        Heard heard = Heard.of("!AIVDM,2,2,1,A,`88888888888880,2*7D",
                "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
                "!AIVDM,2,2,1,A,88888888880,2*25");

        assertThat(((StaticAndVoyageData) heard.only()).destination()).isEqualTo("NEW YORK");
    }
}
