package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsGeographicNotice;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Geographic notice, version 2.3: DAC 366, FI 22. */
final class UsGeographicNoticeLayout {
    private UsGeographicNoticeLayout() {}

    static UsGeographicNotice read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int noticeType = payload.unsignedIfPresent(7);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        List<UsGeographicNotice.Area> areas = new ArrayList<>();
        while (areas.size() < 9 && payload.remaining() >= 90) {
            areas.add(readArea(payload));
        }
        return new UsGeographicNotice(linkageId, noticeType, month, day, hour, minute, duration, areas);
    }

    private static UsGeographicNotice.Area readArea(PayloadReader payload) {
        int shape = payload.unsignedIfPresent(3);
        Described area = UsAreaShapes.read(shape, payload);
        return new UsGeographicNotice.Area(shape, area);
    }

    static void write(UsGeographicNotice message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.noticeType(), 7);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        for (UsGeographicNotice.Area each : message.areas()) {
            payload.putIfPresent(each.shape(), 3);
            UsAreaShapes.write(each.area(), payload);
        }
    }
}
