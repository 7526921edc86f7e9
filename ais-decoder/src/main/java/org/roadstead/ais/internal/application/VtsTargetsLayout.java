package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.VtsTargets;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.BitString;

/** VTS generated or synthetic targets: DAC 1, FI 17. */
final class VtsTargetsLayout {
    private VtsTargetsLayout() {}

    static VtsTargets read(PayloadReader payload) {
        List<VtsTargets.Target> targets = new ArrayList<>();
        while (targets.size() < 4 && payload.remaining() >= 120) {
            targets.add(readTarget(payload));
        }
        return new VtsTargets(targets);
    }

    private static VtsTargets.Target readTarget(PayloadReader payload) {
        int identifierType = payload.unsignedIfPresent(2);
        BitString identifier = payload.bitString(42);
        payload.skip(4);
        int lat = payload.signedIfPresent(24);
        int lon = payload.signedIfPresent(25);
        int course = payload.unsignedIfPresent(9);
        int second = payload.unsignedIfPresent(6);
        int speed = payload.unsignedIfPresent(8);
        return new VtsTargets.Target(identifierType, identifier, lat, lon, course, second, speed);
    }

    static void write(VtsTargets message, PayloadWriter payload) {
        for (VtsTargets.Target each : message.targets()) {
            payload.putIfPresent(each.identifierType(), 2);
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
