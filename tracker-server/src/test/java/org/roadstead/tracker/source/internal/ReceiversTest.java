package org.roadstead.tracker.source.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceKind;

class ReceiversTest {
    private final Receivers receivers = new Receivers(changed -> {}, null, 0);

    @Test
    void hasRoomForABoundedNumberOfNames() {
        for (int i = 0; i < Receivers.MAX_NAMED; i++) {
            assertThat(receivers.named("n" + i, SourceKind.UDP)).isNotNull();
        }

        assertThat(receivers.named("one-more", SourceKind.UDP)).isNull();
        assertThat(receivers.named("n7", SourceKind.UDP)).isNotNull();
        assertThat(receivers.configured("one-more", SourceConfig.listen("one-more", "udp://127.0.0.1:0"))).isNotNull();
        assertThat(receivers.named("one-more", SourceKind.UDP)).isNotNull();
    }

    @Test
    void putsSendersWithoutRoomIntoOne() {
        for (int i = 0; i < Receivers.MAX_UNNAMED; i++) {
            receivers.unnamed(SourceKind.UDP, "host" + i);
        }

        assertThat(receivers.unnamed(SourceKind.UDP, "x").id()).isEqualTo("udp:other");
        assertThat(receivers.unnamed(SourceKind.UDP, "y")).isSameAs(receivers.unnamed(SourceKind.UDP, "x"));
        assertThat(receivers.unnamed(SourceKind.TCP_CLIENT, "x").id()).isEqualTo("tcp:other");
        assertThat(receivers.unnamed(SourceKind.UDP, "host5").id()).isEqualTo("udp:host5");
        assertThat(receivers.all()).hasSize(Receivers.MAX_UNNAMED + 2);
    }

    @Test
    void takesNoNameThatIsNone() {
        assertThat(receivers.named("", SourceKind.UDP)).isNull();
        assertThat(receivers.named("\u0007", SourceKind.UDP)).isNull();
        assertThat(receivers.all()).isEmpty();
    }
}
