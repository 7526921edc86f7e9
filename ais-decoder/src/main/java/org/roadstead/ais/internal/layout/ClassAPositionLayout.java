package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.ClassAPositionReport;

/** Types 1, 2 and 3: M.1371-5 annex 8 §3.1. */
final class ClassAPositionLayout {
    /** What is left of the communication state in the shortest report that is read, of 163 bits. */
    private static final int CUT_STATE_BITS = 14;

    private ClassAPositionLayout() {}

    static ClassAPositionReport read(PayloadReader payload) {
        int type = payload.unsigned(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int navigationalStatus = payload.unsigned(4);
        int rateOfTurn = payload.signed(8);
        int sog = payload.unsigned(10);
        boolean positionAccuracy = payload.flag();
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int cog = payload.unsigned(12);
        int trueHeading = payload.unsigned(9);
        int utcSecond = payload.unsigned(6);
        int specialManoeuvre = payload.unsigned(2);
        int spare = payload.unsigned(2);
        boolean lowPower = payload.flag();
        boolean raim = payload.flag();
        int communicationState = payload.unsignedIfPresent(19);
        return new ClassAPositionReport(type, repeat, mmsi, navigationalStatus, rateOfTurn, sog, positionAccuracy,
                longitude, latitude, cog, trueHeading, utcSecond, specialManoeuvre, spare, lowPower, raim,
                communicationState);
    }

    static void write(ClassAPositionReport report, PayloadWriter payload) {
        payload.put(report.navigationalStatus(), 4)
                .put(report.rateOfTurn(), 8)
                .put(report.sog(), 10)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.cog(), 12)
                .put(report.trueHeading(), 9)
                .put(report.utcSecond(), 6)
                .put(report.specialManoeuvre(), 2)
                .put(report.spare(), 2)
                .put(report.lowPower())
                .put(report.raim());
        if (report.communicationState() == ABSENT) {
            payload.put(0, CUT_STATE_BITS);
        } else {
            payload.put(report.communicationState(), 19);
        }
    }
}
