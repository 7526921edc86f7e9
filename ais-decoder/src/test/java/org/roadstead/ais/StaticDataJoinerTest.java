package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;

class StaticDataJoinerTest {
    private static final StaticDataPartA NAME = (StaticDataPartA) Heard
            .of("!AIVDM,1,1,,A,H42O55i18tMET00000000000000,0*6F")
            .only();
    private static final StaticDataPartB REST = (StaticDataPartB) Heard
            .of("!AIVDM,1,1,,A,H42O55lt0000000D3nink000?050,0*40")
            .only();

    @Test
    void joinsTheTwoPartsOfAStationInAnyOrder() {
        StaticDataJoiner joiner = new StaticDataJoiner(10);

        assertThat(joiner.join(NAME)).isNull();
        assertThat(joiner.join(REST)).isEqualTo(new StaticDataJoiner.Joined(NAME, REST));
        assertThat(joiner.join(NAME)).isEqualTo(new StaticDataJoiner.Joined(NAME, REST));
        assertThat(NAME.name()).isEqualTo("PROGUY");
        assertThat(REST.callSign()).isEqualTo("TC6163");
    }

    @Test
    void remembersABoundedNumberOfStations() {
        StaticDataJoiner joiner = new StaticDataJoiner(2);
        joiner.join(NAME);
        joiner.join(new StaticDataPartA(0, 1, "ONE"));
        joiner.join(new StaticDataPartA(0, 2, "TWO"));

        assertThat(joiner.join(REST)).isNull();
    }
}
