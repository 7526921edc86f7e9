package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.ChannelManagement;

/** Type 22: M.1371-5 annex 8 §3.20. */
final class ChannelManagementLayout {
    /** Whether the 70 bits before it are two stations or an area is said behind them. */
    private static final int ADDRESSED_AT = 139;

    private ChannelManagementLayout() {}

    static ChannelManagement read(PayloadReader payload) {
        boolean stations = payload.unsignedAt(ADDRESSED_AT, 1) != 0;
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int channelA = payload.unsigned(12);
        int channelB = payload.unsigned(12);
        int txRxMode = payload.unsigned(4);
        boolean lowPower = payload.flag();
        int neLongitude = stations ? ABSENT : payload.signed(18);
        int neLatitude = stations ? ABSENT : payload.signed(17);
        int swLongitude = stations ? ABSENT : payload.signed(18);
        int swLatitude = stations ? ABSENT : payload.signed(17);
        int mmsi1 = stations ? station(payload) : ABSENT;
        int mmsi2 = stations ? station(payload) : ABSENT;
        boolean addressed = payload.flag();
        boolean bandASpare = payload.flag();
        boolean bandBSpare = payload.flag();
        int zoneSize = payload.unsigned(3);
        int secondSpare = payload.unsigned(23);
        return new ChannelManagement(repeat, mmsi, spare, channelA, channelB, txRxMode, lowPower, neLongitude,
                neLatitude, swLongitude, swLatitude, mmsi1, mmsi2, addressed, bandASpare, bandBSpare, zoneSize,
                secondSpare);
    }

    private static int station(PayloadReader payload) {
        int mmsi = payload.unsigned(30);
        payload.skip(5);
        return mmsi;
    }

    static void write(ChannelManagement message, PayloadWriter payload) {
        payload.put(message.spare(), 2)
                .put(message.channelA(), 12)
                .put(message.channelB(), 12)
                .put(message.txRxMode(), 4)
                .put(message.lowPower());
        if (message.addressed()) {
            payload.put(message.mmsi1(), 30).put(0, 5).put(message.mmsi2(), 30).put(0, 5);
        } else {
            payload.put(message.neLongitudeTenths(), 18)
                    .put(message.neLatitudeTenths(), 17)
                    .put(message.swLongitudeTenths(), 18)
                    .put(message.swLatitudeTenths(), 17);
        }
        payload.put(message.addressed())
                .put(message.bandASpare())
                .put(message.bandBSpare())
                .put(message.zoneSize(), 3)
                .put(message.secondSpare(), 23);
    }
}
