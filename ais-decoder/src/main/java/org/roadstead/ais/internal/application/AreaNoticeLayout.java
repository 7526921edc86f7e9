package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.AreaNotice;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Area notice (broadcast): DAC 1, FI 22. */
final class AreaNoticeLayout {
    private AreaNoticeLayout() {}

    static AreaNotice read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int noticeType = payload.unsignedIfPresent(7);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        List<AreaNotice.Area> areas = new ArrayList<>();
        while (areas.size() < 10 && payload.remaining() >= 87) {
            areas.add(readArea(payload));
        }
        return new AreaNotice(linkageId, noticeType, month, day, hour, minute, duration, areas);
    }

    private static AreaNotice.Area readArea(PayloadReader payload) {
        int shape = payload.unsignedIfPresent(3);
        Described area = AreaShapes.read(shape, payload);
        return new AreaNotice.Area(shape, area);
    }

    static void write(AreaNotice message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.noticeType(), 7);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        for (AreaNotice.Area each : message.areas()) {
            payload.putIfPresent(each.shape(), 3);
            AreaShapes.write(each.area(), payload);
        }
    }
}
