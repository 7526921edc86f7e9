package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.rule.Rules;

class ConfigurationActsTest {
    private static final Deed HOME = new Deed.SitePut("CA");
    private static final Deed MAST = new Deed.ReceiverPut("r1", "Point Atkinson", null, new Position(49.33, -123.26),
            Map.of("country", "CA"));
    private static final Deed WIDE = buffer(120);
    private static final Deed WIDER = buffer(200);

    private final List<Act> done = new ArrayList<>();

    private static Deed buffer(double metres) {
        return new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, metres));
    }

    private List<Deed> start(Deed... wanted) {
        List<Act> missing = ConfigurationActs.missing(done, List.of(wanted), 0);
        done.addAll(missing);
        assertThat(done).extracting(Act::id).doesNotHaveDuplicates();
        return missing.stream().map(Act::deed).toList();
    }

    @Test
    void doesOnlyWhatIsNew() {
        assertThat(start(HOME, MAST)).containsExactly(HOME, MAST);
        assertThat(start(HOME, MAST)).isEmpty();
        assertThat(start(HOME, MAST, WIDE)).containsExactly(WIDE);
    }

    @Test
    void aValueThatComesBackIsSetAgain() {
        start(WIDE);

        assertThat(start(WIDER)).containsExactly(WIDER);
        assertThat(start(WIDE)).containsExactly(WIDE);
    }

    @Test
    void whatTheFileNoLongerSaysIsTakenBackOnce() {
        double catalogue = Rules.all().getFirst().card().parameter("buffer_m").at(1);
        start(MAST, WIDE);

        List<Deed> acts = start();

        assertThat(acts).hasSize(2).contains(new Deed.ReceiverRemove("r1"));
        assertThat(acts.getLast()).isInstanceOfSatisfying(Deed.ParameterSet.class,
                set -> assertThat(set.values()).containsEntry(1, catalogue));
        assertThat(start()).isEmpty();
    }
}
