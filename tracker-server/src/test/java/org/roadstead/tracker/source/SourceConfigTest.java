package org.roadstead.tracker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceConfigTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1:10111", "tcp://127.0.0.1", "tcp://:10111", "tcp://127.0.0.1:70000",
        "http://127.0.0.1:80", "tcp://a b:1"})
    void refusesAnAddressThatIsNone(String url) {
        assertThatThrownBy(() -> SourceConfig.listen("r1", url)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address: expected tcp://HOST:PORT");
    }

    @Test
    void refusesToConnectToPort0OrByUdp() {
        assertThatThrownBy(() -> SourceConfig.connect("r1", "tcp://127.0.0.1:0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourceConfig.connect("r1", "udp://127.0.0.1:4001"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "127.0.0.1/33", "127.0.0.1/x", "", "::1/129", "127.0.0.1/-1"})
    void refusesAnAllowedSenderThatIsNoAddress(String sender) {
        SourceConfig source = SourceConfig.listen("r1", "tcp://127.0.0.1:0");

        assertThatThrownBy(() -> source.withAllow(List.of(sender))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("allow: expected")
                .hasMessageContaining("'" + sender + "'");
    }

    @Test
    void takesIpv6AndSubnets() {
        SourceConfig source = SourceConfig.listen("r1", "udp://[::1]:0")
                .withAllow(List.of("::1", "2001:db8::/32", "192.0.2.0/24"));

        assertThat(source.kind()).isEqualTo(SourceKind.UDP);
        assertThat(source.access().allowed()).hasSize(3);
    }

    @Test
    void refusesIdsThatCouldNotStandOnALine() {
        assertThat(SourceConfig.isId("r1")).isTrue();
        assertThat(SourceConfig.isId("")).isFalse();
        assertThat(SourceConfig.isId("a b")).isFalse();
        assertThat(SourceConfig.isId("x".repeat(65))).isFalse();
        assertThatThrownBy(() -> SourceConfig.listen("a\u0000", "tcp://127.0.0.1:0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id: expected");
    }
}
