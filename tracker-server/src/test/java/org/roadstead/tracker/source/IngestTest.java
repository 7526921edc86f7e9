package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.log.CollectingIntake.Taken;

class IngestTest {
    @Test
    void answersWithWhatBecameOfTheLinesAndTheirPosition() throws Exception {
        CollectingIntake intake = CollectingIntake.withoutLimit();
        try (SourcesFixture fixture = SourcesFixture.of(intake)) {
            byte[] body = (numbered(0) + "\n\n" + tagged("s:other", numbered(1)) + "\n!AIVDM,1,1,,B,177K,0*00\nhello")
                    .getBytes(ISO_8859_1);

            IngestResult result = fixture.sources().ingest("web", body);

            assertThat(result.lines()).isEqualTo(4);
            assertThat(result.accepted()).isEqualTo(2);
            assertThat(result.rejected()).isEqualTo(Map.of("bad-checksum", 1L, "not-a-sentence", 1L));
            assertThat(result.position()).isEqualTo(1);
            assertThat(intake.takeAll().stream().map(Taken::receiver)).containsExactly("web", "web");
            assertThat(fixture.receiver("web").kind()).isEqualTo(SourceKind.HTTP);
            assertThat(fixture.receiver("web").lines()).isEqualTo(4);
        }
    }

    @Test
    void hasNoPositionWhereNothingWasAccepted() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(CollectingIntake.withoutLimit())) {
            assertThat(fixture.sources().ingest("web", new byte[0]).position()).isNull();
            assertThat(fixture.sources().ingest("web", "x".getBytes(ISO_8859_1)).position()).isNull();
        }
    }

    @Test
    void waitsUntilTheLinesAreInTheLog() throws Exception {
        CollectingIntake slow = CollectingIntake.withRoomFor(1);
        try (SourcesFixture fixture = SourcesFixture.of(slow)) {
            CompletableFuture<IngestResult> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return fixture.sources().ingest("web", bytes(numberedUpTo(1000)));
                } catch (IOException | InterruptedException failed) {
                    throw new AssertionError(failed);
                }
            });
            await().until(slow::isFull);
            assertThat(answer).isNotDone();

            slow.takeAll();

            assertThat(answer.get().position()).isEqualTo(999);
        }
    }

    @Test
    void addsToAReceiverThatHasAnotherWayIn() throws Exception {
        CollectingIntake intake = CollectingIntake.withoutLimit();
        try (SourcesFixture fixture = SourcesFixture.of(intake, SourceConfig.listen("r1", "tcp://127.0.0.1:0"))) {
            fixture.sendAll(bytes(List.of(numbered(0))));
            fixture.sources().ingest("r1", bytes(List.of(numbered(1))));

            assertThat(fixture.receiver("r1").accepted()).isEqualTo(2);
            assertThat(fixture.receiver("r1").kind()).isEqualTo(SourceKind.TCP_SERVER);
        }
    }

    @Test
    void refusesAReceiverWhoseNameIsNone() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(CollectingIntake.withoutLimit())) {
            assertThatThrownBy(() -> fixture.sources().ingest("a b", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'a b'");
        }
    }
}
