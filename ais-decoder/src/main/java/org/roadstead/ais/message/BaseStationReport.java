package org.roadstead.ais.message;

/**
 * Base station report and UTC and date response, types 4 and 11 (M.1371-5 annex 8 §3.2 and §3.9).
 *
 * @param year                1 to 9999, 0 not available
 * @param month               1 to 12, 0 not available
 * @param day                 1 to 31, 0 not available
 * @param hour                UTC, 0 to 23, 24 not available
 * @param minute              0 to 59, 60 not available
 * @param second              0 to 59, 60 not available
 * @param epfd                kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param transmissionControl for long-range reports: true asks class A stations to send type 27 in the cell
 * @param spare               9 bits as sent
 * @param communicationState  19 bits, SOTDMA
 */
public record BaseStationReport(
        int type,
        int repeat,
        int mmsi,
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int epfd,
        boolean transmissionControl,
        int spare,
        boolean raim,
        int communicationState) implements LocatedMessage {
    /** Whether date and time are given whole. */
    public boolean hasTime() {
        return year != 0 && month >= 1 && month <= 12 && day != 0 && hour < 24 && minute < 60 && second < 60;
    }
}
