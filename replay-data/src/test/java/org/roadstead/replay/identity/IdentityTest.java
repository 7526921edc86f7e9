package org.roadstead.replay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void computesTheCheckDigitOfTheUsualExample() {
        assertThat(ImoNumber.withCheckDigit(907472)).isEqualTo(9074729);
        assertThatThrownBy(() -> ImoNumber.withCheckDigit(99_999)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheFlagOfAnMmsi() {
        assertThat(Flag.ofMmsi(538_001_234)).map(Flag::alpha2).contains("MH");
        assertThat(Flag.ofMmsi(316_000_001)).map(Flag::alpha2).contains("CA");
        assertThat(Flag.ofMmsi(123_456_789)).isEmpty();
    }

    @Test
    void givesEachNumberItsOwnCallSignInTheSeriesOfTheFlag() {
        Flag liberia = Flag.of("LR").orElseThrow();
        Set<String> callSigns = new HashSet<>();
        for (int number = 0; number < 5_000; number++) {
            callSigns.add(liberia.callSign(number));
        }

        assertThat(callSigns).hasSize(5_000).allMatch(callSign -> callSign.matches("D5[A-Z]{2}[2-9]"));
    }
}
