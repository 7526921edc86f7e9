package org.roadstead.tracker.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.register.Registers;

/** What a command is judged against: the published picture, and the acts stored since that it does not show yet. */
final class Standing {
    private final TrafficImage image;
    private final List<Act> since;
    private final Registers registers;

    Standing(TrafficImage image, List<Act> since) {
        this.image = image;
        this.since = since;
        Registers after = image.registers();
        for (Act act : since) {
            after = after.after(act);
        }
        this.registers = after;
    }

    private Standing(Standing before, Act act) {
        this.image = before.image;
        this.since = Stream.concat(before.since.stream(), Stream.of(act)).toList();
        this.registers = before.registers.after(act);
    }

    /** The same with one act more. */
    Standing with(Act act) {
        return new Standing(this, act);
    }

    Registers registers() {
        return registers;
    }

    @Nullable
    Alert alert(String id) {
        return image.alert(id);
    }

    /** The alert's state with the steps that are on their way. */
    Alert.State state(Alert alert) {
        Alert.State state = alert.state();
        for (Act act : since) {
            if (act.deed() instanceof Deed.AlertAct step && step.alert().equals(alert.id())) {
                state = AlertSteps.after(state, step.step());
            }
        }
        return state;
    }

    /** Ids of the areas that hold a facility: those it lies in and the one it names. */
    Set<String> areasOf(Deed.FacilityPut facility) {
        Set<String> areas = areasAt(facility.shape().centre());
        if (facility.area() != null) {
            areas.add(facility.area());
        }
        return areas;
    }

    /** Ids of the areas with a shape that holds the place. */
    Set<String> areasAt(Position place) {
        Set<String> holding = new LinkedHashSet<>();
        for (Deed.AreaPut area : registers.areas()) {
            if (area.shape() != null && area.shape().contains(place)) {
                holding.add(area.id());
            }
        }
        return holding;
    }
}
