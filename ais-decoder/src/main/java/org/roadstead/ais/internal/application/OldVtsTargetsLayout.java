package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.OldVtsTargets;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.BitString;

/** VTS targets (old): DAC 1, FI 16. */
final class OldVtsTargetsLayout {
    private OldVtsTargetsLayout() {}

    static OldVtsTargets read(PayloadReader payload) {
        List<OldVtsTargets.Target> targets = new ArrayList<>();
        while (targets.size() < 7 && payload.remaining() >= 120) {
            targets.add(readTarget(payload));
        }
        return new OldVtsTargets(targets);
    }

    private static OldVtsTargets.Target readTarget(PayloadReader payload) {
        int targetType = payload.unsignedIfPresent(2);
        BitString identifier = payload.bitString(42);
        payload.skip(4);
        int lat = payload.signedIfPresent(24);
        int lon = payload.signedIfPresent(25);
        int course = payload.unsignedIfPresent(9);
        int second = payload.unsignedIfPresent(6);
        int speed = payload.unsignedIfPresent(8);
        return new OldVtsTargets.Target(targetType, identifier, lat, lon, course, second, speed);
    }

    static void write(OldVtsTargets message, PayloadWriter payload) {
        for (OldVtsTargets.Target each : message.targets()) {
            payload.putIfPresent(each.targetType(), 2);
            payload.put(each.identifier());
            payload.put(0, 4);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.course(), 9);
            payload.putIfPresent(each.second(), 6);
            payload.putIfPresent(each.speed(), 8);
        }
    }
}
