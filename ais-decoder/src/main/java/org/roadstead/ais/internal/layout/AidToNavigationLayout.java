package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.AidToNavigationReport;

/** Type 21: M.1371-5 annex 8 §3.19. */
final class AidToNavigationLayout {
    private static final int MAX_EXTENSION = 14;

    private AidToNavigationLayout() {}

    static AidToNavigationReport read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int aidType = payload.unsigned(5);
        String name = payload.text(20);
        boolean positionAccuracy = payload.flag();
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int toBow = payload.unsigned(9);
        int toStern = payload.unsigned(9);
        int toPort = payload.unsigned(6);
        int toStarboard = payload.unsigned(6);
        int epfd = payload.unsigned(4);
        int utcSecond = payload.unsigned(6);
        boolean offPosition = payload.flag();
        int aidStatus = payload.unsigned(8);
        int raim = payload.unsignedIfPresent(1);
        int virtualAid = payload.unsignedIfPresent(1);
        int assignedMode = payload.unsignedIfPresent(1);
        int spare = payload.unsignedIfPresent(1);
        String nameExtension = payload.text(MAX_EXTENSION);
        return new AidToNavigationReport(repeat, mmsi, aidType, name, positionAccuracy, longitude, latitude, toBow,
                toStern, toPort, toStarboard, epfd, utcSecond, offPosition, aidStatus, raim, virtualAid, assignedMode,
                spare,
                nameExtension);
    }

    static void write(AidToNavigationReport report, PayloadWriter payload) {
        payload.put(report.aidType(), 5)
                .text(report.plainNameAsSent(), 20)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.toBow(), 9)
                .put(report.toStern(), 9)
                .put(report.toPort(), 6)
                .put(report.toStarboard(), 6)
                .put(report.epfd(), 4)
                .put(report.utcSecond(), 6)
                .put(report.offPosition())
                .put(report.aidStatus(), 8)
                .putIfPresent(report.raim(), 1)
                .putIfPresent(report.virtualAid(), 1)
                .putIfPresent(report.assignedMode(), 1)
                .putIfPresent(report.spare(), 1)
                .text(report.nameExtensionAsSent(), report.nameExtensionAsSent().length());
    }
}
