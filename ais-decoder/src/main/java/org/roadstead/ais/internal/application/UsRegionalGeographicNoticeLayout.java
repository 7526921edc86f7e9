package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsRegionalGeographicNotice;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Geographic notice (US regional): DAC 367, FI 22. */
final class UsRegionalGeographicNoticeLayout {
    private UsRegionalGeographicNoticeLayout() {}

    static UsRegionalGeographicNotice read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(6);
        int linkageId = payload.unsignedIfPresent(10);
        int noticeType = payload.unsignedIfPresent(7);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        payload.skip(3);
        List<UsRegionalGeographicNotice.Area> areas = new ArrayList<>();
        while (areas.size() < 8 && payload.remaining() >= 96) {
            areas.add(readArea(payload));
        }
        return new UsRegionalGeographicNotice(version, linkageId, noticeType, month, day, hour, minute, duration,
                areas);
    }

    private static UsRegionalGeographicNotice.Area readArea(PayloadReader payload) {
        int shape = payload.unsignedIfPresent(3);
        Described area = UsRegionalAreaShapes.read(shape, payload);
        return new UsRegionalGeographicNotice.Area(shape, area);
    }

    static void write(UsRegionalGeographicNotice message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 6);
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.noticeType(), 7);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        payload.put(0, 3);
        for (UsRegionalGeographicNotice.Area each : message.areas()) {
            payload.putIfPresent(each.shape(), 3);
            UsRegionalAreaShapes.write(each.area(), payload);
        }
    }
}
